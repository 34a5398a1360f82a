/** An article that an import has just written is known at no door before a fact of it is served, and then its title changes nothing. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importArticle } from '../src/cli/import.js';
import { findCommand } from '../src/commands/command.js';
import { createCommands } from '../src/commands/index.js';
import type { DiscordBot } from '../src/discord/bot.js';
import { formatFacts } from '../src/store/formatData.js';
import { loadLibrary } from '../src/store/loadLibrary.js';
import { formatReply } from '../src/terminal/printAnswer.js';
import { respondToCommand, respondToQuestion } from '../src/terminal/respond.js';
import { plainScreen } from '../src/terminal/screen/screen.js';
import { createLive } from '../src/util/live.js';
import { answerTo } from './loopback/calls.js';
import { conversation } from './loopback/conversation.js';
import { copyData, type DataCopy } from './support/dataCopy.js';
import { openSite } from './web/visit.js';

const outlet = 'Zwiebelpost';
const title = '<b>Zwiebelpost</b> [hier](https://evil.example) @everyone';
const source = 'zwiebelpost-2025-10-02';
let data: DataCopy;
beforeAll(() => {
  data = copyData();
  writeFileSync(join(data.folder, '..', 'a.txt'), 'Sam Altman kündigte ein weiteres Rechenzentrum in Ohio an.\n');
  const details = {
    outlet,
    title,
    date: '2025-10-02',
    url: 'https://zwiebelpost.example/a',
    authors: [],
    relays: null,
  };
  importArticle({ data: data.folder, file: join(data.folder, '..', 'a.txt'), details });
  rmSync(join(data.folder, '..', 'a.txt'));
});
afterAll(() => data.remove());

const questions = [
  'Welche Quellen hast du?',
  'Was steht in der Zwiebelpost?',
  'Wie viele Artikel kennst du?',
  'Was ist neu?',
  'which outlets do you quote',
  'Wer hat den Artikel in der Zwiebelpost geschrieben?',
];
const commands = ['sources', 'about', 'help', 'timeline', 'who person:Zwiebelpost'];
const paths = [
  '/',
  '/sources',
  '/about',
  '/timeline',
  `/sources/${source}`,
  '/api/sources',
  '/api/about',
  '/feed.atom',
  '/new',
  '/api/new',
  '/sitemap.xml',
];

/** All that the doors print to these calls, each with what was asked. */
async function askEverywhere(): Promise<[asked: string, shown: string][]> {
  const library = loadLibrary(data.folder);
  const bot: DiscordBot = { ...conversation, library, commands: createCommands(library.base) };
  const { visit } = openSite({ bot: createLive(bot) });
  const shown: [string, string][] = [];
  for (const language of ['de', 'en'] as const) {
    for (const json of [true, false]) {
      const script = { session: { ...bot, language }, screen: plainScreen, json };
      for (const asked of questions)
        shown.push([asked, formatReply(asked, { ...script, reply: respondToQuestion }).text]);
      for (const asked of commands)
        shown.push([asked, formatReply(`/stargate ${asked}`, { ...script, reply: respondToCommand }).text]);
    }
    const locale = language === 'de' ? ('de' as const) : ('en-GB' as const);
    for (const asked of questions)
      shown.push([asked, JSON.stringify(answerTo({ subcommand: 'ask', options: { question: asked }, locale }, bot))]);
    for (const name of ['sources', 'about', 'help', 'timeline'])
      shown.push([name, JSON.stringify(answerTo({ subcommand: name, locale }, bot))]);
    for (const path of paths) {
      const response = await visit(`${path}?language=${language}`);
      shown.push([path, `${response.status} ${await response.text()}`]);
    }
    for (const command of ['ask', 'who', 'compare', 'fact', 'said']) {
      const offered = findCommand(command, bot.commands)?.options.flatMap((option) =>
        'complete' in option ? option.complete('Zwiebel', { library, language }) : [],
      );
      shown.push([`${command} suggests`, JSON.stringify(offered)]);
    }
  }
  return shown;
}

// what somebody asked for may be repeated to them
const isTold = ([asked, shown]: [string, string]) =>
  /zwiebelpost\.example|2\. Oktober 2025|2 October 2025|evil\.example/i.test(shown) ||
  (!asked.includes('Zwiebel') && !asked.includes(source) && /zwiebelpost/i.test(shown));

test('no door tells of it', async () => {
  expect((await askEverywhere()).filter(isTold).map(([asked]) => asked)).toEqual([]);
});

test('when a fact is served, all tell of it, and its title is only words', async () => {
  const file = join(data.folder, 'facts', `${source}.json`);
  const facts: { draft?: boolean }[] = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, formatFacts(facts.map(({ draft: _, ...fact }) => fact)));
  const shown = await askEverywhere();
  for (const name of ['sources', '/sources', '/api/sources', `/sources/${source}`])
    expect(shown.filter(isTold).map(([asked]) => asked)).toContain(name);
  for (const [asked, text] of shown.filter(([asked]) => asked === 'sources' || asked === '/sources')) {
    if (text.startsWith('{"type"')) expect(text).not.toMatch(/(?<!\\)\[hier\]\(/);
    if (asked.startsWith('/')) expect(text).not.toContain('<b>Zwiebel');
  }
});
