import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createVocabulary } from '../../../../src/knowledge/text/typed/vocabulary.js';

const anyLetter = () => true;
const letters = [...'abc'];
const wordArbitrary = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 });

// each letter at each place behind the first letter and before the last
function putInEach(word: string, some: readonly string[]): string[] {
  const places = Array.from(word, (_, place) => place).slice(1);
  return places.flatMap((place) => some.map((letter) => word.slice(0, place) + letter + word.slice(place)));
}

function leaveOutEach(word: string): string[] {
  const places = Array.from(word, (_, place) => place).slice(1);
  return places.map((place) => word.slice(0, place) + word.slice(place + 1));
}

function keepKnown(forms: string[], words: readonly string[]): string[] {
  return [...new Set(forms)].filter((form) => words.includes(form));
}

test('finds what trying every letter at every place finds, in that order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(wordArbitrary, { maxLength: 60 }), wordArbitrary, (words, typed) => {
      const { listLonger, listShorter } = createVocabulary(
        (word) => words.includes(word),
        () => words,
      );
      expect(listLonger(typed, anyLetter)).toEqual(keepKnown(putInEach(typed, letters), words));
      expect(listLonger(typed, (letter) => letter === 'b')).toEqual(keepKnown(putInEach(typed, ['b']), words));
      expect(listShorter(typed)).toEqual(keepKnown(leaveOutEach(typed), words));
    }),
  );
});

test('groups its words only when a word is looked for by its like', () => {
  let readings = 0;
  const vocabulary = createVocabulary(
    (word) => word === 'haus',
    () => {
      readings += 1;
      return ['haus'];
    },
  );
  expect(vocabulary.has('haus')).toBe(true);
  expect(readings).toBe(0);
  expect(vocabulary.listLonger('hus', anyLetter)).toEqual(['haus']);
  expect(vocabulary.listShorter('hauss')).toEqual(['haus']);
  expect(readings).toBe(1);
});
