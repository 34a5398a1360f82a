/** The edge: the worker as it is deployed, in the runtime that Cloudflare runs. */
import { join } from 'node:path';
import { chatInput } from '../../test/support/discord/payloads.js';
import { signed } from '../../test/support/discord/signing.js';
import { serveWorker } from '../../test/support/edge/serveWorker.js';
import type { Recording } from './compare.js';
import { answerText, discordSettings, places } from './discord.js';
import type { Inputs } from './inputs.js';
import { type Send, sender } from './programs.js';
import { buildEdge, type Tree } from './trees.js';

export async function recordEdge(tree: Tree, inputs: Inputs, recording: Recording): Promise<void> {
  await buildEdge(tree);
  const worker = await serveWorker(join(tree.root, 'edge', 'dist'), discordSettings);
  tree.signal.addEventListener('abort', worker.stop);
  try {
    await askWorker(sender(worker.url), inputs, recording);
  } finally {
    tree.signal.removeEventListener('abort', worker.stop);
    worker.stop();
  }
}

async function askWorker(send: Send, { golden, calls }: Inputs, { keep }: Recording): Promise<void> {
  let people = 1_400_000_000_000_000_000n;
  const ask = async (label: string, subcommand: string, options: Record<string, string | boolean>) => {
    for (const place of places.slice(1, 3)) {
      const body = JSON.stringify(chatInput({ ...place, userId: String(people++), subcommand, options }));
      const answer = await send('/interactions', { method: 'POST', headers: signed(body), body });
      keep(`${label} (${place.locale})`.toWellFormed(), await answerText(answer));
    }
  };
  for (const question of golden) await ask(question, 'ask', { question });
  for (const { subcommand, options } of calls.filter((_, index) => index % 10 === 0))
    await ask(`/${subcommand.name} ${JSON.stringify(options)}`, subcommand.name, options);
  for (const path of ['/', '/interactions']) keep(`GET ${path}`, await answerText(await send(path)));
}
