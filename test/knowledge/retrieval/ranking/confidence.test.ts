/** found, unsure or unknown follows from what speaks for the best fact, and from nothing else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideVerdict, estimateConfidence } from '../../../../src/knowledge/retrieval/ranking/confidence.js';
import type { FactHit } from '../../../../src/knowledge/retrieval/ranking/factHit.js';
import type { Features } from '../../../../src/knowledge/retrieval/ranking/features.js';
import { findFactsFor, sampleOfQuestions } from '../askLibrary.js';

const [first] = findFactsFor('Wer zweifelt am Geld?', 1).hits as [FactHit];
const names = Object.keys(first.features) as (keyof Features)[];
const createHit = (support: number): FactHit => ({ ...first, confidence: support });
const createEach = <Value>(value: Value) =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<keyof Features, Value>;
const none: Features = createEach(0);
const verdicts = ['unknown', 'unsure', 'found'];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const measures: fc.Arbitrary<Features> = fc.record(createEach(share));
const speaksFor: (keyof Features)[] = ['coverage', 'similarity', 'length'];

test('without a fact nothing is known', () => {
  expect(decideVerdict(undefined, [])).toBe('unknown');
});

test('a stranger makes the surest fact unknown', () => {
  expect(decideVerdict(createHit(1), ['Merkel'])).toBe('unknown');
});

test('more support never makes an answer less sure', () => {
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map((support) => decideVerdict(createHit(support), []));
      expect(verdicts.indexOf(less as string)).toBeLessThanOrEqual(verdicts.indexOf(more as string));
    }),
  );
});

test('support lies between 0 and 1, whatever was measured', () => {
  fc.assert(
    fc.property(measures, (given) => {
      expect(estimateConfidence(given)).toBeGreaterThan(0);
      expect(estimateConfidence(given)).toBeLessThan(1);
    }),
  );
});

const growFeature = (given: Features, name: keyof Features, to: number) => ({
  ...given,
  [name]: Math.max(given[name], to),
});

describe('support', () => {
  test.each(speaksFor)('grows with %s', (name) => {
    fc.assert(
      fc.property(measures, share, (given, more) => {
        expect(estimateConfidence(growFeature(given, name, more))).toBeGreaterThanOrEqual(estimateConfidence(given));
      }),
    );
  });

  test.each(names.filter((name) => !speaksFor.includes(name)))('never grows with %s', (name) => {
    fc.assert(
      fc.property(measures, share, (given, more) => {
        expect(estimateConfidence(growFeature(given, name, more))).toBeLessThanOrEqual(estimateConfidence(given));
      }),
    );
  });

  test('is enough where all is covered, and not where nothing is', () => {
    expect(decideVerdict(createHit(estimateConfidence({ ...none, coverage: 1, similarity: 1 })), [])).toBe('found');
    expect(decideVerdict(createHit(estimateConfidence(none)), [])).toBe('unknown');
  });
});

test('a question and the same one with other marks and case are decided alike', () => {
  const differently = sampleOfQuestions(80).filter((question) => {
    const [plain, marked] = [question, `  ${question}?! `].map((text) => findFactsFor(text, 1));
    return decideVerdict(plain?.hits[0], []) !== decideVerdict(marked?.hits[0], []);
  });
  expect(differently).toEqual([]);
});
