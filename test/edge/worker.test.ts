/** The worker in workerd, the runtime of Cloudflare Workers: the same answers as elsewhere, from a small bundle. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import type { APIInteraction } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleWorker, folder, parts } from '../../edge/bundle.js';
import { answerSchema } from '../../src/answers/answerSchema.js';
import { dispatch } from '../../src/discord/interactions/dispatch.js';
import { listen } from '../../src/http/listen.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { answerTo, commandCalls } from '../loopback/calls.js';
import { conversation } from '../loopback/conversation.js';
import { createFormSubmit } from '../loopback/payloads/answered.js';
import { ids } from '../loopback/payloads/ids.js';
import {
  createAutocomplete,
  createButtonPress,
  createChatInput,
  createGuildMessage,
  createMessageCommand,
  createQuestion,
} from '../loopback/payloads/payloads.js';
import { createMessageFrom, findButtonId, maxQuotes, readShownAnswer } from '../loopback/replies.js';
import { publicKeyHex, signBody } from '../loopback/signBody.js';
import { patience } from '../support/startProgram.js';
import { startWorkerd, type Workerd } from '../support/startWorkerd.js';
import { testDoor } from '../support/testDoor.js';
import { openSite } from '../web/visit.js';

const requests: string[] = [];
let discord: Awaited<ReturnType<typeof listen>>;
let workerd: Workerd;

beforeAll(async () => {
  const answerDeletion = ({ method, url }: Request) => {
    requests.push(`${method} ${new URL(url).pathname}`);
    return new Response(null, { status: 204 });
  };
  discord = await listen(answerDeletion, { host: '127.0.0.1', port: 0 });
  workerd = await startWorkerd({ DISCORD_PUBLIC_KEY: publicKeyHex, DISCORD_API_URL: `${discord.url}/api` });
});
afterAll(async () => {
  workerd.stop();
  await discord.close(0);
});

const ping = JSON.stringify({ type: 1 });

function send(interaction: APIInteraction) {
  const body = JSON.stringify(interaction);
  return workerd.post(body, signBody(body));
}

test('Discord may save the address: PING is answered, and bad signatures are refused', async () => {
  expect(await workerd.post(ping, signBody(ping))).toMatchObject({ status: 200, text: '{"type":1}' });
  const headers = signBody(ping);
  for (const signature of ['', '0'.repeat(128), 'zz', headers['x-signature-ed25519']?.slice(2) ?? ''])
    expect(await workerd.post(ping, { ...headers, 'x-signature-ed25519': signature })).toMatchObject({ status: 401 });
  expect(await workerd.post(`${ping} `, headers)).toMatchObject({ status: 401 });
});

test('what is not Discord is refused as at the other doors', async () => {
  expect(await fetch(workerd.url)).toMatchObject({ status: 404 });
  expect(await fetch(`${workerd.url}/interactions`)).toMatchObject({ status: 405 });
  expect(await workerd.post(ping, { ...signBody(ping), 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
  for (const body of ['{', '[]', '{"type":99}'])
    expect(await workerd.post(body, signBody(body))).toMatchObject({ status: 400 });
  const large = `{"type":1,"x":"${'x'.repeat(300_000)}"}`;
  expect(await workerd.post(large, signBody(large))).toMatchObject({ status: 413 });
});

testDoor('the edge', {
  ask: async (question, language) => {
    const { status, text } = await send(createQuestion(question, language));
    expect(status).toBe(200);
    return readShownAnswer(JSON.parse(text), language);
  },
  maxFacts: maxQuotes,
});

describe('an interaction is answered as the gateway answers it, to the letter', () => {
  const answer = answerTo({ subcommand: 'who', options: { person: 'Elon Musk' } });
  const message = createGuildMessage({ content: 'Softbank hat 500 Milliarden' });
  const question = 'Wie viel Geld hat Softbnak laut Musk gesichert?';
  const asked = answerTo({
    subcommand: 'ask',
    options: { question: 'Wie viel Geld hat Softbank laut Musk gesichert?' },
  });
  const follow = findButtonId(pickWording('de').buttons.followUp, asked);
  test.each<[string, APIInteraction]>([
    ...commandCalls.map(({ id, subcommand, options }, index): [string, APIInteraction] => [
      id,
      createChatInput({
        subcommand,
        options,
        userId: `1300000000000005${index + 100}`,
        locale: index % 2 === 0 ? 'de' : 'en-US',
      }),
    ]),
    ['a question with a slip', createChatInput({ subcommand: 'ask', options: { question } })],
    ['typing', createAutocomplete({ subcommand: 'ask', focused: 'question', options: { question: 'Softb' } })],
    [
      'a button',
      createButtonPress({
        customId: findButtonId(pickWording('de').buttons.nextPage, answer),
        message: createMessageFrom(answer),
      }),
    ],
    ['an old button', createButtonPress({ customId: 'of-an-older-version', message: createMessageFrom(answer) })],
    ['a button to ask on', createButtonPress({ customId: follow, message: createMessageFrom(asked) })],
    [
      'a form',
      createFormSubmit({ customId: follow, typed: 'und wann?', message: createMessageFrom(asked), userId: '1' }),
    ],
    ['a form without its message', createFormSubmit({ customId: follow, typed: 'und wann?', userId: '2' })],
    [
      'a form of somebody who installed the app',
      createFormSubmit({
        customId: follow,
        typed: 'mehr',
        message: createMessageFrom(asked),
        userInstalled: true,
        userId: '3',
      }),
    ],
    ['a message', createMessageCommand({ name: 'Check statement', targetMessage: message })],
  ])('%s', async (_, interaction) => {
    const { status, type, text } = await send(interaction);
    expect([status, type]).toEqual([200, 'application/json']);
    expect(text).toBe(JSON.stringify(dispatch(interaction, conversation).response));
  });

  test('files come beside it, since a text needs no pictures', async () => {
    const customId = findButtonId(pickWording('de').buttons.citeAll, answer);
    const { type, text } = await send(createButtonPress({ customId, message: createMessageFrom(answer) }));
    expect(type).toMatch(/^multipart\/form-data; ?boundary=/);
    const form = await new Response(text, { headers: { 'content-type': type } }).formData();
    expect((form.get('files[0]') as File).name).toBe('citations.bib');
  });

  test('a message is deleted after the answer', async () => {
    const pressed = createButtonPress({ customId: `1|delete|${ids.user}`, message: createMessageFrom(answer) });
    expect(await send(pressed)).toMatchObject({ status: 200, text: '{"type":6}' });
    await expect.poll(() => requests, patience).toHaveLength(1);
    const { application_id, token } = pressed;
    expect(requests).toEqual([`DELETE /api/v10/webhooks/${application_id}/${token}/messages/@original`]);
  });
});

test('the feed is the web page’s, byte for byte', async () => {
  const { visit } = openSite();
  for (const path of ['/feed.atom?language=en', '/feed.atom?language=de&page=2']) {
    const [here, there] = [await visit(path), await fetch(`${workerd.url}${path}`)];
    expect([there.status, there.headers.get('etag')]).toEqual([200, here.headers.get('etag')]);
    expect(await there.text()).toBe(await here.text());
  }
});

test('an assistant gets there what /api sends', async () => {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${workerd.url}/mcp`)));
  const values = { question: 'Wie viel Geld hat Softbank laut Musk gesichert?' };
  const { structuredContent } = await client.callTool({ name: 'ask', arguments: values });
  const { elapsedMs: _, ...there } = answerSchema.parse(structuredContent);
  const api = await (await openSite().visit(`/api/ask?${new URLSearchParams(values)}`)).json();
  expect(api).toMatchObject(there);
  await client.close();
});

test('without a public key it says what is missing', async () => {
  const bare = await startWorkerd({});
  expect(await bare.post(ping, signBody(ping))).toMatchObject({
    status: 503,
    text: 'Set DISCORD_PUBLIC_KEY in wrangler.jsonc and deploy again.\n',
  });
  bare.stop();
});

test('the bundle has neither the gateway nor what draws, needs no Node, and is small', async () => {
  const { metafile } = await bundleWorker();
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.keys(output?.inputs ?? {}).join('\n');
  expect(inputs).toContain('src/discord/http/handler.ts');
  expect(inputs).not.toMatch(
    /node_modules\/(?:discord|vega|@resvg|@discordjs|undici|hono|@hono)\/|gateway|src\/charts\/(?!chartFor\.ts)|src\/store\//,
  );
  expect(output?.imports.map(({ path }) => path).sort()).toEqual(['./library.bin', 'cloudflare:workers']);
  const sizes = parts.map((part) => gzipSync(readFileSync(join(folder, part))).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(600_000);
});
