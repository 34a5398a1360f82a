/** What is offered while a user types; what they send is understood, picked or not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';
import { sourceIdOf } from '../../../src/knowledge/facts/base.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { answerTo, replyTo } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { createAutocomplete } from '../../loopback/payloads/payloads.js';
import { findQuotedFacts, isHidden } from '../../loopback/replies.js';

const { base } = conversation.library;
const places = conversation.commands.flatMap(({ texts, options }) =>
  options.flatMap((option) =>
    option.kind === 'text'
      ? [{ subcommand: texts.en.name, focused: pickWording('en').options[option.id].name, longest: option.maxLength }]
      : [],
  ),
);

interface Choice {
  name: string;
  value: string;
}

function listChoices(subcommand: string, focused: string, typed: string, locale: 'de' | 'fr' = 'de'): Choice[] {
  const reply = replyTo(createAutocomplete({ subcommand, focused, options: { [focused]: typed }, locale }));
  expect(findLimitViolations(reply)).toEqual([]);
  expect(reply.type).toBe(8);
  return (reply as { data: { choices: Choice[] } }).data.choices;
}

describe.each(places)('/stargate $subcommand $focused', ({ subcommand, focused, longest }) => {
  test.each(['de', 'fr'] as const)('offers something to begin with (%s)', (locale) => {
    expect(listChoices(subcommand, focused, '', locale).length).toBeGreaterThan(0);
    expect(listChoices(subcommand, focused, '  ', locale).length).toBeGreaterThan(0);
  });

  test('offers what is typed first, and nothing twice', () => {
    const check = (typed: string) => {
      const choices = listChoices(subcommand, focused, typed);
      const text = typed.toWellFormed().trim();
      if (text !== '') expect(choices[0]).toEqual({ name: text, value: text });
      expect(choices.length).toBeGreaterThan(0);
      expect(new Set(choices.map(({ name, value }) => `${name}|${value}`)).size).toBe(choices.length);
    };
    const typed = fc.oneof(
      fc.constantFrom(
        'Musk',
        'geld',
        't-online',
        'Börsen',
        '2025',
        'Juli',
        'x\ud800y',
        '\udfff',
        '😀',
        '**',
        '@everyone',
      ),
      fc.string({ unit: 'binary', maxLength: Math.min(longest, 50) }),
      fc.string({ minLength: Math.min(longest, 90), maxLength: Math.min(longest, 100) }),
    );
    fc.assert(fc.property(typed, check), { numRuns: 15 });
  });
});

test('a question longer than a choice can be is never replaced by a shorter piece of it', () => {
  const typed = 'Wie viel Geld hat Softbank laut Musk gesichert? '.repeat(6).trim();
  const choices = listChoices('ask', 'question', typed);
  expect(choices.filter(({ value }) => typed.startsWith(value))).toEqual([]);
});

describe('a name that is sent instead of its value is understood', () => {
  const outlets = base.sources.map(({ id, outlet }) => ({ id, name: outlet.is }));

  test.each(outlets)('outlet $name', ({ id, name }) => {
    const [byName, byId] = [name, id].map((outlet) =>
      findQuotedFacts(answerTo({ subcommand: 'politics', options: { outlet } }), base.facts),
    );
    expect(byName).toEqual(byId);
    expect(byName?.every((fact) => sourceIdOf(fact) === id)).toBe(true);
    expect(byName?.length).toBeGreaterThan(0);
  });

  const picks = places
    .filter(({ focused }) => focused !== 'until')
    .map(({ subcommand, focused }) => ({ subcommand, focused, choices: listChoices(subcommand, focused, '') }));

  test.each(picks)('/stargate $subcommand $focused: every choice on offer', ({ subcommand, focused, choices }) => {
    const others = subcommand === 'who' ? { person: 'Sam Altman' } : subcommand === 'said' ? { words: 'das' } : {};
    for (const { name, value } of choices) {
      const [one, other] = [name, value].map((typed) =>
        answerTo({ subcommand, options: { ...others, [focused]: typed } }),
      );
      expect(one && findQuotedFacts(one, base.facts)).toEqual(other && findQuotedFacts(other, base.facts));
      if (!['about', 'outlet', 'since', 'question'].includes(focused)) expect(one && isHidden(one)).toBe(false);
    }
  });

  test.each(['Elon Msk', 'musk', 'ELON MUSK', 'Altmann', 'elon-musk'])('person %s, typed and not picked', (person) => {
    expect(findQuotedFacts(answerTo({ subcommand: 'who', options: { person } }), base.facts).length).toBeGreaterThan(0);
  });
});

test('an option that is no text, or none at all, is answered with an empty list', () => {
  for (const focused of ['hide', 'nothing']) expect(listChoices('ask', focused, 'x')).toEqual([]);
});
