/** Discord over HTTP: signed interactions of every kind, and every button of the answers followed. */
import { createHash } from 'node:crypto';
import type { APIInteraction, APIMessage, Locale } from 'discord-api-types/v10';
import {
  createAutocomplete,
  createButtonPress,
  createChatInput,
  createDirectMessage,
  createMessageCommand,
} from '../../test/loopback/payloads/payloads.js';
import { botUser } from '../../test/loopback/payloads/people.js';
import { publicKeyHex, signBody } from '../../test/loopback/signBody.js';
import type { Recording } from './compare.js';
import type { Inputs } from './inputs.js';
import { type Response, type Send, sender, serve } from './programs.js';
import type { Tree } from './trees.js';

type Place = { locale: `${Locale}`; dm?: true };

/** Nobody listens at the last: what the program wants of Discord itself stays on this machine. */
export const discordSettings = {
  DISCORD_PUBLIC_KEY: publicKeyHex,
  REPORT_URL: 'https://stargate.example/report?fact={fact}',
  PUBLIC_URL: 'https://stargate.example',
  DISCORD_API_URL: 'http://127.0.0.1:9/api',
};

export const places: Place[] = [
  { locale: 'de' },
  { locale: 'en-US' },
  { locale: 'de', dm: true },
  { locale: 'en-GB', dm: true },
];
const nameOfPlace = ({ locale, dm }: Place) => `${locale}${dm ? ', direct' : ''}`;
const typed = ['', 'a', 'mus', 'Trump', 'geld', 'softb', '2025', 't3n', 'wer'];
/** Buttons below the answer to a button are pressed too; not those below that. */
const deepest = 2;
const firstCalls = 5;

export async function recordDiscord(tree: Tree, inputs: Inputs, recording: Recording): Promise<void> {
  const server = await serve(tree, { args: [], env: { ...discordSettings, PORT: '0' } }, /(http:\/\/[\w.:]+)\/inter/);
  const discord = asker(sender(server.url), recording);
  // a picture drawn late is left out: now those that will be asked for are kept
  await discord.warm(inputs.calls);
  for (const [index, { subcommand, options }] of inputs.calls.entries())
    for (const place of index % 5 === 0 ? places : [places[index % places.length] ?? { locale: 'de' }])
      await discord.ask(`/${subcommand.name} ${JSON.stringify(options)}`, place, (asking) =>
        createChatInput({ ...asking, subcommand: subcommand.name, options }),
      );
  for (const [index, question] of [...inputs.questions, ...inputs.hostile].entries())
    for (const place of inputs.golden.includes(question) ? places : [places[index % places.length] ?? { locale: 'de' }])
      await discord.ask(`/ask ${question}`, place, (asking) =>
        createChatInput({ ...asking, subcommand: 'ask', options: { question } }),
      );
  await recordTyping(discord, inputs);
  await recordStatements(discord, inputs);
  await recordRefusals(sender(server.url), recording);
  recording.keep('the end', `[exit ${await server.stop()}]`);
}

interface Asker {
  ask: (label: string, place: Place, make: (asking: Place & { userId: string }) => APIInteraction) => Promise<void>;
  warm: (calls: Inputs['calls']) => Promise<void>;
}

function asker(send: Send, { keep }: Recording): Asker {
  let people = 0n;
  const pressed = new Set<string>();
  // everybody asks once: more would meet the cooldown
  const freshUser = () => String(1_400_000_000_000_000_000n + people++);
  const post = async (interaction: APIInteraction) => {
    const body = JSON.stringify(interaction);
    return send('/interactions', { method: 'POST', headers: signBody(body), body });
  };
  const press = async (label: string, place: Place, from: { answer: Response; userId: string; depth: number }) => {
    const data = messageIn(await payloadOf(from.answer));
    for (const customId of data ? customIdsIn(data) : []) {
      const isOwn = customId.includes(from.userId);
      const key = `${nameOfPlace(place)} ${customId.replaceAll(from.userId, 'user')}`;
      if (!data || pressed.has(key)) continue;
      pressed.add(key);
      const userId = isOwn ? from.userId : freshUser();
      const answer = await post(createButtonPress({ ...place, userId, customId, message: data }));
      const name = `${label} › ${customId}`;
      keep(name, await answerText(answer));
      if (from.depth < deepest) await press(name, place, { answer, userId, depth: from.depth + 1 });
    }
  };
  const ask: Asker['ask'] = async (label, place, make) => {
    const userId = freshUser();
    const answer = await post(make({ ...place, userId }));
    const name = `${label.toWellFormed()} (${nameOfPlace(place)})`;
    keep(name, await answerText(answer));
    await press(name, place, { answer, userId, depth: 1 });
  };
  const hasPicture = async (subcommand: string, options: Record<string, string | boolean>, locale: Place['locale']) => {
    const { headers } = await post(createChatInput({ locale, userId: freshUser(), subcommand, options }));
    return headers.some(([name, value]) => name === 'content-type' && value.startsWith('multipart/'));
  };
  const warm: Asker['warm'] = async (calls) => {
    const drawing = new Map<string, number>();
    for (const { subcommand, options } of calls) {
      const pictures = drawing.get(subcommand.name) ?? 0;
      // a command that has none in its first calls has none later
      if (pictures <= -firstCalls) continue;
      const drawn = [
        await hasPicture(subcommand.name, options, 'de'),
        await hasPicture(subcommand.name, options, 'en-US'),
      ];
      drawing.set(subcommand.name, drawn.includes(true) || pictures > 0 ? 1 : pictures - 1);
    }
  };
  return { ask, warm };
}

