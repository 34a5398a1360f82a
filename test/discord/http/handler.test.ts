/** Interactions over HTTP, on real sockets: only Discord is answered, with what the gateway would answer. */
import { describe, expect, test } from 'vitest';
import { createNodeHandler } from '../../../src/discord/http/nodeHandler.js';
import { createVerifier } from '../../../src/discord/http/verify.js';
import { createNodeVerifier } from '../../../src/discord/http/verifyNode.js';
import { dispatch } from '../../../src/discord/interactions/dispatch.js';
import { listen } from '../../../src/http/listen.js';
import { noObserver } from '../../../src/operations/observer.js';
import { createLive } from '../../../src/util/live.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { answerTo, commandCalls } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { it, openHttpDoor } from '../../loopback/httpDoor.js';
import { createFormSubmit } from '../../loopback/payloads/answered.js';
import { ids } from '../../loopback/payloads/ids.js';
import {
  createAutocomplete,
  createButtonPress,
  createChatInput,
  createGuildMessage,
  createMessageCommand,
} from '../../loopback/payloads/payloads.js';
import { createMessageFrom, findButtonId, readReply } from '../../loopback/replies.js';
import { openSpecification } from '../../loopback/rest/specification.js';
import { publicKeyHex, signBody, timestamp } from '../../loopback/signBody.js';

const specification = openSpecification();
// the edge's and Node's
const verifiers = [createVerifier, createNodeVerifier];
const callback = {
  method: 'POST',
  path: '/interactions/{interaction_id}/{interaction_token}/callback',
  part: 'requestBody',
} as const;
const figure = conversation.library.base.matters.find(({ kind }) => kind === 'figure')?.id ?? '';
const ping = JSON.stringify({ type: 1 });
const wording = pickWording('de');

describe('an interaction', () => {
  const answer = answerTo({ subcommand: 'who', options: { person: 'Elon Musk' } });
  const question = answerTo({ subcommand: 'ask', options: { question: 'Wie viel Geld hat Softbank laut Musk?' } });
  const follow = findButtonId(wording.buttons.followUp, question);
  const asked = [
    ...commandCalls.map(({ subcommand, options }) => createChatInput({ subcommand, options })),
    createAutocomplete({ subcommand: 'who', focused: 'person', options: { person: 'Elon Msk' } }),
    createButtonPress({
      customId: findButtonId(pickWording('de').buttons.nextPage, answer),
      message: createMessageFrom(answer),
    }),
    createButtonPress({ customId: follow, message: createMessageFrom(question) }),
    createFormSubmit({ customId: follow, typed: 'und wann?', message: createMessageFrom(question) }),
    createFormSubmit({ customId: follow, typed: 'mehr', userInstalled: true, message: createMessageFrom(question) }),
    createMessageCommand({
      name: 'Check statement',
      targetMessage: createGuildMessage({ content: 'Softbank hat 500 Milliarden' }),
    }),
  ];

  it('is answered as the gateway answers it', async ({ door }) => {
    expect(await readReply(await door.post(ping))).toEqual({ type: 1 });
    for (const [index, interaction] of asked.entries()) {
      const body = await readReply(await door.send(addUser(interaction, index)));
      expect(specification.problemsOf(body, callback)).toEqual([]);
      expect(dropPicture(body)).toEqual(dropPicture(dispatch(addUser(interaction, index), conversation).response));
    }
  });

  it('has its picture beside it', async ({ door }) => {
    const response = await door.send(createChatInput({ subcommand: 'compare', options: { matter: figure } }));
    const form = await response.clone().formData();
    const picture = form.get('files[0]') as File;
    expect([picture.name, picture.type]).toEqual(['picture.png', 'image/png']);
    expect(Buffer.from(await picture.arrayBuffer()).toString('latin1', 1, 4)).toBe('PNG');
    expect(await readReply(response)).toMatchObject({ data: { attachments: [{ id: '0', filename: 'picture.png' }] } });
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(picture.size);
  });

  it('has its file beside it', async ({ door }) => {
    const customId = findButtonId(wording.buttons.citeAll, answer);
    const form = await (
      await door.send(createButtonPress({ customId, message: createMessageFrom(answer) }))
    ).formData();
    const file = form.get('files[0]') as File;
    expect([file.name, file.type]).toEqual(['citations.bib', 'application/x-bibtex']);
    expect(await file.text()).toMatch(/^@/);
  });
});

