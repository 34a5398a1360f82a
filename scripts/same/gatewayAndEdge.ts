/** The other ways to Discord: the gateway at a small Discord on this machine, and the worker in the runtime that Cloudflare runs. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { LoopbackDiscord } from '../../test/loopback/loopbackDiscord.js';
import { ids } from '../../test/loopback/payloads/ids.js';
import { createChatInput, createDirectMessage, createGuildMessage } from '../../test/loopback/payloads/payloads.js';
import { signBody } from '../../test/loopback/signBody.js';
import { startLoopbackDiscord } from '../../test/loopback/startLoopbackDiscord.js';
import { serveWorker } from '../../test/support/edge/serveWorker.js';
import { token } from './commands.js';
import type { Recording } from './compare.js';
import { answerText, discordSettings, places } from './discord.js';
import type { Inputs } from './inputs.js';
import { type Send, sender, serve } from './programs.js';
import { buildEdge, type Tree } from './trees.js';

type Recorded = LoopbackDiscord['requests'][number];

/** In commands, and in messages of each kind. */
const samples = { calls: 60, questions: 20 };

export async function recordGateway(tree: Tree, inputs: Inputs, recording: Recording): Promise<void> {
  const discord = await startLoopbackDiscord({ token, specification: { problemsOf: () => [] } });
  try {
    const env = { DISCORD_TOKEN: token, DISCORD_API_URL: discord.api, MENTIONS: 'on' };
    const program = await serve(tree, { args: [], env }, /The commands/);
    recording.keep('gateway: what it logs at its start', logText(program.said()));
    const labels = await sendCommands(discord, inputs);
    const messages = await sendMessages(discord, inputs);
    // what was left open is finished before it ends
    const code = await program.stop();
    keepRequests(discord, { labels, messages }, recording);
    // between, a machine that is busy makes it log what came late
    recording.keep('gateway: the end', `${logText(program.said().trimEnd().split('\n').at(-1) ?? '')}\n[exit ${code}]`);
  } finally {
    await discord.stop();
  }
}

async function sendCommands(discord: LoopbackDiscord, { calls }: Inputs): Promise<string[]> {
  const step = Math.max(1, Math.floor(calls.length / samples.calls));
  const labels: string[] = [];
  for (const [index, { subcommand, options }] of calls.filter((_, number) => number % step === 0).entries()) {
    const userId = String(1_400_000_000_000_000_000n + BigInt(index));
    const place = places[index % places.length] ?? { locale: 'de' };
    labels.push(`/${subcommand.name} ${JSON.stringify(options)}`.toWellFormed());
    await discord.send(createChatInput({ ...place, userId, subcommand: subcommand.name, options }));
  }
  return labels;
}

async function sendMessages(discord: LoopbackDiscord, { questions }: Inputs): Promise<string[]> {
  const step = Math.max(1, Math.floor(questions.length / samples.questions));
  const labels: string[] = [];
  for (const [index, question] of questions.filter((_, number) => number % step === 0).entries()) {
    const userId = String(1_410_000_000_000_000_000n + BigInt(index));
    const before = discord.requests.filter(isMessage).length;
    const direct = index % 2 === 0;
    labels.push(`${direct ? 'direct message' : 'mention'}: ${question}`);
    discord.sendMessage(
      direct
        ? createDirectMessage({ content: question, userId })
        : createGuildMessage({ content: `<@${ids.bot}> ${question}`, userId, mentionsBot: true }),
    );
    await discord.until(() => discord.requests.filter(isMessage).length > before);
  }
  return labels;
}

function isMessage({ method, path }: Recorded): boolean {
  return method === 'POST' && /^\/channels\/\d+\/messages$/.test(path);
}

interface Labels {
  labels: string[];
  messages: string[];
}

// by the token of the interaction: what follows an answer may come after the next one
function keepRequests({ requests }: LoopbackDiscord, { labels, messages }: Labels, { keep }: Recording): void {
  const answers = new Map<string, Recorded[]>();
  for (const sent of requests) {
    const ofToken = /\/([\w-]{60,})/.exec(sent.path)?.[1] ?? '';
    answers.set(ofToken, [...(answers.get(ofToken) ?? []), sent]);
  }
  const others = answers.get('') ?? [];
  answers.delete('');
  [...answers.values()].forEach((sent, index) => {
    keep(`gateway: ${labels[index] ?? 'more'}`, sent.map(requestText).join('\n'));
  });
  others.filter(isMessage).forEach((sent, index) => {
    keep(`gateway: ${messages[index] ?? 'more'}`, requestText(sent));
  });
  keep(
    'gateway: other requests',
    others
      .filter((sent) => !isMessage(sent))
      .map(requestText)
      .join('\n'),
  );
}

function requestText({ method, path, query, body, files }: Recorded): string {
  const hashes = files.map(
    ({ field, name, type, bytes }) => `${field} ${name} ${type} ${createHash('sha256').update(bytes).digest('hex')}`,
  );
  const text = [`${method} ${path} ${JSON.stringify(query)}`, JSON.stringify(body), ...hashes].join('\n');
  // the ids and tokens that this small Discord made, by the clock
  return text.replace(/\/[\w-]{60,}/g, '/<token>').replace(/\b1[5-9]\d{17}\b/g, '<id>');
}

function logText(said: string): string {
  return said.replace(/"time":"[^"]*"/g, '"time":"…"').replace(/"(\w*(?:seconds|Ms))":[\d.]+/g, '"$1":…');
}

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
      const body = JSON.stringify(createChatInput({ ...place, userId: String(people++), subcommand, options }));
      const answer = await send('/interactions', { method: 'POST', headers: signBody(body), body });
      keep(`${label} (${place.locale})`.toWellFormed(), await answerText(answer));
    }
  };
  for (const question of golden) await ask(question, 'ask', { question });
  for (const { subcommand, options } of calls.filter((_, index) => index % 10 === 0))
    await ask(`/${subcommand.name} ${JSON.stringify(options)}`, subcommand.name, options);
  for (const path of ['/', '/interactions']) keep(`GET ${path}`, await answerText(await send(path)));
}