async function recordTyping({ ask }: Asker, { definitions, hostile }: Inputs): Promise<void> {
  const subcommands = definitions.flatMap(({ options = [] }) => options);
  for (const { name: subcommand, options = [] } of subcommands)
    for (const [index, { name: focused }] of options.filter(({ autocomplete: has }) => has).entries())
      for (const words of [...typed, ...hostile.filter((_, number) => number % 40 === index)])
        for (const place of places.slice(0, 2))
          await ask(`typing ${subcommand} ${focused}:${words}`, place, (asking) =>
            createAutocomplete({ ...asking, subcommand, focused, options: { [focused]: words } }),
          );
}

async function recordStatements({ ask }: Asker, { definitions, quotes, golden, hostile }: Inputs): Promise<void> {
  const [name = ''] = definitions.flatMap(({ name, type }) => (type === 3 ? name : []));
  const statements = [...quotes, ...golden.slice(0, 60), ...hostile.filter((_, index) => index % 10 === 0), ''];
  for (const [index, content] of statements.entries())
    await ask(`${name}: ${content}`, places[index % places.length] ?? { locale: 'de' }, (asking) =>
      createMessageCommand({ ...asking, name, targetMessage: messageWith({ content }) }),
    );
}

async function recordRefusals(send: Send, { keep }: Recording): Promise<void> {
  const ping = JSON.stringify({ id: '1', application_id: '2', token: 't', type: 1, version: 1 });
  const post = (body: string, headers: Record<string, string>) => ({ method: 'POST', headers, body });
  const forged = { ...signBody(ping), 'x-signature-timestamp': '1' };
  keep('ping', await answerText(await send('/interactions', post(ping, signBody(ping)))));
  keep('forged', await answerText(await send('/interactions', post(ping, forged))));
  keep('unsigned', await answerText(await send('/interactions', post(ping, { 'content-type': 'application/json' }))));
  keep('no JSON', await answerText(await send('/interactions', post('{', signBody('{')))));
  const untyped = { ...signBody(ping), 'content-type': 'text/plain' };
  keep('another type', await answerText(await send('/interactions', post(ping, untyped))));
  for (const path of ['/interactions', '/healthz', '/readyz', '/metrics', '/', '/nothing'])
    keep(`GET ${path}`, await answerText(await send(path)));
}

/** Status, headers and body; files by their hash, without the boundary between them, which is made at random. */
export async function answerText(response: Response): Promise<string> {
  const { status, headers, body } = response;
  const head = headers.map(([name, value]) =>
    name === 'date' ? 'date: …' : `${name}: ${value.replace(/boundary=\S+/, 'boundary=…')}`,
  );
  const form = await formOf(response);
  const fields: [string, string | File][] = [];
  form?.forEach((part, name) => {
    fields.push([name, part]);
  });
  const parts = form ? await Promise.all(fields.map(([name, part]) => partText(name, part))) : [body.toString('utf8')];
  return [status, ...head, '', ...parts].join('\n');
}

async function partText(name: string, part: string | File): Promise<string> {
  if (typeof part === 'string') return `${name}: ${part}`;
  const bytes = new Uint8Array(await part.arrayBuffer());
  const shown = name === 'payload_json' ? Buffer.from(bytes).toString('utf8') : '';
  return `${name}: ${part.name} ${part.type} ${createHash('sha256').update(bytes).digest('hex')} ${shown}`;
}

async function formOf({ headers, body }: Response): Promise<FormData | null> {
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  if (!type.startsWith('multipart/form-data')) return null;
  return new globalThis.Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
}

async function payloadOf(response: Response): Promise<{ data?: Partial<APIMessage> } | null> {
  const payload = (await formOf(response))?.get('payload_json') ?? response.body.toString('utf8');
  try {
    return JSON.parse(typeof payload === 'string' ? payload : await payload.text());
  } catch {
    return null;
  }
}

function messageIn(payload: { data?: Partial<APIMessage> } | null): APIMessage | null {
  return payload?.data?.components ? { ...messageWith(payload.data), author: botUser } : null;
}

function messageWith(content: Partial<APIMessage>): APIMessage {
  const { channel_type: _, ...message } = createDirectMessage({ content: '' });
  return { ...message, timestamp: '2026-01-22T10:00:00.000000+00:00', ...content };
}

function customIdsIn(message: APIMessage): string[] {
  const found = JSON.stringify(message.components).matchAll(/"custom_id":("(?:[^"\\]|\\.)*")/g);
  return [...found].map(([, written = '""']) => JSON.parse(written) as string);
}
