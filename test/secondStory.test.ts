/** A story of which the program knows nothing but its folder: every door tells it as it tells the one that ships, and names nobody of that. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleWorker } from '../edge/bundle.js';
import { importArticle } from '../src/cli/import.js';
import { dispatch } from '../src/discord/interactions/dispatch.js';
import { createMentionReply } from '../src/discord/interactions/mentionReply.js';
import { createDefinitions } from '../src/discord/registration/definitions.js';
import { escapeForPattern, listNames } from '../src/knowledge/facts/names.js';
import type { Language } from '../src/knowledge/text/language.js';
import { loadLibrary } from '../src/store/loadLibrary.js';
import { formatReply } from '../src/terminal/printAnswer.js';
import { respondToCommand, respondToQuestion } from '../src/terminal/respond.js';
import { plainScreen } from '../src/terminal/screen/screen.js';
import { createLive } from '../src/util/live.js';
import { specification, token } from './loopback/botTest.js';
import { type HttpDoor, openHttpDoor } from './loopback/httpDoor.js';
import type { LoopbackDiscord } from './loopback/loopbackDiscord.js';
import { ids } from './loopback/payloads/ids.js';
import { createGuildMessage } from './loopback/payloads/payloads.js';
import { mentionPlace } from './loopback/payloads/places.js';
import { maxQuotes, readReply, readShownAnswer } from './loopback/replies.js';
import { type RunningBot, runReadyBot } from './loopback/runBot.js';
import { publicKeyHex, signBody } from './loopback/signBody.js';
import { startLoopbackDiscord } from './loopback/startLoopbackDiscord.js';
import { readShippedBase } from './support/base.js';
import { type RunningSite, startSite } from './support/startSite.js';
import { startBundled, type Workerd } from './support/startWorkerd.js';
import {
  askSecond,
  callSecond,
  secondArticles,
  secondBot,
  secondFolder,
  secondStory as story,
} from './support/stories/secondStory.js';
import { readAnswerJson, testDoor } from './support/testDoor.js';
import { openSite } from './web/visit.js';

const { library } = story;
const { base } = library;
const above = mkdtempSync(join(tmpdir(), 'stargate-second-'));
const { visit } = openSite({ bot: createLive(secondBot) });
let discord: LoopbackDiscord;
let gateway: RunningBot;
let http: HttpDoor;
let workerd: Workerd;
let site: RunningSite;
const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  discord = await startLoopbackDiscord({ token, specification });
  gateway = await runReadyBot(discord, { conversation: secondBot });
  http = await openHttpDoor({ bot: secondBot });
  await bundleWorker(secondFolder, join(above, 'edge'));
  workerd = await startBundled(join(above, 'edge'), { DISCORD_PUBLIC_KEY: publicKeyHex });
  site = await startSite(library);
  await client.connect(new StreamableHTTPClientTransport(new URL(`${site.url}/mcp`)));
});
afterAll(async () => {
  await client.close();
  await Promise.all([gateway.end(), http.stop(), site.stop()]);
  workerd.stop();
  await discord.stop();
  expect(discord.violations).toEqual([]);
  rmSync(above, { recursive: true, force: true });
});

const readMessage = (message: unknown, language: Language) => readShownAnswer(message, language, library);

testDoor('the terminal', {
  story,
  ask: (question, language) => {
    const script = { session: { ...secondBot, language }, screen: plainScreen, reply: respondToQuestion, json: true };
    return readAnswerJson(JSON.parse(formatReply(question, script).text), library);
  },
});
testDoor('the gateway', {
  story,
  maxFacts: maxQuotes,
  ask: async (question, language) => readMessage(await discord.send(askSecond(question, language)), language),
});
testDoor('the HTTP door', {
  story,
  maxFacts: maxQuotes,
  ask: async (question, language) =>
    readMessage(await readReply(await http.send(askSecond(question, language))), language),
});
testDoor('a mention', {
  story,
  maxFacts: maxQuotes,
  ask: (question, language) => {
    const message = createGuildMessage({ content: `<@${ids.bot}> ${question}`, mentionsBot: true });
    const reply = createMentionReply(message, { ...mentionPlace, language }, secondBot);
    // in the language of the question, whatever the server speaks
    const [shown, other] = [readMessage(reply, language), readMessage(reply, language === 'de' ? 'en' : 'de')];
    return other.kind === 'unsure' ? other : shown;
  },
});
testDoor('/api/ask', {
  story,
  ask: async (question, language) =>
    readAnswerJson(await (await visit(`/api/ask?${new URLSearchParams({ q: question, language })}`)).json(), library),
});
testDoor('an assistant', {
  story,
  ask: async (question, language) => {
    const { structuredContent } = await client.callTool({ name: 'ask', arguments: { question, language } });
    return readAnswerJson(structuredContent, library);
  },
});
testDoor('the edge', {
  story,
  maxFacts: maxQuotes,
  ask: async (question, language) => {
    const body = JSON.stringify(askSecond(question, language));
    return readMessage(JSON.parse((await workerd.post(body, signBody(body))).text), language);
  },
});

describe('the web page', () => {
  test.each(story.questions)('shows the quotes of the answer: %s', async (question) => {
    const { document } = parseHTML(await (await visit(`/?${new URLSearchParams({ q: question })}`)).text());
    const { answers } = await (await visit(`/api/ask?${new URLSearchParams({ q: question })}`)).json();
    const quotes = Array.from(document.querySelectorAll('article.card blockquote > q'), (each) => each.textContent);
    expect(quotes).toEqual(answers.slice(0, maxQuotes).map(({ quote }: { quote: string }) => quote));
  });
});

test('import reads its articles as they were read for it', () => {
  const data = join(above, 'data');
  cpSync(secondFolder, data, { recursive: true });
  for (const name of ['sources.json', 'quotes.lock.json']) rmSync(join(data, name));
  for (const file of readdirSync(join(data, 'facts'))) rmSync(join(data, 'facts', file));
  for (const name of ['topics.json', 'entities.json', 'matters.json', 'corrections.json']) rmSync(join(data, name));
  cpSync(join(import.meta.dirname, 'fixtures', 'least', 'sources.json'), join(data, 'sources.json'));
  cpSync(join(import.meta.dirname, 'fixtures', 'least', 'facts'), join(data, 'facts'), { recursive: true });
  for (const file of readdirSync(secondArticles)) {
    const told = file.endsWith('.txt') ? { outlet: 'Orfteblick', date: '2025-10-18' } : { outlet: null, date: null };
    const details = { ...told, url: null, title: null, authors: [], relays: null };
    importArticle({ data, file: join(secondArticles, file), details });
  }
  const { base: drafted } = loadLibrary(data);
  const read = drafted.sources.map(({ id, text }) => [id, text]);
  expect(read).toEqual(expect.arrayContaining(base.sources.map(({ id, text }) => [id, text])));
  const drafts = new Set(drafted.drafts.map(({ quote }) => quote));
  const missing = base.facts.filter(({ quote }) => !drafts.has(quote)).map(({ id }) => id);
  expect(missing).toEqual([]);
});

describe('nobody of the shipped story is named', () => {
  const shipped = readShippedBase();
  const own = new Set(base.entities.flatMap(listNames));
  const names = [
    ...shipped.entities.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...shipped.sources.map(({ outlet }) => outlet.is),
  ].filter((name) => /^\p{Lu}.{3,}/u.test(name) && !own.has(name) && !commonWords.has(name));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.map(escapeForPattern).join('|')})(?![\\p{L}\\p{N}])`, 'u');
  const findNamed = (text: string) => pattern.exec(text)?.[0] ?? null;

  test('in its commands', () => {
    const told = JSON.stringify(createDefinitions(secondBot.commands));
    expect(told).toContain('"name":"brücke"');
    expect(findNamed(told)).toBeNull();
  });

  test.each(['de', 'en'] as const)('in what its commands answer, in %s', (language) => {
    const script = { session: { ...secondBot, language }, screen: plainScreen, reply: respondToCommand, json: false };
    for (const { id, texts } of secondBot.commands) {
      const call = `/brücke ${texts[language].name}${examples[id]?.[language] ?? ''}`;
      expect([call, findNamed(formatReply(call, script).text)]).toEqual([call, null]);
      const shown = dispatch(callSecond({ subcommand: texts.en.name, options: {}, locale: 'de' }), secondBot).response;
      expect([id, findNamed(JSON.stringify(shown))]).toEqual([id, null]);
    }
    for (const line of ['hallo', 'hilfe', 'wer bist du?', ...story.questions])
      expect(findNamed(formatReply(line, { ...script, reply: respondToQuestion }).text)).toBeNull();
  });

  test.each(['de', 'en'] as const)('on its pages and to programs, in %s', async (language) => {
    const { topics, entities, matters, facts, sources } = base;
    const paths = [
      ...['/', '/new', '/who', '/compare', '/timeline', '/sources', '/about', '/privacy', '/nowhere', '/feed.atom'],
      ...['/api/sources', '/api/about', '/api/new', '/api/timeline', '/api/openapi.json'],
      ...topics.map(({ id }) => `/topic/${id}`),
      ...entities.map(({ id }) => `/who/${id}`),
      ...matters.map(({ id }) => `/compare/${id}`),
      ...sources.map(({ id }) => `/sources/${id}`),
      ...facts.map(({ id }) => `/fact/${id}`),
    ];
    for (const path of paths) {
      const text = await (await visit(`${path}?language=${language}`)).text();
      expect([path, findNamed(text)]).toEqual([path, null]);
    }
    expect((await visit(`/fact/${base.withdrawn[0]?.id}`)).status).toBe(410);
  });

  test('to assistants', async () => {
    const told = JSON.stringify([client.getInstructions(), (await client.listTools()).tools]);
    expect(told).toContain('New Orfte bridge');
    expect(client.getServerVersion()).toMatchObject({ title: 'New Orfte bridge' });
    expect(findNamed(told)).toBeNull();
  });
});

/** Names of the shipped story that are words anywhere. */
const commonWords = new Set(['Stadt', 'Präsident', 'Präsidenten']);
const examples: Record<string, Record<Language, string>> = {
  ask: { de: ' frage:Was kostet die neue Brücke?', en: ' question:What does the bridge cost?' },
  who: { de: ' person:Volkmar Pruscha', en: ' person:Volkmar Pruscha' },
  said: { de: ' wortlaut:ehrgeizig, aber machbar', en: ' words:ehrgeizig, aber machbar' },
};

test('what it has of every kind is told: a difference, an echo, a presumed outlet, a withdrawal, a correction', () => {
  const script = { session: { ...secondBot, language: 'de' as const }, screen: plainScreen, reply: respondToCommand };
  const run = (call: string) => formatReply(`/brücke ${call}`, { ...script, json: false }).text;
  expect(run('compare matter:bridge.length')).toMatch(/218 Meter[\s\S]*224 Meter|224 Meter[\s\S]*218 Meter/);
  expect(run('compare matter:bridge.traffic')).toMatch(/Landesbetrieb/);
  expect(run('sources')).toContain('Orfteblick (vermutlich)');
  expect(run('fact id:luenscheder-tagblatt-2025-03-12/girder-cracked')).toContain('zurückgenommen');
  expect(run('new')).toContain('in der Übersetzung');
});
