/** A story that has no sentence yet: every door opens, and says which command brings the first one in. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleWorker } from '../edge/bundle.js';
import { createCommands } from '../src/commands/index.js';
import type { DiscordBot } from '../src/discord/bot.js';
import { createMentionReply } from '../src/discord/interactions/mentionReply.js';
import { unescapeMarkdown } from '../src/discord/messages/markdown.js';
import { formatFacts } from '../src/store/formatData.js';
import { loadLibrary } from '../src/store/loadLibrary.js';
import { formatReply } from '../src/terminal/printAnswer.js';
import { respondToCommand, respondToQuestion } from '../src/terminal/respond.js';
import { plainScreen } from '../src/terminal/screen/screen.js';
import { createLive } from '../src/util/live.js';
import { answerTo } from './loopback/calls.js';
import { conversation } from './loopback/conversation.js';
import { ids } from './loopback/payloads/ids.js';
import { createChatInput, createGuildMessage } from './loopback/payloads/payloads.js';
import { mentionPlace } from './loopback/payloads/places.js';
import { listTexts } from './loopback/replies.js';
import { publicKeyHex, signBody } from './loopback/signBody.js';
import { startSite } from './support/startSite.js';
import { startBundled } from './support/startWorkerd.js';
import { openSite } from './web/visit.js';

const above = mkdtempSync(join(tmpdir(), 'stargate-empty-'));
const folder = join(above, 'brücke');
const drafted = join(above, 'entwurf');
cpSync(join(import.meta.dirname, 'fixtures', 'least'), drafted, { recursive: true });
writeFileSync(
  join(drafted, 'facts', 'blatt.json'),
  formatFacts([{ id: 'blatt/first', at: 0, quote: 'Die Brücke ist zu.', draft: true }]),
);
cpSync(drafted, folder, { recursive: true });
rmSync(join(folder, 'facts'), { recursive: true });
writeFileSync(join(folder, 'sources.json'), '[]\n');
afterAll(() => rmSync(above, { recursive: true, force: true }));

const readMessage = (message: unknown) => listTexts(message).map(unescapeMarkdown).join('\n');
const lines = { de: /noch leer: Mit „import“/, en: /still empty: “import”/ };

function openBot(data: string): DiscordBot {
  const library = loadLibrary(data);
  return { ...conversation, library, commands: createCommands(library.base) };
}

describe.each(['de', 'en'] as const)('in %s', (language) => {
  const bot = openBot(folder);
  const locale = language === 'de' ? 'de' : 'en-US';
  const script = { session: { ...bot, language }, screen: plainScreen, json: false };

  test.each(['Wer baut die Brücke?', 'Fasse alles zusammen', 'Was ist neu?', 'about'])('who asks “%s”', (question) => {
    expect(formatReply(question, { ...script, reply: respondToQuestion }).text).toMatch(lines[language]);
    const shown = answerTo({ subcommand: 'ask', options: { question }, locale }, bot);
    expect(readMessage(shown)).toMatch(lines[language]);
    const message = createGuildMessage({ content: `<@${ids.bot}> ${question}`, mentionsBot: true });
    // a mention is answered in the language of its question
    const mentioned = readMessage(createMentionReply(message, { ...mentionPlace, language }, bot));
    expect(mentioned).toMatch(new RegExp(`${lines.de.source}|${lines.en.source}`));
  });

  test.each(['timeline', 'sources', 'new', 'compare', 'about', 'who person:Musk', 'said words:Geld', 'fact id:a/b'])(
    'who types /stargate %s',
    (line) => {
      const typed = `/stargate ${line}`;
      expect(formatReply(typed, { ...script, reply: respondToCommand }).text).toMatch(lines[language]);
    },
  );

  test('readers, on each page and over the interface', async () => {
    const { visit } = openSite({ bot: createLive(bot) });
    const paths = ['/', '/?q=Wer', '/who', '/compare', '/timeline', '/new', '/sources', '/about'];
    for (const path of [...paths, '/api/ask?q=Wer', '/api/sources', '/api/timeline']) {
      const response = await visit(`${path}${path.includes('?') ? '&' : '?'}language=${language}`);
      expect([path, response.status]).toEqual([path, 200]);
      expect(await response.text()).toMatch(lines[language]);
    }
  });

  test('who says hello, thanks or asks for help is answered as ever', () => {
    for (const line of ['hallo', 'danke'])
      expect(formatReply(line, { ...script, reply: respondToQuestion }).text).not.toMatch(lines[language]);
  });
});

test('assistants', async () => {
  const site = await startSite(loadLibrary(folder));
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${site.url}/mcp`)));
  for (const [name, values] of [
    ['ask', { question: 'Wer?' }],
    ['sources', {}],
    ['new', {}],
  ] as const)
    expect(JSON.stringify((await client.callTool({ name, arguments: values })).content)).toMatch(lines.de);
  await client.close();
  await site.stop();
});

test('what waits for an editor is counted, and its command named', () => {
  const script = { screen: plainScreen, json: false, reply: respondToQuestion };
  const asked = (language: 'de' | 'en') =>
    formatReply('Wer?', { ...script, session: { ...openBot(drafted), language } }).text;
  expect(asked('de')).toContain('„import“ hat 1 Entwurf angelegt, „review“ nimmt ihn auf.');
  expect(asked('en')).toContain('“import” has made 1 draft, and “review” takes it in.');
});

describe('at the edge', () => {
  let workerd: Awaited<ReturnType<typeof startBundled>>;
  beforeAll(async () => {
    await bundleWorker(folder, join(above, 'edge'));
    workerd = await startBundled(join(above, 'edge'), { DISCORD_PUBLIC_KEY: publicKeyHex });
  });
  afterAll(() => workerd.stop());

  test('it starts, and says the same', async () => {
    const body = JSON.stringify(createChatInput({ subcommand: 'ask', options: { question: 'Wer?' }, locale: 'de' }));
    const { status, text } = await workerd.post(body, signBody(body));
    expect(status).toBe(200);
    expect(readMessage(JSON.parse(text))).toMatch(lines.de);
  });
});
