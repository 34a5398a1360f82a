/** Claims as they are written: those that say what their words say are let pass, the others are told of. */
import { describe, expect, test } from 'vitest';
import { createNameFinder } from '../../../../src/knowledge/facts/names.js';
import * as claimRules from '../../../../src/knowledge/facts/rules/claimRules.js';
import type { Finding } from '../../../../src/knowledge/facts/rules/rule.js';
import type { Claim, Fact, Matter } from '../../../../src/knowledge/facts/schema.js';
import { hashText } from '../../../../src/store/files.js';
import { shippedBase, tinyBase } from '../../../support/base.js';

const more: Matter[] = [
  { id: 'period', kind: 'figure', unit: 'years', question: { de: 'x', en: 'x' } },
  { id: 'state', kind: 'state', question: { de: 'x', en: 'x' } },
];
const base = tinyBase({ matters: [...tinyBase().matters, ...more] });
const shipped = shippedBase();

type Rule = keyof typeof claimRules;
type Bound = NonNullable<Claim['bound']>;

function findingsOf(fact: Fact, within = base): [Rule, Finding][] {
  const context = { base: within, hash: hashText, findNames: createNameFinder([]), texts: null };
  const rules = Object.entries(claimRules) as [Rule, (typeof claimRules)[Rule]][];
  return rules.flatMap(([name, rule]) => rule(fact, context).map((finding): [Rule, Finding] => [name, finding]));
}

// a sentence of nothing but the claimed words
function claiming(claims: Claim[], fields: Partial<Fact> = {}): Fact {
  return {
    id: 'bote-2025-02/new',
    at: 0,
    quote: `Es sind ${claims.map(({ says }) => says).join(' und ')}.`,
    claims,
    ...fields,
  };
}

const usd = (says: string, value: number, bound: Bound): Claim => ({ matter: 'total', says, value, bound });
const on = (matter: string, says: string, fields: Partial<Claim> = {}): Claim => ({ matter, says, ...fields });
const tuesday: Partial<Fact> = {
  when: { date: '2025-01-21', precision: 'day', shownBy: 'am Dienstag', reckonedFrom: 'blatt-2025-01-22/start' },
};

test.each([
  [usd('500 Milliarden Dollar', 5e11, 'exact')],
  [usd('nur zehn Milliarden', 1e10, 'exact')],
  [usd('unterstützt mit 500 Mrd. Dollar', 5e11, 'exact')],
  [usd('überwiesene 500 Mrd. Dollar', 5e11, 'exact')],
  [usd('bis zu 500 Mrd. Dollar', 5e11, 'up-to')],
  [usd('mindestens 500 Milliarden Dollar', 5e11, 'at-least')],
  [usd('wenigstens 500 Milliarden Dollar', 5e11, 'at-least')],
  [usd('mehr als 13 Mrd. Dollar', 1.3e10, 'more-than')],
  [usd('über 13 Mrd. Dollar', 1.3e10, 'more-than')],
  [usd('weniger als 10 Mrd. Dollar', 1e10, 'less-than')],
  [usd('„deutlich unter zehn Milliarden“ Dollar', 1e10, 'less-than')],
  [usd('knapp zehn Milliarden Dollar', 1e10, 'about')],
  [usd('Bis zu 500 Mrd. Dollar', 5e11, 'up-to')],
  [usd('Weniger als 500 Mrd. Dollar', 5e11, 'less-than')],
  [usd('höchstens 500 Mrd. Dollar', 5e11, 'up-to')],
  [usd('nicht mehr als 500 Mrd. Dollar', 5e11, 'up-to')],
  [usd('darunter 500 Mrd. Dollar', 5e11, 'exact')],
  [usd('500 Mrd. Dollar über vier Jahre', 5e11, 'exact')],
  [on('period', 'vier Jahre', { value: 4, bound: 'exact' })],
  [on('start', 'am 21. Januar 2025', { date: '2025-01-21' })],
  [on('start', 'im Januar 2025', { date: '2025-01' })],
  [on('start', 'seit 2019', { date: '2019' })],
  [on('words', 'die 500 Milliarden sind nicht da')],
  [on('state', 'über zehn Verträge')],
])('nothing is wrong with %j', (claim) => {
  expect(findingsOf(claiming([claim]))).toEqual([]);
});

test('a weekday is a date where its sentence counts from a known day', () => {
  const claim = on('start', 'am Dienstag', { date: '2025-01-21' });
  expect(findingsOf(claiming([claim], tuesday))).toEqual([]);
  const told = findingsOf(claiming([claim])).map(([, { says }]) => says);
  expect(told).toEqual(['"am Dienstag" says no date, not 2025-01-21']);
});

const lacking = /lacks value or bound/;
const tooMuch = /has a value/;

