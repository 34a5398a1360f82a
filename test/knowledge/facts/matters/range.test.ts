/** What a figure allows, and whether one figure's range lies within another's. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liesWithin, type Range, resolveRange } from '../../../../src/knowledge/facts/matters/range.js';
import type { Claim } from '../../../../src/knowledge/facts/schema.js';

type Bound = NonNullable<Claim['bound']>;
type Figure = [bound: Bound, value: number];

const bounds: Bound[] = ['exact', 'about', 'at-least', 'up-to', 'more-than', 'less-than'];
const resolveFigure = ([bound, value]: Figure) => resolveRange({ bound, value });

function allows({ low, high, lowOpen, highOpen }: Range, value: number): boolean {
  return (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);
}

test.each([
  ['exact', [100], [99.9, 100.1]],
  ['about', [95, 99, 100, 105], [94.9, 105.1]],
  ['at-least', [100, 101, 1e15], [0, 99.9]],
  ['more-than', [100.1, 1e15], [0, 100]],
  ['up-to', [0, 50, 100], [-1, 100.1]],
  ['less-than', [0, 99.9], [-1, 100]],
] as [Bound, number[], number[]][])('"%s" 100 allows %j and not %j', (bound, allowed, refused) => {
  const range = resolveRange({ value: 100, bound });
  expect(allowed.filter((value) => !allows(range, value))).toEqual([]);
  expect(refused.filter((value) => allows(range, value))).toEqual([]);
});

test('a figure without a bound is exact', () => {
  expect(resolveRange({ value: 7 })).toEqual(resolveRange({ value: 7, bound: 'exact' }));
});

describe('one figure lies within another', () => {
  test.each([
    [
      ['less-than', 10],
      ['up-to', 10],
    ],
    [
      ['less-than', 9],
      ['less-than', 10],
    ],
    [
      ['up-to', 9],
      ['less-than', 10],
    ],
    [
      ['exact', 10],
      ['up-to', 10],
    ],
    [
      ['exact', 10],
      ['at-least', 10],
    ],
    [
      ['exact', 10],
      ['about', 10],
    ],
    [
      ['more-than', 10],
      ['at-least', 10],
    ],
    [
      ['about', 14],
      ['more-than', 13],
    ],
  ] as [Figure, Figure][])('%j within %j, and not the other way round', (inner, outer) => {
    expect(liesWithin(resolveFigure(inner), resolveFigure(outer))).toBe(true);
    expect(liesWithin(resolveFigure(outer), resolveFigure(inner))).toBe(false);
  });

  test.each([
    [
      ['exact', 10],
      ['less-than', 10],
    ],
    [
      ['exact', 10],
      ['more-than', 10],
    ],
    [
      ['exact', 9],
      ['exact', 10],
    ],
    [
      ['about', 10],
      ['less-than', 10],
    ],
    [
      ['about', 10],
      ['about', 10.5],
    ],
    [
      ['up-to', 10],
      ['at-least', 10],
    ],
    [
      ['less-than', 10],
      ['more-than', 10],
    ],
  ] as [Figure, Figure][])('neither %j within %j nor the other way round', (one, other) => {
    expect(liesWithin(resolveFigure(one), resolveFigure(other))).toBe(false);
    expect(liesWithin(resolveFigure(other), resolveFigure(one))).toBe(false);
  });
});

const anyRange = fc.tuple(fc.constantFrom(...bounds), fc.integer({ min: 1, max: 20 })).map(resolveFigure);

test('every range lies within itself', () => {
  fc.assert(fc.property(anyRange, (range) => liesWithin(range, range)));
});

test('what lies within an inner range lies within the outer one', () => {
  fc.assert(
    fc.property(anyRange, anyRange, anyRange, (inner, middle, outer) => {
      fc.pre(liesWithin(inner, middle) && liesWithin(middle, outer));
      expect(liesWithin(inner, outer)).toBe(true);
    }),
  );
});

test('a range lies within another exactly where that one allows all its values', () => {
  fc.assert(
    fc.property(anyRange, anyRange, (inner, outer) => {
      const ends = [inner, outer].flatMap(({ low, high }) => [low, high, 1e6]).filter(Number.isFinite);
      const values = ends.flatMap((end) => [end - 0.001, end, end + 0.001]).filter((value) => allows(inner, value));
      expect(liesWithin(inner, outer)).toBe(values.every((value) => allows(outer, value)));
    }),
    { numRuns: 1000 },
  );
});
