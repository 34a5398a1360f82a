/** Claims as they are written: those that say what their words say pass, the others are reported. */
import { describe, expect, test } from 'vitest';
import { createNameFinder } from '../../../../src/knowledge/facts/names.js';
import * as claimRules from '../../../../src/knowledge/facts/rules/claimRules.js';
import type { Finding } from '../../../../src/knowledge/facts/rules/rule.js';
import type { Claim, Fact } from '../../../../src/knowledge/facts/schema.js';
import { hashText } from '../../../../src/store/files.js';
import { createMatter, createTinyBase, readShippedBase } from '../../../support/base.js';

const more = [createMatter('period', 'figure', 'years'), createMatter('state', 'state')];
const base = createTinyBase({ matters: [...createTinyBase().matters, ...more] });
const shipped = readShippedBase();

type Rule = keyof typeof claimRules;
type Bound = NonNullable<Claim['bound']>;

function listFindings(fact: Fact, within = base): [Rule, Finding][] {
  const context = { base: within, hash: hashText, findNames: createNameFinder([]), texts: null };
  const rules = Object.entries(claimRules) as [Rule, (typeof claimRules)[Rule]][];
  return rules.flatMap(([name, rule]) => rule(fact, context).map((finding): [Rule, Finding] => [name, finding]));
}

// a sentence of nothing but the claimed words
function createClaiming(claims: Claim[], fields: Partial<Fact> = {}): Fact {
  return {
    id: 'bote-2025-02/new',
    at: 0,
    quote: `Es sind ${claims.map(({ says }) => says).join(' und ')}.`,
    claims,
    ...fields,
  };
}

const createUsd = (says: string, value: number, bound: Bound): Claim => ({ matter: 'total', says, value, bound });
const createClaim = (matter: string, says: string, fields: Partial<Claim> = {}): Claim => ({ matter, says, ...fields });
const tuesday: Partial<Fact> = {
  when: { date: '2025-01-21', precision: 'day', shownBy: 'am Dienstag', reckonedFrom: 'blatt-2025-01-22/start' },
};

test.each([
  [createUsd('500 Milliarden Dollar', 5e11, 'exact')],
  [createUsd('nur zehn Milliarden', 1e10, 'exact')],
  [createUsd('unterstützt mit 500 Mrd. Dollar', 5e11, 'exact')],
  [createUsd('überwiesene 500 Mrd. Dollar', 5e11, 'exact')],
  [createUsd('bis zu 500 Mrd. Dollar', 5e11, 'up-to')],
  [createUsd('mindestens 500 Milliarden Dollar', 5e11, 'at-least')],
  [createUsd('wenigstens 500 Milliarden Dollar', 5e11, 'at-least')],
  [createUsd('mehr als 13 Mrd. Dollar', 1.3e10, 'more-than')],
  [createUsd('über 13 Mrd. Dollar', 1.3e10, 'more-than')],
  [createUsd('weniger als 10 Mrd. Dollar', 1e10, 'less-than')],
  [createUsd('„deutlich unter zehn Milliarden“ Dollar', 1e10, 'less-than')],
  [createUsd('knapp zehn Milliarden Dollar', 1e10, 'about')],
  [createUsd('Bis zu 500 Mrd. Dollar', 5e11, 'up-to')],
  [createUsd('Weniger als 500 Mrd. Dollar', 5e11, 'less-than')],
  [createUsd('höchstens 500 Mrd. Dollar', 5e11, 'up-to')],
  [createUsd('nicht mehr als 500 Mrd. Dollar', 5e11, 'up-to')],
  [createUsd('darunter 500 Mrd. Dollar', 5e11, 'exact')],
  [createUsd('500 Mrd. Dollar über vier Jahre', 5e11, 'exact')],
  [createClaim('period', 'vier Jahre', { value: 4, bound: 'exact' })],
  [createClaim('start', 'am 21. Januar 2025', { date: '2025-01-21' })],
  [createClaim('start', 'im Januar 2025', { date: '2025-01' })],
  [createClaim('start', 'seit 2019', { date: '2019' })],
  [createClaim('words', 'die 500 Milliarden sind nicht da')],
  [createClaim('state', 'über zehn Verträge')],
])('nothing is wrong with %j', (claim) => {
  expect(listFindings(createClaiming([claim]))).toEqual([]);
});

