/** found, unsure or unknown follows from what speaks for the best fact, and from nothing else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, supportOf } from '../../../../src/knowledge/retrieval/ranking/confidence.js';
import type { FactHit } from '../../../../src/knowledge/retrieval/ranking/factHit.js';
import type { Measures } from '../../../../src/knowledge/retrieval/ranking/features.js';
import { factsFor, sampleOfQuestions } from '../asking.js';

const [first] = factsFor('Wer zweifelt am Geld?', 1).hits as [FactHit];
const names = Object.keys(first.measures) as (keyof Measures)[];
const hitWith = (support: number): FactHit => ({ ...first, support });
const each = <Value>(value: Value) =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<keyof Measures, Value>;
const none: Measures = each(0);
const verdicts = ['unknown', 'unsure', 'found'];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const measures: fc.Arbitrary<Measures> = fc.record(each(share));
const speaksFor: (keyof Measures)[] = ['coverage', 'likeness'];

test('without a fact nothing is known', () => {
  expect(decide(undefined, [])).toBe('unknown');
});

test('a stranger makes the surest fact unknown', () => {
  expect(decide(hitWith(1), ['Merkel'])).toBe('unknown');
});

test('more support never makes an answer less sure', () => {
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map((support) => decide(hitWith(support), []));
      expect(verdicts.indexOf(less as string)).toBeLessThanOrEqual(verdicts.indexOf(more as string));
    }),
  );
});

test('support lies between 0 and 1, whatever was measured', () => {
  fc.assert(
    fc.property(measures, (given) => {
      expect(supportOf(given)).toBeGreaterThan(0);
      expect(supportOf(given)).toBeLessThan(1);
    }),
  );
});

const grown = (given: Measures, name: keyof Measures, to: number) => ({ ...given, [name]: Math.max(given[name], to) });

describe('support', () => {
  test.each(speaksFor)('grows with %s', (name) => {
    fc.assert(
      fc.property(measures, share, (given, more) => {
        expect(supportOf(grown(given, name, more))).toBeGreaterThanOrEqual(supportOf(given));
      }),
    );
  });

  test.each(names.filter((name) => !speaksFor.includes(name)))('never grows with %s', (name) => {
    fc.assert(
      fc.property(measures, share, (given, more) => {
        expect(supportOf(grown(given, name, more))).toBeLessThanOrEqual(supportOf(given));
      }),
    );
  });

  test('is enough where all is covered, and not where nothing is', () => {
    expect(decide(hitWith(supportOf({ ...none, coverage: 1, likeness: 1 })), [])).toBe('found');
    expect(decide(hitWith(supportOf(none)), [])).toBe('unknown');
  });
});

test('a question and the same one with other marks and case are decided alike', () => {
  const differently = sampleOfQuestions(80).filter((question) => {
    const [plain, marked] = [question, `  ${question}?! `].map((text) => factsFor(text, 1));
    return decide(plain?.hits[0], []) !== decide(marked?.hits[0], []);
  });
  expect(differently).toEqual([]);
});
