/** Whatever the bot sends keeps within Discord's limits, however long the sentences are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../../src/answers/library.js';
import { createCommands } from '../../../src/commands/index.js';
import { limits } from '../../../src/discord/limits.js';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';
import { createDefinitions } from '../../../src/discord/registration/definitions.js';
import { createBase } from '../../../src/knowledge/facts/base.js';
import type { Fact } from '../../../src/knowledge/facts/schema.js';
import { pickWording } from '../../../src/wording/wordingFor.js';
import { answerTo, commandCalls, locales, replyTo } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { button, guildMessage, messageCommand } from '../../loopback/payloads/payloads.js';
import { buttonsOf, factsIn, messageFrom } from '../../loopback/replies.js';
import { openSpecification } from '../../loopback/rest/specification.js';

const specification = openSpecification();
const { base } = conversation.library;
const publicUrl = 'https://stargate.example';
const reportUrl = `https://example.org/report?fact={fact}&${'x'.repeat(400)}`;

function expectTaken(reply: unknown): void {
  const path = '/interactions/{interaction_id}/{interaction_token}/callback';
  expect(findLimitViolations(reply)).toEqual([]);
  expect(specification.problemsOf(reply, { method: 'POST', path, part: 'requestBody' })).toEqual([]);
}

describe('the commands can be registered', () => {
  const definitions = createDefinitions(conversation.commands);
  const all = definitions.flatMap(itselfAndOptions);
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
    for (const { options = [] } of itselfAndOptions(each as Defined)) {
      expect(options.length).toBeLessThanOrEqual(limits.options);
      expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
      expect(new Set(options.map(germanName)).size).toBe(options.length);
      const required = options.map((option) => option.required === true);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    }
    expect(sizeOf(each as Defined)).toBeLessThanOrEqual(limits.command);
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
    ['1,500 characters, with a translation as long', () => ({ quote: words(1500), en: words(1500) })],
    ['1,500 characters of Markdown', () => ({ quote: '*_'.repeat(750), en: 'short' })],
    ['330 characters of words with many marks', () => ({ quote: 'a-(b) '.repeat(55).trim() })],
    ['one character', () => ({ quote: '.', en: '.' })],
    ['longer ones at the end', ({ at }) => ({ quote: words(20 + (at % 1480)) })],
  ];

  test.each(shapes)('%s', (_, shape) => {
    const long = createBase({ ...base, facts: base.facts.map((fact) => ({ ...fact, ...shape(fact) })) }, 'long');
    const bot = { library: createLibrary(long), commands: createCommands(long), reportUrl, publicUrl };
    for (const locale of ['de', 'en-US'] as const) {
      for (const call of commandCalls) {
        const reply = answerTo({ ...call, locale }, bot);
        expectTaken(reply);
        const message = messageFrom(reply);
        for (const { custom_id: customId } of buttonsOf(reply).filter(({ disabled }) => !disabled))
          if (customId) expectTaken(replyTo(button({ customId, message, locale }), bot));
      }
      const targetMessage = { ...messageFrom({ type: 4, data: {} }), content: long.facts[0]?.quote ?? '' };
      const name = pickWording('en').checkStatement;
      expectTaken(replyTo(messageCommand({ name, targetMessage, locale }), bot));
    }
  });

  test.each(locales)('in every language of Discord: %s', (locale) => {
    for (const call of commandCalls)
      expectTaken(answerTo({ ...call, locale }, { ...conversation, reportUrl, publicUrl }));
  });

  test('any question and any message', () => {
    const name = pickWording('en').checkStatement;
    const targetMessage = messageFrom({ type: 4, data: {} });
    const part = fc.constantFrom(...base.facts.flatMap(({ asks = [], quote }) => [...asks.slice(0, 1), quote]));
    const text = fc.oneof(
      fc.array(part, { maxLength: 3 }).map((parts) => parts.join(' ')),
      fc.string(),
    );
    const check = (content: string, locale: 'de' | 'fr') => {
      expectTaken(answerTo({ subcommand: 'ask', options: { question: content.slice(0, 300) }, locale }));
      const message = { ...targetMessage, ...guildMessage({ content: content.slice(0, 4000) }) };
      expectTaken(replyTo(messageCommand({ name, targetMessage: message, locale })));
    };
    fc.assert(fc.property(text, fc.constantFrom('de', 'fr'), check), { numRuns: 60 });
  });

  test('a page holds five sentences at most', () => {
    for (const call of commandCalls)
      expect(factsIn(answerTo(call, { ...conversation, reportUrl, publicUrl }), base.facts).length).toBeLessThanOrEqual(
        5,
      );
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

function itselfAndOptions(definition: unknown): Defined[] {
  const { options = [] } = definition as Defined;
  return [definition as Defined, ...options.flatMap(itselfAndOptions)];
}

function germanName({ name, name_localizations }: Defined): string {
  return name_localizations?.de ?? name;
}

// Discord counts the longest localization of each name and description
function sizeOf(definition: Defined): number {
  const longest = (text = '', others: Defined['name_localizations'] = {}) =>
    Math.max(...[text, ...Object.values(others ?? {})].map((each) => each?.length ?? 0));
  return itselfAndOptions(definition).reduce(
    (sum, each) =>
      sum + longest(each.name, each.name_localizations) + longest(each.description, each.description_localizations),
    0,
  );
}

function words(length: number): string {
  return 'Milliarden für Rechenzentren – '
    .repeat(50)
    .slice(0, length - 1)
    .concat('.');
}