test('a weekday is a date where its sentence counts from a known day', () => {
  const claim = createClaim('start', 'am Dienstag', { date: '2025-01-21' });
  expect(listFindings(createClaiming([claim], tuesday))).toEqual([]);
  const told = listFindings(createClaiming([claim])).map(([, { says }]) => says);
  expect(told).toEqual(['"am Dienstag" says no date, not 2025-01-21']);
});

const lacking = /lacks value or bound/;
const tooMuch = /has a value/;

test.each([
  [
    'a figure with a value alone',
    createClaim('total', '500 Milliarden', { value: 5e11 }),
    'claimFitsItsMatter',
    lacking,
  ],
  [
    'a figure with a bound alone',
    createClaim('total', '500 Milliarden', { bound: 'exact' }),
    'claimFitsItsMatter',
    lacking,
  ],
  ['a figure with neither', createClaim('total', '500 Milliarden'), 'claimFitsItsMatter', lacking],
  ['a wording with a bound', createClaim('words', 'Geld', { bound: 'exact' }), 'claimFitsItsMatter', tooMuch],
  ['a state with a value', createClaim('state', '10 Verträge', { value: 10 }), 'claimFitsItsMatter', tooMuch],
  ['a state with a date', createClaim('state', 'seit 2019', { date: '2019' }), 'claimFitsItsMatter', /on state: date/],
  ['a date claim without a date', createClaim('start', 'seit 2019'), 'claimFitsItsMatter', /on start: date/],
  ['"bis zu" as exact', createUsd('bis zu 500 Mrd. Dollar', 5e11, 'exact'), 'claimIsWhatItSays', /is not exact/],
  [
    '"mindestens" as exact',
    createUsd('mindestens 500 Mrd. Dollar', 5e11, 'exact'),
    'claimIsWhatItSays',
    /is not exact/,
  ],
  [
    '"mehr als" as at least',
    createUsd('mehr als 13 Mrd. Dollar', 1.3e10, 'at-least'),
    'claimIsWhatItSays',
    /not at-least/,
  ],
  ['"über" as about', createUsd('über 13 Mrd. Dollar', 1.3e10, 'about'), 'claimIsWhatItSays', /is not about/],
  [
    '"weniger als" as up to',
    createUsd('weniger als 10 Mrd. Dollar', 1e10, 'up-to'),
    'claimIsWhatItSays',
    /is not up-to/,
  ],
  ['"unter" as more', createUsd('unter zehn Milliarden', 1e10, 'more-than'), 'claimIsWhatItSays', /is not more-than/],
  ['"knapp" as less', createUsd('knapp zehn Milliarden', 1e10, 'less-than'), 'claimIsWhatItSays', /is not less-than/],
  ['"rund" as exact', createUsd('rund 500 Mrd. Dollar', 5e11, 'exact'), 'claimIsWhatItSays', /is not exact/],
  [
    '"Mindestens" as exact',
    createUsd('Mindestens 500 Mrd. Dollar', 5e11, 'exact'),
    'claimIsWhatItSays',
    /is not exact/,
  ],
  ['a bare figure as up to', createUsd('500 Mrd. Dollar', 5e11, 'up-to'), 'claimIsWhatItSays', /is not up-to/],
  [
    '"wenigstens" as more',
    createUsd('wenigstens zehn Milliarden', 1e10, 'more-than'),
    'claimIsWhatItSays',
    /not more-than/,
  ],
  [
    'a sum ten times too small',
    createUsd('500 Mrd. Dollar', 5e10, 'exact'),
    'claimIsWhatItSays',
    /not say 50000000000 USD/,
  ],
  ['a sum in euros', createUsd('500 Mrd. Euro', 5e11, 'exact'), 'claimIsWhatItSays', /does not say 500000000000 USD/],
  ['years as dollars', createUsd('vier Jahre', 4, 'exact'), 'claimIsWhatItSays', /does not say 4 USD/],
  ['a value no word says', createUsd('viel Geld', 5e11, 'exact'), 'claimIsWhatItSays', /does not say/],
  [
    'a day where a month is said',
    createClaim('start', 'im Januar 2025', { date: '2025-01-21' }),
    'claimIsWhatItSays',
    /says 2025-01,/,
  ],
  [
    'a year where a day is said',
    createClaim('start', 'am 21. Januar 2025', { date: '2025' }),
    'claimIsWhatItSays',
    /not 2025$/,
  ],
] as [string, Claim, Rule, RegExp][])('%s is told of, and nothing else', (_, claim, rule, says) => {
  const found = listFindings(createClaiming([claim]));
  expect(found).toEqual([[rule, { says: expect.stringMatching(says), fix: expect.stringMatching(/\S/) }]]);
});

