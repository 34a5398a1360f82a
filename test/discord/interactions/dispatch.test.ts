/** What a person sees who uses a command, told from the payloads alone. */

import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/answers/cite.js';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';
import type { Language } from '../../../src/knowledge/text/language.js';
import { formatOutlet, formatSourceDate } from '../../../src/wording/attribution.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { formatSpeakerLine } from '../../../src/wording/quote/speakerLine.js';
import { answerTo, commandCalls, locales, replyTo } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { createQuestion } from '../../loopback/payloads/payloads.js';
import {
  findQuotedFacts,
  isHidden,
  listTexts,
  maxQuotes,
  readContent,
  readShownAnswer,
} from '../../loopback/replies.js';
import { testDoor } from '../../support/testDoor.js';

const { base } = conversation.library;
const both = ['de', 'en'] as const;
const localeOf = { de: 'de', en: 'en-US' } as const;
const aboutTheBot = ['sources', 'about', 'privacy', 'help'];

function factAnswer(id: string, language: Language) {
  return answerTo({ subcommand: 'fact', options: { id }, locale: localeOf[language] });
}

function textsWithQuote(id: string, language: Language): string[] {
  const quote = `${base.fact.get(id)?.quote}`;
  return listTexts(factAnswer(id, language)).filter((text) => unescapeMarkdown(text).includes(quote));
}

testDoor('dispatch', {
  ask: (question, language) => readShownAnswer(replyTo(createQuestion(question, language)), language),
  maxFacts: maxQuotes,
});

describe.each(both)('whoever reads %s', (language) => {
  const locale = localeOf[language];

  test.each(commandCalls)('gets a message that Discord takes: /stargate $subcommand', (call) => {
    const reply = answerTo({ ...call, locale });
    expect(findLimitViolations(reply)).toEqual([]);
    expect(reply).toMatchObject({ type: 4, data: { allowed_mentions: { parse: [] } } });
    expect(readContent(reply)).not.toBe(pickWording(language).failed);
  });

  test.each(commandCalls)(
    'is the only one to see it with hide, or where it is about the bot: /stargate $subcommand',
    (call) => {
      const hiding = { ...call, options: { ...call.options, hide: true }, locale };
      expect(isHidden(answerTo(hiding))).toBe(true);
      expect(isHidden(answerTo({ ...call, options: { ...call.options, hide: false }, locale }))).toBe(
        aboutTheBot.includes(call.id),
      );
    },
  );

  test.each([
    ['ask', { question: 'Wie wird das Wetter in Hamburg?' }],
    ['ask', { question: '?' }],
    ['who', { person: 'Angela Merkel' }],
    ['said', { words: 'Quarkbrötchen' }],
    ['fact', { id: 'nowhere/nothing' }],
    ['funding', { outlet: 'Le Monde' }],
    ['funding', { since: 'neulich' }],
  ])('is told in private what was not found: /stargate %s %j', (subcommand, options) => {
    const reply = answerTo({ subcommand, options, locale });
    expect(isHidden(reply)).toBe(true);
    expect(findLimitViolations(reply)).toEqual([]);
    expect(findQuotedFacts(reply, base.facts)).toEqual([]);
  });

  test('finds quote, speaker, outlet and date of every fact in one text, so that a copy keeps them', () => {
    const wording = pickWording(language);
    for (const fact of base.facts) {
      const [text = '', ...others] = textsWithQuote(fact.id, language).map(unescapeMarkdown);
      const source = base.sources.find(({ id }) => fact.id.startsWith(`${id}/`));
      if (!source) throw new Error(`${fact.id} has no source`);
      expect(others).toEqual([]);
      expect(text.replaceAll('**', '')).toContain(formatSpeakerLine(cite(fact, base), wording) ?? '');
      expect(text.replaceAll('**', '')).toContain(formatOutlet(source, wording));
      expect(text).toContain(formatSourceDate(source, wording));
    }
  });

  test('never meets a quote that was cut, nor a date that Discord would move', () => {
    for (const call of commandCalls) {
      const reply = answerTo({ ...call, locale });
      const quotes = listTexts(reply).filter((text) => /^> /m.test(text));
      expect(findQuotedFacts(reply, base.facts)).toHaveLength(quotes.length);
      expect(readContent(reply)).not.toContain('<t:');
      expect(listTexts(reply).every((text) => text === '' || text.trim() === text)).toBe(true);
    }
  });
});

