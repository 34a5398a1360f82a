/** No single slip gets into the shipped data unseen, although the articles are not at hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../../src/knowledge/facts/problem.js';
import type { Claim, Fact } from '../../../../src/knowledge/facts/schema.js';
import { problemsOf, shippedBase } from '../../../support/base.js';

const base = shippedBase();

// the look-ups keep the unchanged facts: other facts' days stay what they are
function problemsOn(fact: Fact): Problem[] {
  return problemsOf({ ...base, facts: [fact] }).filter(({ id }) => id === fact.id);
}

function replaced(text: string, at: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + 1);
}

function otherDigits(text: string): string[] {
  return [...text].flatMap((digit, at) =>
    /\d/.test(digit) ? [replaced(text, at, String((Number(digit) + 1) % 10))] : [],
  );
}

function withClaim(fact: Fact, at: number, change: Partial<Claim>): Fact {
  return {
    ...fact,
    claims: (fact.claims ?? []).map((claim, index) => (index === at ? { ...claim, ...change } : claim)),
  };
}

type Slip = [title: string, fact: Fact];

function claimSlips(fact: Fact): Slip[] {
  return (fact.claims ?? []).flatMap(({ matter, value, date }, at): Slip[] => [
    ...(value === undefined ? [] : otherDigits(String(value))).map(
      (other): Slip => [`${fact.id}: ${matter} ${value} → ${other}`, withClaim(fact, at, { value: Number(other) })],
    ),
    ...(date === undefined ? [] : otherDigits(date)).map(
      (other): Slip => [`${fact.id}: ${matter} ${date} → ${other}`, withClaim(fact, at, { date: other })],
    ),
  ]);
}

function timeSlips(fact: Fact): Slip[] {
  const { when } = fact;
  if (!when) return [];
  return otherDigits(when.date).map((date) => [
    `${fact.id}: ${when.date} → ${date}`,
    { ...fact, when: { ...when, date } },
  ]);
}

function speakerSlips(fact: Fact): Slip[] {
  const { speaker } = fact;
  if (!speaker) return [];
  return base.entities
    .filter(({ id }) => id !== speaker.is)
    .map(({ id }) => [`${fact.id}: ${speaker.is} → ${id}`, { ...fact, speaker: { ...speaker, is: id } }]);
}

// any character other than the one that stands there; a lone surrogate has no UTF-8 form to hash
const character = fc.string({ minLength: 1, maxLength: 1 }).filter((text) => text.length === 1 && text.isWellFormed());
const anyFact = fc.constantFrom(...base.facts);

test('the shipped facts have no problem as they stand', () => {
  expect(problemsOf(base)).toEqual([]);
  expect(base.facts.length).toBeGreaterThan(0);
});

test.each(base.facts.map((fact): [string, Fact] => [fact.id, fact]))(
  'a changed first, middle or last character of the quote is found: %s',
  (_, fact) => {
    for (const at of [0, Math.floor(fact.quote.length / 2), fact.quote.length - 1]) {
      const by = fact.quote[at] === '~' ? '#' : '~';
      expect(problemsOn({ ...fact, quote: replaced(fact.quote, at, by) })).not.toEqual([]);
    }
  },
);

test('a changed character anywhere in any quote is found', () => {
  fc.assert(
    fc.property(anyFact, fc.nat(), character, (fact, place, by) => {
      const at = place % fact.quote.length;
      fc.pre(fact.quote[at] !== by && /[^\uD800-\uDFFF]/.test(fact.quote[at] as string));
      expect(problemsOn({ ...fact, quote: replaced(fact.quote, at, by) })).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('a character dropped from or added to any quote is found', () => {
  fc.assert(
    fc.property(anyFact, fc.nat(), character, (fact, place, more) => {
      const at = place % fact.quote.length;
      const shorter = fact.quote.slice(0, at) + fact.quote.slice(at + 1);
      const longer = fact.quote.slice(0, at) + more + fact.quote.slice(at);
      expect(problemsOn({ ...fact, quote: shorter })).not.toEqual([]);
      expect(problemsOn({ ...fact, quote: longer })).not.toEqual([]);
    }),
  );
});

describe.each([
  ["a changed digit of a claim's value or date", base.facts.flatMap(claimSlips), 50],
  ['a changed digit of when something was said or happened', base.facts.flatMap(timeSlips), 50],
  ["another entity in the speaker's place", base.facts.flatMap(speakerSlips), 500],
] as [string, Slip[], number][])('%s is found', (_, slips, atLeast) => {
  test(`in each of the places where it can happen`, () => {
    expect(slips.length).toBeGreaterThan(atLeast);
    expect(slips.filter(([, fact]) => problemsOn(fact).length === 0).map(([title]) => title)).toEqual([]);
  });
});