test('of two units on one matter, the foreign one is told of', () => {
  const found = listFindings(
    createClaiming([createUsd('500 Mrd. Dollar', 5e11, 'exact'), createUsd('480 Mrd. Euro', 4.8e11, 'exact')]),
  );
  expect(found.map(([, { says }]) => says)).toEqual(['"480 Mrd. Euro" does not say 480000000000 USD']);
});

test('claimed words that the sentence lacks are told of, each', () => {
  const claims = [createClaim('words', 'Geld'), createClaim('words', 'geld'), createClaim('words', 'Gold')];
  const found = listFindings(createClaiming(claims, { quote: 'Das Geld ist nicht da.' }));
  expect(found.map(([rule]) => rule)).toEqual(['claimStandsInQuote', 'claimStandsInQuote']);
});

test('a wrong bound is told of with the right one', () => {
  const [found] = listFindings(createClaiming([createUsd('bis zu 500 Mrd. Dollar', 5e11, 'less-than')]));
  expect(found?.[1].fix).toContain('"up-to"');
});

const bounds: Bound[] = ['exact', 'about', 'at-least', 'up-to', 'more-than', 'less-than'];
const worded = shipped.facts.flatMap((fact) =>
  (fact.claims ?? []).flatMap((claim): [string, Claim, Fact][] =>
    /bis zu|mindestens|weniger als|mehr als|unter /.test(claim.says) && claim.bound ? [[claim.says, claim, fact]] : [],
  ),
);

describe('no other bound stands in for a said one of the shipped facts', () => {
  test.each(worded)('%s', (_, claim, fact) => {
    const passing = bounds.filter(
      (bound) => listFindings({ ...fact, claims: [{ ...claim, bound }] }, shipped).length === 0,
    );
    expect(passing).toEqual([claim.bound]);
  });
});

test('there are shipped claims for each bound that words say', () => {
  expect(new Set(worded.map(([, { bound }]) => bound))).toEqual(
    new Set(['up-to', 'at-least', 'more-than', 'less-than']),
  );
});

test('a time of a month or a year is as fine as its words', () => {
  const createTime = (date: string, shownBy: string, precision: 'day' | 'month' | 'year') =>
    listFindings(createClaiming([], { when: { date, precision, shownBy } })).map(([rule]) => rule);
  expect(createTime('2025-01', 'im Januar 2025', 'month')).toEqual([]);
  expect(createTime('2019', 'seit 2019', 'year')).toEqual([]);
  expect(createTime('2019', 'seit 2019', 'month')).toEqual(['timeIsWhatItSays']);
  expect(createTime('2025-01', 'im Januar 2025', 'day')).toEqual(['timeIsWhatItSays']);
  expect(createTime('2018', 'seit 2019', 'year')).toEqual(['timeIsWhatItSays']);
});

test('a day counted from a fact nobody knows is told of', () => {
  const lost = { ...tuesday.when, reckonedFrom: 'bote-2025-02/gone' } as Fact['when'];
  const found = listFindings(createClaiming([], { when: lost })).map(([, { says }]) => says);
  expect(found).toContain('reckoned from bote-2025-02/gone, which gives no day');
});
