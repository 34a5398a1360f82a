/** A topic, a comparison, a timeline, what somebody said: at every door the same sentences, in both languages. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findCommand } from '../src/commands/command.js';
import { createMentionReply } from '../src/discord/interactions/mentionReply.js';
import type { Language } from '../src/knowledge/text/language.js';
import { formatReply } from '../src/terminal/printAnswer.js';
import { respondToCommand } from '../src/terminal/respond.js';
import { plainScreen } from '../src/terminal/screen/screen.js';
import { pickWording } from '../src/wording/languages/wordingFor.js';
import { answerTo } from './loopback/calls.js';
import { conversation } from './loopback/conversation.js';
import { ids } from './loopback/payloads/ids.js';
import { createGuildMessage } from './loopback/payloads/payloads.js';
import { mentionPlace } from './loopback/payloads/places.js';
import { findQuotedFacts, listTexts } from './loopback/replies.js';
import { readAnswerJson } from './support/testDoor.js';
import { openSite, readQuotes } from './web/visit.js';

const { library, commands } = conversation;
const { base } = library;
const { visit } = openSite();

/** `page`: where the web has it; null where it has not. */
const calls: { command: string; values: Record<string, string>; page: string | null; isPaged: boolean }[] = [
  { command: 'funding', values: {}, page: '/topic/funding?', isPaged: true },
  { command: 'quarrel', values: {}, page: '/topic/quarrel?', isPaged: true },
  {
    command: 'compare',
    values: { matter: 'softbank.money-per-musk' },
    page: '/compare/softbank.money-per-musk?',
    isPaged: false,
  },
  { command: 'timeline', values: {}, page: '/timeline?', isPaged: true },
  { command: 'who', values: { person: 'Sam Altman' }, page: '/who/sam-altman?', isPaged: true },
  { command: 'who', values: { person: 'OpenAI', about: 'Geld' }, page: null, isPaged: false },
  {
    command: 'new',
    values: { since: '2026-11-22', outlet: 't3n-2025-07' },
    page: '/new?since=2026-11-22&outlet=t3n-2025-07&',
    isPaged: true,
  },
  { command: 'who', values: { person: 'Reid Hoffman' }, page: null, isPaged: false },
  { command: 'who', values: { person: 'Joint Venture' }, page: null, isPaged: false },
  { command: 'said', values: { words: 'großartig für das Land' }, page: null, isPaged: false },
  { command: 'said', values: { words: 'Die haben das Geld nicht' }, page: null, isPaged: false },
];

/** As somebody of that language types it. */
function writeLine(id: string, values: Record<string, string>, language: Language): string {
  const command = findCommand(id, commands) ?? expect.fail(id);
  const given = command.options.flatMap(({ id: option }) =>
    values[option] === undefined ? [] : `${pickWording(language).options[option].name}:${values[option]}`,
  );
  return ['/stargate', command.texts[language].name, ...given].join(' ');
}

describe.each(calls.flatMap((call) => (['de', 'en'] as const).map((language) => ({ ...call, language }))))(
  '$command $values, in $language',
  ({ command, values, page, isPaged, language }) => {
    const answer = findCommand(command, commands)?.run(values, { library, language }) ?? expect.fail(command);
    const { cited, heading } = 'cited' in answer ? answer : expect.fail('nothing cited');
    const facts = cited.map(({ fact }) => fact.id);
    const overview = heading.kind === 'topic' ? heading.overview : [];
    const questions = overview.map(({ matter }) => matter.question[language]);

    test('a slash command and a mention show the same, and only of these', () => {
      const slash = answerTo({ subcommand: command, options: values, locale: language === 'de' ? 'de' : 'en-US' });
      const content = `<@${ids.bot}> ${writeLine(command, values, language)}`;
      const place = { ...mentionPlace, language };
      const mention = createMentionReply(createGuildMessage({ content, mentionsBot: true }), place, conversation);
      expect(listTexts(mention)).toEqual(listTexts(slash));
      const quoted = findQuotedFacts(slash, base.facts);
      expect(quoted.length).toBeGreaterThan(0);
      expect(quoted.filter((id) => !facts.includes(id))).toEqual([]);
      expect(overview.map(({ sentence }) => sentence.fact.id).slice(0, quoted.length)).toEqual(
        overview.length > 0 ? quoted : [],
      );
    });

    test('the terminal prints the same, its questions first', () => {
      const script = { session: { ...conversation, language }, screen: plainScreen, reply: respondToCommand };
      const line = writeLine(command, values, language);
      expect(readAnswerJson(JSON.parse(formatReply(line, { ...script, json: true }).text)).facts).toEqual(facts);
      const { text } = formatReply(line, { ...script, json: false });
      for (const question of questions) expect(text.split('\n')).toContain(question);
      for (const { fact } of cited) expect(text).toContain(fact.quote);
    });

    test('/api has the same, and its questions in their order', async () => {
      const json = await (await visit(`/api/${command}?${new URLSearchParams({ ...values, language })}`)).json();
      expect(readAnswerJson(json).facts).toEqual(facts);
      expect(json.overview.map(({ question }: { question: string }) => question)).toEqual(questions);
    });

    if (page === null) return;
    test('the page has the same, its questions as headings', async () => {
      const { document } = parseHTML(await (await visit(`${page}language=${language}`)).text());
      const quotes = Array.from(document.querySelectorAll('article q')).map(({ textContent }) => textContent);
      const expected = cited.map(({ fact }) => fact.quote);
      expect(quotes).toEqual(expected.slice(0, quotes.length));
      if (isPaged) expect(await readQuotes(visit, `${page}language=${language}`)).toEqual(expected);
      else expect(quotes).toEqual(expected);
      const headings = Array.from(document.querySelectorAll('h2')).map(({ textContent }) => textContent);
      expect(headings).toEqual(expect.arrayContaining(questions));
    });
  },
);
