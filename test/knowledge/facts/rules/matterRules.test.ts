/** Matters: their units, their ids, and those that too few speak of, which `check` names and nothing refuses. */
import { describe, expect, test } from 'vitest';
import type { Base } from '../../../../src/knowledge/facts/base.js';
import { collectNotes } from '../../../../src/knowledge/facts/rules/checkBase.js';
import type { Claim, Fact, Matter } from '../../../../src/knowledge/facts/schema.js';
import { createMatter, createTinyBase, findProblems } from '../../../support/base.js';

const tiny = createTinyBase();
const createWithMatter = ({ id, kind, unit }: Pick<Matter, 'id' | 'kind' | 'unit'>) =>
  findProblems(createTinyBase({ matters: [...tiny.matters, createMatter(id, kind, unit)] }));

test.each([
  { id: 'new', kind: 'figure', unit: 'years' },
  { id: 'new', kind: 'date' },
  { id: 'new', kind: 'wording' },
  { id: 'new', kind: 'state' },
] as Pick<Matter, 'id' | 'kind' | 'unit'>[])('nothing is wrong with a matter like %j', (matter) => {
  expect(createWithMatter(matter)).toEqual([]);
});

test.each([
  { id: 'new', kind: 'figure' },
  { id: 'new', kind: 'date', unit: 'years' },
  { id: 'new', kind: 'wording', unit: 'USD' },
  { id: 'new', kind: 'state', unit: 'USD' },
] as Pick<Matter, 'id' | 'kind' | 'unit'>[])('unit and kind disagree in %j', (matter) => {
  expect(createWithMatter(matter)).toEqual([
    { file: 'matters.json', id: 'new', says: 'unit and kind disagree', fix: expect.stringMatching(/unit/) },
  ]);
});

test('a second matter of one id is told of once', () => {
  expect(createWithMatter({ id: 'start', kind: 'date' }).map(({ id, says }) => [id, says])).toEqual([
    ['start', 'the id stands twice'],
  ]);
});

test('a claim on a matter that is gone is told of, where it stands', () => {
  const problems = findProblems(createTinyBase({ matters: tiny.matters.filter(({ id }) => id !== 'start') }));
  expect(problems.map(({ id, says }) => [id, says])).toEqual([
    ['blatt-2025-01-22/start', 'unknown matter "start"'],
    ['bote-2025-02/day', 'unknown matter "start"'],
  ]);
});

// the claims of the tiny facts, kept where the test says so
function keepClaims(keeps: (claim: Claim, fact: Fact) => boolean): Base {
  const facts = tiny.facts.map((fact) => ({ ...fact, claims: (fact.claims ?? []).filter((one) => keeps(one, fact)) }));
  return createTinyBase({ facts });
}

const isFromBlatt = ({ id }: Fact) => id.startsWith('blatt');
const listNamed = (base: Base) => collectNotes(base).flatMap((note) => /^matter (\S+):/.exec(note)?.[1] ?? []);

describe('a matter is dissolved quietly: no problem, but named by check,', () => {
  test.each([
    ['where one source is left', keepClaims(({ matter }, fact) => matter !== 'start' || isFromBlatt(fact)), ['start']],
    ['where no source is left', keepClaims(({ matter }) => matter !== 'words'), ['words']],
    ['each of them', keepClaims((_, fact) => isFromBlatt(fact)), ['total', 'words', 'start']],
    ['and not where two sources speak of it', tiny, []],
  ] as [string, Base, string[]][])('%s', (_, base, matters) => {
    expect(findProblems(base)).toEqual([]);
    expect(listNamed(base)).toEqual(matters);
  });

  test('and not where one source speaks of it on two dates', () => {
    const days = ['2025-01-21', '2025-01-22'].map((date, index): Fact => {
      const said = `am 2${index + 1}. Januar 2025`;
      const claims = [{ matter: 'start', says: said, date }];
      return {
        id: `bote-2025-02/${index}`,
        at: index,
        quote: said,
        claims,
        when: { date, precision: 'day', shownBy: said },
      };
    });
    const two = createTinyBase({ facts: days, entities: [], lock: null });
    const one = createTinyBase({ facts: days.slice(0, 1), entities: [], lock: null });
    expect([findProblems(two), findProblems(one)]).toEqual([[], []]);
    expect([listNamed(two), listNamed(one)]).toEqual([
      ['total', 'words'],
      ['total', 'words', 'start'],
    ]);
  });
});
