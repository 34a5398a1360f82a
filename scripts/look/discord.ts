/** Discord: the bot's real messages over HTTP, held against Discord's limits, in an imitation of its client. */

import { findLimitViolations } from '../../src/discord/messages/validate.js';
import { createChatInput } from '../../test/loopback/payloads/payloads.js';
import { publicKeyHex, signBody } from '../../test/loopback/signBody.js';
import { type Send, sender, serve } from '../same/programs.js';
import type { Tree } from '../same/trees.js';
import type { Camera } from './camera.js';
import { type Message, renderPreview } from './preview.js';

interface Call {
  subcommand: string;
  options?: Record<string, string>;
}

const calls: Record<string, Call> = {
  found: { subcommand: 'ask', options: { question: 'Who doubts the money?' } },
  near: { subcommand: 'ask', options: { question: 'How old is Larry Ellison?' } },
  nothing: { subcommand: 'ask', options: { question: 'What did Angela Merkel say about Stargate?' } },
  topic: { subcommand: 'funding' },
  compare: { subcommand: 'compare', options: { matter: 'softbank.money-per-musk' } },
  timeline: { subcommand: 'timeline' },
  help: { subcommand: 'help' },
  about: { subcommand: 'about' },
};

const widths = [400, 900];
const firstUserId = 1_400_000_000_000_000_000n;

/** Nobody listens at the last: what the program wants of Discord itself stays on this machine. */
const env = {
  DISCORD_PUBLIC_KEY: publicKeyHex,
  DISCORD_API_URL: 'http://127.0.0.1:9/api',
  PUBLIC_URL: 'https://stargate.example',
  REPORT_URL: 'https://stargate.example/report?fact={fact}',
  PORT: '0',
};

export async function photographDiscord({ photograph }: Camera, tree: Tree): Promise<void> {
  const bot = await serve(tree, { args: [], env }, /(http:\/\/[\w.:]+)\/interactions/);
  const send = sender(bot.url);
  for (const [index, [name, call]] of Object.entries(calls).entries()) {
    // everybody asks twice at most: more would meet the cooldown
    const asking = { ...call, userId: String(firstUserId + BigInt(index)) };
    // a picture drawn late is left out the first time
    await askBot(send, asking);
    const html = renderPreview(await askBot(send, asking));
    for (const width of widths)
      await photograph({
        name: `discord-${name}-${width}`,
        width,
        colorScheme: 'dark',
        open: (page) => page.setContent(html),
      });
  }
  await bot.stop();
}

async function askBot(send: Send, call: Call & { userId: string }): Promise<Message> {
  const body = JSON.stringify(createChatInput({ ...call, locale: 'en-US' }));
  const reply = await send('/interactions', { method: 'POST', body, headers: signBody(body) });
  return readMessage(new Response(new Uint8Array(reply.body), { headers: reply.headers }));
}

/** Throws where Discord would refuse it. */
async function readMessage(response: Response): Promise<Message> {
  const isForm = response.headers.get('content-type')?.startsWith('multipart/') ?? false;
  const parts = isForm ? await response.formData() : null;
  const payload = parts?.get('payload_json') ?? (await response.text());
  const json = JSON.parse(typeof payload === 'string' ? payload : await payload.text());
  const violations = findLimitViolations(json);
  if (violations.length > 0) throw new Error(`Discord would refuse a message: ${violations.join(', ')}`);
  return { components: json.data.components, files: parts ? await readFiles(parts) : new Map() };
}

async function readFiles(parts: FormData): Promise<Message['files']> {
  const files: File[] = [];
  parts.forEach((part) => {
    if (part instanceof File) files.push(part);
  });
  const urls = files.map(async (file) => {
    const bytes = Buffer.from(await file.arrayBuffer());
    return [file.name, `data:${file.type};base64,${bytes.toString('base64')}`] as const;
  });
  return new Map(await Promise.all(urls));
}