function addUser<Interaction extends { member?: unknown }>(interaction: Interaction, index: number): Interaction {
  const { member } = interaction as { member?: { user: object } };
  return { ...interaction, member: { ...member, user: { ...member?.user, id: `1300000000000003${index + 100}` } } };
}

// a picture comes with what only a door can add
interface Part {
  type: number;
  components?: Part[];
}

// in a card, too
function dropGalleries(parts: Part[]): Part[] {
  const kept = parts.filter(({ type }) => type !== 12);
  return kept.map((part) => (part.components ? { ...part, components: dropGalleries(part.components) } : part));
}

function dropPicture(response: unknown): unknown {
  const { type, data } = JSON.parse(JSON.stringify(response)) as { type: number; data?: Record<string, unknown> };
  const { attachments: _, components = [], ...rest } = data ?? {};
  return { type, ...rest, components: dropGalleries(components as Part[]) };
}

describe('the message under "delete"', () => {
  const pressed = createButtonPress({
    customId: `1|delete|${ids.user}`,
    message: createMessageFrom(answerTo({ subcommand: 'funding' })),
  });

  test.each([
    ['at once', [204]],
    ['on the second try, where Discord did not know of the answer yet', [404, 204]],
  ])('is deleted %s', async (_, statuses) => {
    const seen: string[] = [];
    const discord = await listen(
      ({ method, url }) => {
        seen.push(`${method} ${new URL(url).pathname}`);
        return new Response(null, { status: statuses[seen.length - 1] ?? 500 });
      },
      { host: '127.0.0.1', port: 0 },
    );
    const door = await openHttpDoor({ api: `${discord.url}/api` });
    expect(await readReply(await door.send(pressed))).toEqual({ type: 6 });
    await door.settled();
    const path = `/api/v10/webhooks/${pressed.application_id}/${pressed.token}/messages/@original`;
    expect(seen).toEqual(statuses.map(() => `DELETE ${path}`));
    expect(door.log).toEqual([]);
    await Promise.all([door.stop(), discord.close(0)]);
  });

  test('stays where Discord cannot be reached, and the log says so without a token', async () => {
    const door = await openHttpDoor({ api: 'http://127.0.0.1:9' });
    await door.send(pressed);
    await door.settled();
    expect(door.log).toEqual(['A message was not deleted: Discord answered nothing']);
    await door.stop();
  });
});

test('what fails after an answer is a line in the log, and ends nothing', async () => {
  const errors: string[] = [];
  const { handler, pending } = createNodeHandler({
    publicKey: publicKeyHex,
    bot: createLive(conversation),
    api: 'http://127.0.0.1:9',
    log: {
      info: () => {},
      warn: () => {
        throw new Error('the log is broken');
      },
      error: (line) => void errors.push(line),
    },
    observer: noObserver,
    delaysMs: [0],
  });
  const pressed = createButtonPress({
    customId: `1|delete|${ids.user}`,
    message: createGuildMessage({ content: 'x' }),
  });
  const body = JSON.stringify(pressed);
  const request = new Request('http://localhost/interactions', { method: 'POST', headers: signBody(body), body });
  expect((await handler(request, { address: '' })).status).toBe(200);
  await Promise.all(pending);
  expect(errors).toEqual(['What follows an answer failed.']);
});

