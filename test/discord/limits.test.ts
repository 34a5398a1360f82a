/** Whatever the bot sends keeps within Discord's limits, however long the sentences are. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/answers/buildLibrary.js';
import { createCommands } from '../../src/commands/index.js';
import { limits } from '../../src/discord/limits.js';
import { findLimitViolations } from '../../src/discord/messages/validate.js';
import { createDefinitions } from '../../src/discord/registration/definitions.js';
import { createBase } from '../../src/knowledge/facts/base.js';
import type { Fact } from '../../src/knowledge/facts/schema.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { noOperatorLinks } from '../../src/wording/own/operatorLinks.js';
import { answerTo, commandCalls, locales, replyTo } from '../loopback/calls.js';
import { conversation } from '../loopback/conversation.js';
import { createButtonPress, createGuildMessage, createMessageCommand } from '../loopback/payloads/payloads.js';
import { createMessageFrom, findQuotedFacts, listButtons } from '../loopback/replies.js';
import { openSpecification } from '../loopback/rest/specification.js';

const specification = openSpecification();
const { base } = conversation.library;
const publicUrl = 'https://stargate.example';
const links = { ...noOperatorLinks, report: `https://example.org/report?fact={fact}&${'x'.repeat(400)}` };

function expectTaken(reply: unknown): void {
  const path = '/interactions/{interaction_id}/{interaction_token}/callback';
  expect(findLimitViolations(reply)).toEqual([]);
  expect(specification.problemsOf(reply, { method: 'POST', path, part: 'requestBody' })).toEqual([]);
}

describe('the commands can be registered', () => {
  const definitions = createDefinitions(conversation.commands);
  const all = definitions.flatMap(listWithOptions);
  // https://discord.com/developers/docs/interactions/application-commands#application-command-object
  const slashName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

  test.each(all.filter(({ type, description }) => type !== 3 || description).map((each) => [each.name, each]))(
    '%s: names that Discord takes, descriptions that are there and short, in both languages',
    (_, { name, name_localizations, description, description_localizations }) => {
      for (const each of [name, ...Object.values(name_localizations ?? {})]) {
        expect(each).toMatch(slashName);
        expect(each).toBe(each?.toLowerCase());
      }
      for (const each of [description, ...Object.values(description_localizations ?? {})]) {
        expect(each?.length).toBeGreaterThanOrEqual(1);
        expect(each?.length).toBeLessThanOrEqual(limits.description);
      }
    },
  );

  test.each(definitions.map((each) => [each.name, each]))('%s: no list is too long, none is too large', (_, each) => {
    for (const { options = [] } of listWithOptions(each as Defined)) {
      expect(options.length).toBeLessThanOrEqual(limits.options);
      expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
      expect(new Set(options.map(readGermanName)).size).toBe(options.length);
      const required = options.map((option) => option.required === true);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    }
    expect(countCharacters(each as Defined)).toBeLessThanOrEqual(limits.command);
    expect(each).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    expect(each.name.length).toBeLessThanOrEqual(limits.name);
  });

  test('the official specification agrees', () => {
    const path = '/applications/{application_id}/commands';
    expect(specification.problemsOf(definitions, { method: 'PUT', path, part: 'requestBody' })).toEqual([]);
  });
});

describe('long sentences are shown whole, or on another page', () => {
  const shapes: [string, (fact: Fact) => Partial<Fact>][] = [
    ['1,500 characters, with a translation as long', () => ({ quote: createWords(1500), en: createWords(1500) })],
    ['1,500 characters of Markdown', () => ({ quote: '*_'.repeat(750), en: 'short' })],
    ['330 characters of words with many marks', () => ({ quote: 'a-(b) '.repeat(55).trim() })],
    ['of sixteen voices', () => createMixed(16)],
    ['one character', () => ({ quote: '.', en: '.' })],
    ['longer ones at the end', ({ at }) => ({ quote: createWords(20 + (at % 1480)) })],
  ];

  test.each(shapes)('%s', (_, shape) => {
    const long = createBase({ ...base, facts: base.facts.map((fact) => ({ ...fact, ...shape(fact) })) }, 'long');
    const bot = { library: buildLibrary(long), commands: createCommands(long), links, publicUrl };
    for (const locale of ['de', 'en-US'] as const) {
      for (const call of commandCalls) {
        const reply = answerTo({ ...call, locale }, bot);
        expectTaken(reply);
        const message = createMessageFrom(reply);
        for (const { custom_id } of listButtons(reply).filter(({ disabled }) => !disabled))
          if (custom_id) expectTaken(replyTo(createButtonPress({ customId: custom_id, message, locale }), bot));
      }
      const targetMessage = { ...createMessageFrom({ type: 4, data: {} }), content: long.facts[0]?.quote ?? '' };
      const name = pickWording('en').checkStatement;
      expectTaken(replyTo(createMessageCommand({ name, targetMessage, locale }), bot));
    }
  });

  test.each(locales)('in every language of Discord: %s', (locale) => {
    for (const call of commandCalls) expectTaken(answerTo({ ...call, locale }, { ...conversation, links, publicUrl }));
  });

  test('any question and any message', () => {
    const name = pickWording('en').checkStatement;
    const targetMessage = createMessageFrom({ type: 4, data: {} });
    const part = fc.constantFrom(...base.facts.flatMap(({ asks = [], quote }) => [...asks.slice(0, 1), quote]));
    const text = fc.oneof(
      fc.array(part, { maxLength: 3 }).map((parts) => parts.join(' ')),
      fc.string(),
    );
    const check = (content: string, locale: 'de' | 'fr') => {
      expectTaken(answerTo({ subcommand: 'ask', options: { question: content.slice(0, 300) }, locale }));
      const message = { ...targetMessage, ...createGuildMessage({ content: content.slice(0, 4000) }) };
      expectTaken(replyTo(createMessageCommand({ name, targetMessage: message, locale })));
    };
    // the same person twice is no comparison of two
    const twice = 'Wen hat Musk als Schwindler beschimpft? Glaubt Musk, dass hinter den Zusagen Kapital steckt?';
    fc.assert(fc.property(text, fc.constantFrom('de', 'fr'), check), { numRuns: 60, examples: [[twice, 'de']] });
  });

  test('a page holds five sentences at most', () => {
    for (const call of commandCalls)
      expect(
        findQuotedFacts(answerTo(call, { ...conversation, links, publicUrl }), base.facts).length,
      ).toBeLessThanOrEqual(5);
  });
});

interface Defined {
  type?: number;
  name: string;
  name_localizations?: Partial<Record<string, string | null>> | null;
  description?: string;
  description_localizations?: Partial<Record<string, string | null>> | null;
  required?: boolean;
  options?: Defined[];
}

function listWithOptions(definition: unknown): Defined[] {
  const { options = [] } = definition as Defined;
  return [definition as Defined, ...options.flatMap(listWithOptions)];
}

function readGermanName({ name, name_localizations }: Defined): string {
  return name_localizations?.de ?? name;
}

// Discord counts the longest localization of each name and description
function countCharacters(definition: Defined): number {
  const findLongest = (text = '', others: Defined['name_localizations'] = {}) =>
    Math.max(...[text, ...Object.values(others ?? {})].map((each) => each?.length ?? 0));
  return listWithOptions(definition).reduce(
    (sum, each) =>
      sum +
      findLongest(each.name, each.name_localizations) +
      findLongest(each.description, each.description_localizations),
    0,
  );
}

/** A sentence of as many voices, each with a long piece and a long description. */
function createMixed(count: number): Partial<Fact> {
  const pieces = Array.from({ length: count }, (_, index) => `${index} ${'Milliarden '.repeat(6)}`.trim());
  const called = { de: `Kritiker ${'*_'.repeat(30)}`, en: `critics ${'*_'.repeat(30)}` };
  return {
    quote: pieces.join(', '),
    voices: pieces.map((words) => ({ words, speaker: { called, shownBy: 'x' }, speech: 'report', shownBy: 'x' })),
  };
}

function createWords(length: number): string {
  return 'Milliarden für Rechenzentren – '
    .repeat(50)
    .slice(0, length - 1)
    .concat('.');
}
