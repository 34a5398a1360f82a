/** Matters: their units, their ids, and those that too few speak of, which `check` names and nothing refuses. */
import { describe, expect, test } from 'vitest';
import type { Base } from '../../../../src/knowledge/facts/base.js';
import { collectNotes } from '../../../../src/knowledge/facts/rules/checkBase.js';
import type { Claim, Fact, Matter } from '../../../../src/knowledge/facts/schema.js';
import { problemsOf, tinyBase } from '../../../support/base.js';

const tiny = tinyBase();
const question = { de: 'Wie?', en: 'How?' };
const withMatter = (matter: Omit<Matter, 'question'>) =>
  problemsOf(tinyBase({ matters: [...tiny.matters, { ...matter, question }] }));

test.each([
  { id: 'new', kind: 'figure', unit: 'years' },
  { id: 'new', kind: 'date' },
  { id: 'new', kind: 'wording' },
  { id: 'new', kind: 'state' },
] as Omit<Matter, 'question'>[])('nothing is wrong with a matter like %j', (matter) => {
  expect(withMatter(matter)).toEqual([]);
});

test.each([
  { id: 'new', kind: 'figure' },
  { id: 'new', kind: 'date', unit: 'years' },
  { id: 'new', kind: 'wording', unit: 'USD' },
  { id: 'new', kind: 'state', unit: 'USD' },
] as Omit<Matter, 'question'>[])('unit and kind disagree in %j', (matter) => {
  expect(withMatter(matter)).toEqual([
    { file: 'matters.json', id: 'new', says: 'unit and kind disagree', fix: expect.stringMatching(/unit/) },
  ]);
});

test('a second matter of one id is told of once', () => {
  expect(withMatter({ id: 'start', kind: 'date' }).map(({ id, says }) => [id, says])).toEqual([
    ['start', 'the id stands twice'],
  ]);
});

test('a claim on a matter that is gone is told of, where it stands', () => {
  const problems = problemsOf(tinyBase({ matters: tiny.matters.filter(({ id }) => id !== 'start') }));
  expect(problems.map(({ id, says }) => [id, says])).toEqual([
    ['blatt-2025-01-22/start', 'unknown matter "start"'],
    ['bote-2025-02/day', 'unknown matter "start"'],
  ]);
});

// the claims of the tiny facts, kept where the test says so
function keeping(keeps: (claim: Claim, fact: Fact) => boolean): Base {
  const facts = tiny.facts.map((fact) => ({ ...fact, claims: (fact.claims ?? []).filter((one) => keeps(one, fact)) }));
  return tinyBase({ facts });
}

const fromBlatt = ({ id }: Fact) => id.startsWith('blatt');
const named = (base: Base) => collectNotes(base).flatMap((note) => /^matter (\S+):/.exec(note)?.[1] ?? []);

describe('a matter is dissolved quietly: no problem, but named by check,', () => {
  test.each([
    ['where one source is left', keeping(({ matter }, fact) => matter !== 'start' || fromBlatt(fact)), ['start']],
    ['where no source is left', keeping(({ matter }) => matter !== 'words'), ['words']],
    ['each of them', keeping((_, fact) => fromBlatt(fact)), ['total', 'words', 'start']],
    ['and not where two sources speak of it', tiny, []],
  ] as [string, Base, string[]][])('%s', (_, base, matters) => {
    expect(problemsOf(base)).toEqual([]);
    expect(named(base)).toEqual(matters);
  });

  test('and not where one source speaks of it on two dates', () => {
    const days = ['2025-01-21', '2025-01-22'].map((date, at): Fact => {
      const said = `am 2${at + 1}. Januar 2025`;
      const claims = [{ matter: 'start', says: said, date }];
      return { id: `bote-2025-02/${at}`, at, quote: said, claims, when: { date, precision: 'day', shownBy: said } };
    });
    const two = tinyBase({ facts: days, lock: null });
    const one = tinyBase({ facts: days.slice(0, 1), lock: null });
    expect([problemsOf(two), problemsOf(one)]).toEqual([[], []]);
    expect([named(two), named(one)]).toEqual([
      ['total', 'words'],
      ['total', 'words', 'start'],
    ]);
  });
});
