/** A mistyped word finds the known word it stands for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSpellingFinder, isLikelySlip, listTranspositions } from '../../../src/knowledge/text/spelling.js';
import { splitFoldedWords } from '../../../src/knowledge/text/words.js';
import { readShippedBase } from '../../support/base.js';

const vocabulary = [...new Set(readShippedBase().facts.flatMap(({ quote }) => splitFoldedWords(quote)))];
const find = createSpellingFinder(vocabulary, 3);
// five, since "erichtet" may as well be "berichtet", "gerichtet" or "richtet"
const findMore = createSpellingFinder(vocabulary, 5);
const long = vocabulary.filter((word) => /^[a-z]{8,16}$/.test(word));

const typos: [string, (word: string, offset: number) => string][] = [
  ['a letter too few', (word, offset) => word.slice(0, offset) + word.slice(offset + 1)],
  ['a letter too many', (word, offset) => `${word.slice(0, offset)}q${word.slice(offset)}`],
  ['a wrong letter', (word, offset) => `${word.slice(0, offset)}q${word.slice(offset + 1)}`],
];

function isFound(typed: string, word: string): boolean {
  return vocabulary.includes(typed) || findMore(typed).some((spelling) => spelling.word === word);
}

describe.each(typos)('a word of eight letters or more is found with %s', (_, mistype) => {
  test('within it, whichever word of the quotes it is', () => {
    const missed = long.flatMap((word) =>
      [2, Math.floor(word.length / 2), word.length - 2].map((offset) => [mistype(word, offset), word] as const),
    );
    expect(missed.filter(([typed, word]) => !isFound(typed, word))).toEqual([]);
  });
});

test.each([
  ['softbnak', 'softbank'],
  ['miliarden', 'milliarden'],
  ['stargaet', 'stargate'],
  ['rechenzentrn', 'rechenzentren'],
])('"%s" is taken for "%s" first of all', (typed, word) => {
  expect(find(typed)[0]?.word).toBe(word);
});

test.each([
  ['rechenzentrm', 'rechenzentrum', true],
  ['exklusieve', 'exklusive', true],
  ['gemeinützig', 'gemeinnützig', true],
  ['infrastuktur', 'infrastruktru', true],
  // short words are too near to each other
  ['house', 'horse', false],
  ['pope', 'hope', false],
  // another form is another word
  ['democrats', 'democratic', false],
  ['besitzen', 'erhitzen', false],
])('%s is most likely a slip of %s: %s', (typed, known, isSlip) => {
  expect(isLikelySlip(typed, known)).toBe(isSlip);
});

test('a known word is itself, and nothing is more alike', () => {
  fc.assert(
    fc.property(fc.constantFrom(...long), (word) => {
      expect(find(word)[0]).toEqual({ word, similarity: expect.closeTo(1, 2) });
    }),
  );
});

test.each(['', 'a', 'abc', 'xyzxyzxyz', '日本語の文章'])('"%s" stands for no known word', (typed) => {
  expect(find(typed)).toEqual([]);
});

test('without known words nothing is found', () => {
  expect(createSpellingFinder([], 3)('milliarden')).toEqual([]);
});

test('whatever is typed, at most three known words come back, the most alike first', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'milardenst') }),
  );
  fc.assert(
    fc.property(typed, (word) => {
      const found = find(word);
      const likenesses = found.map(({ similarity }) => similarity);
      expect(found.length).toBeLessThanOrEqual(3);
      expect(likenesses).toEqual([...likenesses].sort((a, b) => b - a));
      expect(found.every((spelling) => vocabulary.includes(spelling.word) && spelling.similarity <= 1)).toBe(true);
    }),
  );
});

test('what is too long for a word is no misspelling, and has no swapped forms', () => {
  const word = `${long[0] ?? ''}${'x'.repeat(60)}`;
  expect(find(word)).toEqual([]);
  expect(listTranspositions(word)).toEqual([]);
});
