/** How two sides stand to each other, and all sides of a matter; never which of them is right. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareClaims,
  type DatedClaim,
  findStrongestRelation,
  type Relation,
} from '../../../../src/knowledge/facts/matters/relation.js';
import type { Claim, MatterKind } from '../../../../src/knowledge/facts/schema.js';
import { arbitraryMatter } from './datedClaims.js';

function createFigure(says: string, value: number, bound: Claim['bound'] = 'exact', told = '2025-01'): DatedClaim {
  return { publishedOn: told, claim: { matter: 'm', says, value, ...(bound ? { bound } : {}) } };
}

const createDate = (date: string, told = '2025-01'): DatedClaim => ({
  publishedOn: told,
  claim: { matter: 'm', says: `${told}: ${date}`, date },
});
const createWords = (says: string, told = '2025-01'): DatedClaim => ({
  publishedOn: told,
  claim: { matter: 'm', says },
});
const createState = (says: string, state: string, told = '2025-01'): DatedClaim => ({
  publishedOn: told,
  claim: { matter: 'm', says, state },
});

const only = createFigure('nur zehn Milliarden', 1e10, 'exact', '2025-01-23');
const less = createFigure('weniger als 10 Mrd. Dollar', 1e10, 'less-than');
const wellUnder = createFigure('„deutlich unter zehn Milliarden“ Dollar', 1e10, 'less-than');
const barely = createFigure('knapp zehn Milliarden Dollar', 1e10, 'about', '2025-07');
const upTo = createFigure('bis zu 500 Mrd. Dollar', 5e11, 'up-to');
const atLeast = createFigure('mindestens 500 Milliarden Dollar', 5e11, 'at-least');
const moreThan = createFigure('mehr als 13 Mrd. Dollar', 1.3e10, 'more-than');

type Row = [relation: Relation, need: string, kind: MatterKind, one: DatedClaim, other: DatedClaim];

const rows: Row[] = [
  ['narrower', '"deutlich unter zehn" and "weniger als 10"', 'figure', wellUnder, less],
  ['same', 'two ways to be well below', 'figure', wellUnder, createFigure('weit unter zehn', 1e10, 'less-than')],
  ['differs', '"nur zehn" and "weniger als 10"', 'figure', only, less],
  ['differs', '"nur zehn" and "deutlich unter zehn"', 'figure', only, wellUnder],
  ['narrower', '"nur zehn" and "knapp zehn" half a year later', 'figure', only, barely],
  ['differs', '"knapp zehn" and "weniger als 10"', 'figure', barely, less],
  ['same', 'one figure in other words', 'figure', only, createFigure('10 Mrd.', 1e10, 'exact', '2025-07')],
  ['narrower', '"bis zu 500" and "500"', 'figure', upTo, createFigure('500', 5e11)],
  ['narrower', '"mindestens 500" and "500"', 'figure', atLeast, createFigure('500', 5e11)],
  ['differs', '"mindestens 500" and "bis zu 500"', 'figure', atLeast, upTo],
  [
    'differs',
    'two figures of one month',
    'figure',
    createFigure('9', 9),
    createFigure('10', 10, 'exact', '2025-01-31'),
  ],
  [
    'changed',
    'two figures of two months',
    'figure',
    createFigure('9', 9),
    createFigure('10', 10, 'exact', '2025-02-01'),
  ],
  [
    'changed',
    '"mehr als 13" and later "fast 14"',
    'figure',
    moreThan,
    createFigure('14', 1.4e10, 'about', '2025-09-29'),
  ],
  ['narrower', '"mehr als 13" and "fast 14" at once', 'figure', moreThan, createFigure('14', 1.4e10, 'about')],
  ['same', 'one day in two months', 'date', createDate('2025-01-21'), createDate('2025-01-21', '2025-07')],
  ['differs', 'two days in two months', 'date', createDate('2025-01-21'), createDate('2025-01-22', '2025-09-29')],
  ['narrower', 'a day and its month', 'date', createDate('2025-01-21'), createDate('2025-01', '2025-07')],
  ['narrower', 'a month and its year', 'date', createDate('2025'), createDate('2025-01')],
  ['differs', 'a day and another month', 'date', createDate('2025-01-21'), createDate('2025-02')],
  ['same', 'the same words', 'wording', createWords('so'), createWords('so', '2025-07')],
  ['differs', 'other words in a later month', 'wording', createWords('so'), createWords('anders', '2025-07')],
  ['same', 'the same words with another capital', 'wording', createWords('Deine'), createWords('deine.')],
  ['same', 'a state in the same words, later', 'state', createWords('so'), createWords('so', '2025-07')],
  ['same', 'one named state in other words', 'state', createState('so', 'a'), createState('anders', 'a', '2025-07')],
  ['same', 'the same words, one named', 'state', createState('so', 'a'), createWords('so', '2025-07')],
  ['unjudged', 'a state in other words, in one month', 'state', createWords('so'), createWords('anders')],
  ['unjudged', 'a state in other words, later', 'state', createWords('so'), createWords('anders', '2025-07')],
  ['unjudged', 'a named state and other words', 'state', createState('so', 'a'), createWords('anders', '2025-07')],
  [
    'differs',
    'two named states of one month',
    'state',
    createState('so', 'a'),
    createState('anders', 'b', '2025-01-23'),
  ],
  ['changed', 'two named states of two months', 'state', createState('so', 'a'), createState('anders', 'b', '2025-07')],
  ['changed', 'two named states in the same words', 'state', createState('so', 'a'), createState('so', 'b', '2025-07')],
];

test.each(rows)('%s: %s', (relation, _, kind, one, other) => {
  expect(compareClaims(kind, one, other)).toBe(relation);
  expect(compareClaims(kind, other, one)).toBe(relation);
});

test.each([
  ['narrower', 'deutlich unter zehn'],
  ['narrower', 'weit unter zehn'],
  ['narrower', 'klar unter zehn'],
  ['narrower', 'erheblich weniger als zehn'],
  ['same', 'weiterhin unter zehn'],
  ['same', 'wie klargestellt unter zehn'],
] as [Relation, string][])('%s: "unter zehn" and "%s"', (relation, says) => {
  expect(
    compareClaims('figure', createFigure('unter zehn', 10, 'less-than'), createFigure(says, 10, 'less-than')),
  ).toBe(relation);
});

describe('over all sides', () => {
  const [changed, narrow] = [createFigure('400', 4e11, 'exact', '2025-07'), createFigure('500', 5e11)];

  test.each([
    ['same', []],
    ['same', [upTo]],
    ['same', [upTo, upTo, upTo]],
    ['narrower', [upTo, narrow, narrow]],
    ['changed', [upTo, narrow, changed]],
    ['differs', [upTo, narrow, changed, atLeast]],
    ['differs', [only, less, wellUnder, barely]],
  ] as [Relation, DatedClaim[]][])('the strongest relation counts: %s', (relation, sides) => {
    expect(findStrongestRelation('figure', sides)).toBe(relation);
  });

  const [planned, built] = [createState('geplant', 'planned'), createState('gebaut', 'built', '2025-07')];
  test.each([
    ['same', [planned, planned]],
    ['unjudged', [planned, planned, createWords('vielleicht')]],
    ['changed', [planned, createWords('vielleicht'), built]],
    ['differs', [planned, built, createState('steht', 'built')]],
  ] as [Relation, DatedClaim[]][])('of a state too: %s', (relation, sides) => {
    expect(findStrongestRelation('state', sides)).toBe(relation);
  });
});

test('neither side comes first', () => {
  fc.assert(
    fc.property(arbitraryMatter(2, 2), ({ kind, sides: [one, other] }) => {
      expect(compareClaims(kind, one as DatedClaim, other as DatedClaim)).toBe(
        compareClaims(kind, other as DatedClaim, one as DatedClaim),
      );
    }),
    { numRuns: 1000 },
  );
});

test('a side is the same as itself', () => {
  fc.assert(
    fc.property(
      arbitraryMatter(1, 1),
      ({ kind, sides: [one] }) => compareClaims(kind, one as DatedClaim, one as DatedClaim) === 'same',
    ),
  );
});

test('the order of the sides changes nothing', () => {
  const shuffled = arbitraryMatter(0, 5).chain((matter) =>
    fc.record({
      matter: fc.constant(matter),
      order: fc.shuffledSubarray(matter.sides, { minLength: matter.sides.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ matter: { kind, sides }, order }) => {
      expect(findStrongestRelation(kind, order)).toBe(findStrongestRelation(kind, sides));
    }),
  );
});

test('of two sides, the whole is their relation; one side more never weakens it', () => {
  const order: Relation[] = ['same', 'unjudged', 'narrower', 'changed', 'differs'];
  fc.assert(
    fc.property(arbitraryMatter(2, 5), ({ kind, sides }) => {
      const [one, other] = sides as [DatedClaim, DatedClaim];
      expect(findStrongestRelation(kind, [one, other])).toBe(compareClaims(kind, one, other));
      const fewer = findStrongestRelation(kind, sides.slice(1));
      expect(order.indexOf(findStrongestRelation(kind, sides))).toBeGreaterThanOrEqual(order.indexOf(fewer));
    }),
  );
});

test('only figures and named states change, and only from one month to another', () => {
  fc.assert(
    fc.property(arbitraryMatter(2, 5), ({ kind, sides }) => {
      const months = new Set(sides.map(({ publishedOn }) => publishedOn.slice(0, 7)));
      const states = new Set(sides.flatMap(({ claim: { state } }) => state ?? []));
      const mayChange = months.size > 1 && (kind === 'figure' || (kind === 'state' && states.size > 1));
      fc.pre(!mayChange);
      expect(findStrongestRelation(kind, sides)).not.toBe('changed');
    }),
  );
});

test('states that nobody named are never told apart, and nothing else is left unjudged', () => {
  fc.assert(
    fc.property(arbitraryMatter(2, 5), ({ kind, sides }) => {
      const relation = findStrongestRelation(kind, sides);
      const named = sides.filter(({ claim: { state } }) => state);
      if (kind !== 'state') expect(relation).not.toBe('unjudged');
      else if (named.length < 2) expect(['same', 'unjudged']).toContain(relation);
    }),
    { numRuns: 500 },
  );
});
