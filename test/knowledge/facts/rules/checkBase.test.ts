/** All rules run, none stops at the first problem, and the lock stands in for the articles. */
import { expect, test } from 'vitest';
import type { Fact } from '../../../../src/knowledge/facts/schema.js';
import { changeFact, createTinyBase, findProblems, tinyTexts } from '../../../support/base.js';

test('the tiny base is in order, with its articles and without', () => {
  expect(findProblems(createTinyBase())).toEqual([]);
  expect(findProblems(createTinyBase(), tinyTexts)).toEqual([]);
});

test('a quote that was never compared with its article is told apart from a changed one', () => {
  const base = createTinyBase({ lock: {} });
  expect(findProblems(base).map(({ says }) => says)).toEqual(
    base.facts.map(() => 'the quote was never compared with the article'),
  );
});

test('without a lock file, quotes are not held against it', () => {
  expect(findProblems(createTinyBase({ lock: null }))).toEqual([]);
});

test('a fact that is wrong in three ways is told of three times at once, with file and id', () => {
  const id = 'blatt-2025-01-22/no-money';
  const status = { is: 'claimed' as const, shownBy: 'brüllte' };
  const change = (fact: Fact) => ({ ...fact, topics: ['weather'], sic: ['Quele'], status });
  const problems = findProblems(changeFact(createTinyBase(), id, change));
  expect(problems.map(({ says }) => says)).toHaveLength(3);
  expect(problems).toEqual(problems.map((problem) => ({ ...problem, file: 'facts/blatt-2025-01-22.json', id })));
});
