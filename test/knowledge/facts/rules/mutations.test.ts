/** No single slip gets into the shipped data unseen, although the articles are not at hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listArticleNames } from '../../../../src/knowledge/facts/names.js';
import type { Problem } from '../../../../src/knowledge/facts/problem.js';
import type { Claim, Fact, SpokenVoice } from '../../../../src/knowledge/facts/schema.js';
import { isSpoken, placeVoices } from '../../../../src/knowledge/facts/voices/voices.js';
import { createSpan, overlaps } from '../../../../src/util/spans.js';
import { findProblems, readShippedBase } from '../../../support/base.js';

const base = readShippedBase();

// the look-ups keep the unchanged facts: other facts' days stay what they are
function checkFact(fact: Fact): Problem[] {
  return findProblems({ ...base, facts: [fact] }).filter(({ id }) => id === fact.id);
}

function replaceAt(text: string, offset: number, by: string): string {
  return text.slice(0, offset) + by + text.slice(offset + 1);
}

function changeDigits(text: string): string[] {
  return [...text].flatMap((digit, offset) =>
    /\d/.test(digit) ? [replaceAt(text, offset, String((Number(digit) + 1) % 10))] : [],
  );
}

function changeClaim(fact: Fact, claimIndex: number, change: Partial<Claim>): Fact {
  return {
    ...fact,
    claims: (fact.claims ?? []).map((claim, index) => (index === claimIndex ? { ...claim, ...change } : claim)),
  };
}

type Slip = [title: string, fact: Fact];

function slipClaims(fact: Fact): Slip[] {
  return (fact.claims ?? []).flatMap(({ matter, value, date }, index): Slip[] => [
    ...(value === undefined ? [] : changeDigits(String(value))).map(
      (other): Slip => [
        `${fact.id}: ${matter} ${value} → ${other}`,
        changeClaim(fact, index, { value: Number(other) }),
      ],
    ),
    ...(date === undefined ? [] : changeDigits(date)).map(
      (other): Slip => [`${fact.id}: ${matter} ${date} → ${other}`, changeClaim(fact, index, { date: other })],
    ),
  ]);
}

function slipTime(fact: Fact): Slip[] {
  const { when } = fact;
  if (!when) return [];
  return changeDigits(when.date).map((date) => [
    `${fact.id}: ${when.date} → ${date}`,
    { ...fact, when: { ...when, date } },
  ]);
}

function changeVoice(fact: Fact, place: number, change: Partial<SpokenVoice>): Fact {
  const voices = (fact.voices ?? []).map((voice, index) =>
    index === place && isSpoken(voice) ? { ...voice, ...change } : voice,
  );
  return { ...fact, voices };
}

// whoever is only described may become anybody with a name, too
function slipSpeakers(fact: Fact): Slip[] {
  return (fact.voices ?? []).flatMap((voice, place) => {
    if (!isSpoken(voice)) return [];
    const { speaker } = voice;
    const name = 'is' in speaker ? speaker.is : speaker.called.de;
    return base.entities
      .filter(({ id }) => id !== name)
      .map(({ id }): Slip => {
        const other = { is: id, shownBy: speaker.shownBy };
        return [`${fact.id}: voices.${place} ${name} → ${id}`, changeVoice(fact, place, { speaker: other })];
      });
  });
}

// found here by the marks alone, without the help of what finds quotations for the rules
const quotedPattern = /„[^“”"]*[“”"]|"[^"]*"|»[^«]*«|“[^”]*”|‚[^‘]*‘/gu;
const names = new Set(base.entities.flatMap(listArticleNames));

/** All voices of a quotation gone: one within another's words stays that other's. */
function dropVoices(fact: Fact): Slip[] {
  return [...fact.quote.matchAll(quotedPattern)]
    .filter(([quotation]) => !names.has(quotation.slice(1, -1)))
    .map(({ 0: quotation, index }): Slip => {
      const holding = placeVoices(fact).filter((voice) => overlaps(voice, createSpan(index, quotation)));
      const voices = (fact.voices ?? []).filter((voice) => !holding.some((one) => one.voice === voice));
      return [`${fact.id}: ${quotation}`, { ...fact, voices }];
    });
}

function dropSaying(fact: Fact): Slip[] {
  return (fact.voices ?? []).flatMap((voice, place): Slip[] =>
    isSpoken(voice) && voice.speech !== 'direct'
      ? [[`${fact.id}: voices.${place}`, changeVoice(fact, place, { shownBy: undefined })]]
      : [],
  );
}

// any character other than the one that stands there; a lone surrogate has no UTF-8 form to hash
const character = fc.string({ minLength: 1, maxLength: 1 }).filter((text) => text.length === 1 && text.isWellFormed());
const anyFact = fc.constantFrom(...base.facts);

test('the shipped facts have no problem as they stand', () => {
  expect(findProblems(base)).toEqual([]);
  expect(base.facts.length).toBeGreaterThan(0);
});

test.each(base.facts.map((fact): [string, Fact] => [fact.id, fact]))(
  'a changed first, middle or last character of the quote is found: %s',
  (_, fact) => {
    for (const offset of [0, Math.floor(fact.quote.length / 2), fact.quote.length - 1]) {
      const by = fact.quote[offset] === '~' ? '#' : '~';
      expect(checkFact({ ...fact, quote: replaceAt(fact.quote, offset, by) })).not.toEqual([]);
    }
  },
);

test('a changed character anywhere in any quote is found', () => {
  fc.assert(
    fc.property(anyFact, fc.nat(), character, (fact, place, by) => {
      const offset = place % fact.quote.length;
      fc.pre(fact.quote[offset] !== by && /[^\uD800-\uDFFF]/.test(fact.quote[offset] as string));
      expect(checkFact({ ...fact, quote: replaceAt(fact.quote, offset, by) })).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('a character dropped from or added to any quote is found', () => {
  fc.assert(
    fc.property(anyFact, fc.nat(), character, (fact, place, more) => {
      const offset = place % fact.quote.length;
      const shorter = fact.quote.slice(0, offset) + fact.quote.slice(offset + 1);
      const longer = fact.quote.slice(0, offset) + more + fact.quote.slice(offset);
      expect(checkFact({ ...fact, quote: shorter })).not.toEqual([]);
      expect(checkFact({ ...fact, quote: longer })).not.toEqual([]);
    }),
  );
});

describe.each([
  ["a changed digit of a claim's value or date", base.facts.flatMap(slipClaims), 50],
  ['a changed digit of when something was said or happened', base.facts.flatMap(slipTime), 50],
  ["another entity in a speaker's place", base.facts.flatMap(slipSpeakers), 2000],
  ['a quotation without its voices', base.facts.flatMap(dropVoices), 30],
  ['a report without the words of saying', base.facts.flatMap(dropSaying), 40],
] as [string, Slip[], number][])('%s is found', (_, slips, atLeast) => {
  test(`in each of the places where it can happen`, () => {
    expect(slips.length).toBeGreaterThan(atLeast);
    expect(slips.filter(([, fact]) => checkFact(fact).length === 0).map(([title]) => title)).toEqual([]);
  });
});