const citations: [string, string, string][] = [
  ['t3n-2025-07/announced-on-21-january', '· t3n · Juli 2025', '· t3n · July 2025'],
  [
    'boersen-zeitung-2025-01/softbank-less-than-ten-billion',
    'laut Elon Musk auf X · Börsen-Zeitung · Januar 2025 (Datum erschlossen)',
    'according to Elon Musk on X · Börsen-Zeitung · January 2025 (date inferred)',
  ],
  [
    'bild-2025-01/at-least-500-billion-in-four-years',
    'geplant · Bild (vermutlich) · Januar 2025 (Datum erschlossen)',
    'planned · Bild (presumed) · January 2025 (date inferred)',
  ],
  [
    'vietnam-vn-2025-09-29/oracle-300-billion',
    'angekündigt · Vietnam.vn, übersetzt aus dem Vietnamesischen (VTV) · 29. September 2025',
    'announced · Vietnam.vn, translated from Vietnamese (VTV) · 29 September 2025',
  ],
  ['t-online-2025-01-23/musk-softbank-ten-billion', 'laut Elon Musk ·', '· t-online · 23 January 2025'],
];

describe('nobody is told more than is known', () => {
  test.each(citations)('%s', (id, german, english) => {
    const plain = (language: Language) => unescapeMarkdown(textsWithQuote(id, language).join()).replaceAll('**', '');
    expect(plain('de')).toContain(german.replace(/^· /, ''));
    expect(plain('en')).toContain(english.replace(/^· /, ''));
  });

  test('a slip of the original is marked behind the quote', () => {
    const slips = base.facts.filter(({ sic }) => sic);
    expect(slips.length).toBeGreaterThan(0);
    for (const { id, quote } of base.facts) {
      const [text = ''] = textsWithQuote(id, 'de').map(unescapeMarkdown);
      const line = text.split('\n').find((each) => each.startsWith('> '));
      expect(line?.replace(/^> \[…\] /u, '> ').replace(/ \[…\]/u, '')).toBe(
        `> ${quote}${slips.some((slip) => slip.id === id) ? ' [sic]' : ''}`,
      );
    }
  });

  test('an English reader gets the translation under the German sentence, as large as that; a German one does not', () => {
    for (const { id, en = '' } of base.facts) {
      const [english = ''] = textsWithQuote(id, 'en').map(unescapeMarkdown);
      const lines = english.split('\n');
      const place = lines.findIndex((line) => line.includes(en));
      expect(lines[place]).toMatch(/^(?!-#|>)/);
      expect(lines.slice(Math.max(0, place - 2), place).some((line) => line.startsWith('> '))).toBe(true);
      expect(unescapeMarkdown(textsWithQuote(id, 'de').join())).not.toContain(en);
    }
  });
});

describe('the language is that of the client', () => {
  test.each(locales)('%s', (locale) => {
    const language = locale === 'de' ? 'de' : 'en';
    const says = unescapeMarkdown(readContent(answerTo({ subcommand: 'privacy', locale })));
    expect(says).toBe(pickWording(language).privacy);
  });
});

test('a question shows its best answer and at most two more', () => {
  // "A oder B?" may be a comparison, which is shown whole
  const asked = base.facts.flatMap(({ asks = [] }) => asks.slice(0, 1)).filter((ask) => !/ oder /u.test(ask));
  const questions = ['Wer ist gegen Stargate?', ...asked];
  const counts = questions.map((question) => {
    const reply = answerTo({ subcommand: 'ask', options: { question } });
    expect(findLimitViolations(reply)).toEqual([]);
    return findQuotedFacts(reply, base.facts).length;
  });
  expect(Math.max(...counts)).toBeLessThanOrEqual(3);
  expect(Math.max(...counts)).toBeGreaterThan(1);
});