test.each([
  ['a figure with a value alone', on('total', '500 Milliarden', { value: 5e11 }), 'claimFitsItsMatter', lacking],
  ['a figure with a bound alone', on('total', '500 Milliarden', { bound: 'exact' }), 'claimFitsItsMatter', lacking],
  ['a figure with neither', on('total', '500 Milliarden'), 'claimFitsItsMatter', lacking],
  ['a wording with a bound', on('words', 'Geld', { bound: 'exact' }), 'claimFitsItsMatter', tooMuch],
  ['a state with a value', on('state', '10 Verträge', { value: 10 }), 'claimFitsItsMatter', tooMuch],
  ['a state with a date', on('state', 'seit 2019', { date: '2019' }), 'claimFitsItsMatter', /on state: date/],
  ['a date claim without a date', on('start', 'seit 2019'), 'claimFitsItsMatter', /on start: date/],
  ['"bis zu" as exact', usd('bis zu 500 Mrd. Dollar', 5e11, 'exact'), 'claimIsWhatItSays', /is not exact/],
  ['"mindestens" as exact', usd('mindestens 500 Mrd. Dollar', 5e11, 'exact'), 'claimIsWhatItSays', /is not exact/],
  ['"mehr als" as at least', usd('mehr als 13 Mrd. Dollar', 1.3e10, 'at-least'), 'claimIsWhatItSays', /not at-least/],
  ['"über" as about', usd('über 13 Mrd. Dollar', 1.3e10, 'about'), 'claimIsWhatItSays', /is not about/],
  ['"weniger als" as up to', usd('weniger als 10 Mrd. Dollar', 1e10, 'up-to'), 'claimIsWhatItSays', /is not up-to/],
  ['"unter" as more', usd('unter zehn Milliarden', 1e10, 'more-than'), 'claimIsWhatItSays', /is not more-than/],
  ['"knapp" as less', usd('knapp zehn Milliarden', 1e10, 'less-than'), 'claimIsWhatItSays', /is not less-than/],
  ['"rund" as exact', usd('rund 500 Mrd. Dollar', 5e11, 'exact'), 'claimIsWhatItSays', /is not exact/],
  ['"Mindestens" as exact', usd('Mindestens 500 Mrd. Dollar', 5e11, 'exact'), 'claimIsWhatItSays', /is not exact/],
  ['a bare figure as up to', usd('500 Mrd. Dollar', 5e11, 'up-to'), 'claimIsWhatItSays', /is not up-to/],
  ['"wenigstens" as more', usd('wenigstens zehn Milliarden', 1e10, 'more-than'), 'claimIsWhatItSays', /not more-than/],
  ['a sum ten times too small', usd('500 Mrd. Dollar', 5e10, 'exact'), 'claimIsWhatItSays', /not say 50000000000 USD/],
  ['a sum in euros', usd('500 Mrd. Euro', 5e11, 'exact'), 'claimIsWhatItSays', /does not say 500000000000 USD/],
  ['years as dollars', usd('vier Jahre', 4, 'exact'), 'claimIsWhatItSays', /does not say 4 USD/],
  ['a value no word says', usd('viel Geld', 5e11, 'exact'), 'claimIsWhatItSays', /does not say/],
  [
    'a day where a month is said',
    on('start', 'im Januar 2025', { date: '2025-01-21' }),
    'claimIsWhatItSays',
    /says 2025-01,/,
  ],
  ['a year where a day is said', on('start', 'am 21. Januar 2025', { date: '2025' }), 'claimIsWhatItSays', /not 2025$/],
] as [string, Claim, Rule, RegExp][])('%s is told of, and nothing else', (_, claim, rule, says) => {
  const found = findingsOf(claiming([claim]));
  expect(found).toEqual([[rule, { says: expect.stringMatching(says), fix: expect.stringMatching(/\S/) }]]);
});

test('of two units on one matter, the foreign one is told of', () => {
  const found = findingsOf(claiming([usd('500 Mrd. Dollar', 5e11, 'exact'), usd('480 Mrd. Euro', 4.8e11, 'exact')]));
  expect(found.map(([, { says }]) => says)).toEqual(['"480 Mrd. Euro" does not say 480000000000 USD']);
});

test('claimed words that the sentence lacks are told of, each', () => {
  const claims = [on('words', 'Geld'), on('words', 'geld'), on('words', 'Gold')];
  const found = findingsOf(claiming(claims, { quote: 'Das Geld ist nicht da.' }));
  expect(found.map(([rule]) => rule)).toEqual(['claimStandsInQuote', 'claimStandsInQuote']);
});

test('a wrong bound is told of with the right one', () => {
  const [found] = findingsOf(claiming([usd('bis zu 500 Mrd. Dollar', 5e11, 'less-than')]));
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
      (bound) => findingsOf({ ...fact, claims: [{ ...claim, bound }] }, shipped).length === 0,
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
  const at = (date: string, shownBy: string, precision: 'day' | 'month' | 'year') =>
    findingsOf(claiming([], { when: { date, precision, shownBy } })).map(([rule]) => rule);
  expect(at('2025-01', 'im Januar 2025', 'month')).toEqual([]);
  expect(at('2019', 'seit 2019', 'year')).toEqual([]);
  expect(at('2019', 'seit 2019', 'month')).toEqual(['timeIsWhatItSays']);
  expect(at('2025-01', 'im Januar 2025', 'day')).toEqual(['timeIsWhatItSays']);
  expect(at('2018', 'seit 2019', 'year')).toEqual(['timeIsWhatItSays']);
});

test('a day counted from a fact nobody knows is told of', () => {
  const lost = { ...tuesday.when, reckonedFrom: 'bote-2025-02/gone' } as Fact['when'];
  const found = findingsOf(claiming([], { when: lost })).map(([, { says }]) => says);
  expect(found).toContain('reckoned from a fact without a date');
});