describe('who is refused', () => {
  const good = signBody(ping);
  const bad = good['x-signature-ed25519'] ?? '';
  const other = (bad.startsWith('0') ? '1' : '0') + bad.slice(1);
  const omitHeader = (name: string) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));

  it.for<[string, Record<string, string>, string]>([
    ['a wrong signature', { ...good, 'x-signature-ed25519': other }, ping],
    ['an empty one', { ...good, 'x-signature-ed25519': '' }, ping],
    ['one that is not hexadecimal', { ...good, 'x-signature-ed25519': 'z'.repeat(128) }, ping],
    ['a short one', { ...good, 'x-signature-ed25519': bad.slice(2) }, ping],
    ['a long one', { ...good, 'x-signature-ed25519': `${bad}00` }, ping],
    ['zeros', { ...good, 'x-signature-ed25519': '0'.repeat(128) }, ping],
    ['no signature', omitHeader('x-signature-ed25519'), ping],
    ['no timestamp', omitHeader('x-signature-timestamp'), ping],
    ['another timestamp', { ...good, 'x-signature-timestamp': `${timestamp}1` }, ping],
    ['another body', good, JSON.stringify({ type: 2 })],
    ['the same body with a space', good, `${ping} `],
    ['no body', good, ''],
  ])('whoever is not Discord: %s', async ([, headers, body], { door }) => {
    const response = await door.post(body, headers);
    expect(response.status).toBe(401);
    expect(await response.text()).toMatch(/^The (?:request is not signed|signature does not fit the request)\.\n$/);
  });

  it.for(['not-a-number', '', '-1', '1.5', '1e3', '0x10', '1769000000000', `${timestamp}{`])(
    'whoever signs something else as the time: %s',
    async (at, { door }) => {
      expect((await door.post(ping, signBody(ping, at))).status).toBe(401);
    },
  );

  it('whoever moves a piece of the time into the body, or of the body into the time', async ({ door }) => {
    const { 'x-signature-ed25519': signature = '' } = good;
    const move = (at: string, body: string) =>
      door.post(body, { ...good, 'x-signature-ed25519': signature, 'x-signature-timestamp': at });
    expect((await move(`${timestamp}{`, ping.slice(1))).status).toBe(401);
    expect((await move(timestamp.slice(0, -1), `${timestamp.at(-1)}${ping}`)).status).toBe(400);
    expect((await move(timestamp, ping)).status).toBe(200);
  });

  it('who asks elsewhere, otherwise, or for something else', async ({ door }) => {
    const fetchStatus = async (path: string, init: RequestInit) => (await fetch(door.url + path, init)).status;
    const post = { method: 'POST', headers: good, body: ping };
    expect(await fetchStatus('/', post)).toBe(404);
    expect(await fetchStatus('/interactions/', post)).toBe(404);
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']) {
      const response = await fetch(`${door.url}/interactions`, { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    }
    for (const type of ['text/plain', 'application/jsonp', 'multipart/form-data'])
      expect((await door.post(ping, { ...good, 'content-type': type })).status).toBe(415);
    expect((await door.post(ping, { ...good, 'content-type': 'Application/JSON; charset=utf-8' })).status).toBe(200);
  });

  test('everybody, where the public key is none', async () => {
    const { 'x-signature-ed25519': signature = '' } = good;
    const body = Buffer.from(ping);
    for (const verifier of verifiers) {
      expect(await verifier(publicKeyHex)({ signature, timestamp, body })).toBe(true);
      for (const key of ['', 'zz', '0'.repeat(63), 'z'.repeat(64), 'f'.repeat(64)])
        expect(await verifier(key)({ signature, timestamp, body })).toBe(false);
    }
  });
});

// RFC 8032, section 7.1, tests 2 and 3: the message begins where Discord's timestamp would stand
test.each([
  [
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    '72',
  ],
  [
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    'af82',
  ],
])('the published signature of %s is valid, and of nothing else', async (key, signature, message) => {
  const body = Buffer.from(message, 'hex');
  for (const verify of verifiers.map((verifier) => verifier(key))) {
    expect(await verify({ signature, timestamp: '', body })).toBe(true);
    expect(await verify({ signature, timestamp: '', body: Buffer.from(`${message}00`, 'hex') })).toBe(false);
    expect(await verify({ signature: `${signature.slice(2)}zz`, timestamp: '', body })).toBe(false);
  }
});
