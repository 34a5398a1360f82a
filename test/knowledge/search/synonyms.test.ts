/** Words that mean the same to a user stand for one another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSynonyms, indexSynonyms } from '../../../src/knowledge/search/synonyms.js';
import { fold } from '../../../src/knowledge/text/words.js';
import { readShippedBase } from '../../support/base.js';

const groups = [
  ['Geld', 'Kohle', 'money', 'cash'],
  ['Streit', 'Zoff', 'row'],
  ['Rechenzentrum', 'data center'],
  ['Zahlung', 'cash'],
];
const synonyms = indexSynonyms(groups);

describe('a word stands for the others of its group, not for itself', () => {
  test.each([
    ['kohle', 'de', ['geld', 'money', 'cash']],
    ['geld', 'de', ['kohle', 'money', 'cash']],
    ['zoff', 'de', ['streit', 'row']],
    ['data', 'en', ['rechenzentrum', 'center']],
  ] as const)('%s', (word, language, others) => {
    expect(findSynonyms(word, language, synonyms).sort()).toEqual([...others].sort());
  });

  test('in another form, too', () => {
    expect(findSynonyms('gelder', 'de', synonyms)).toContain('kohle');
    expect(findSynonyms('rows', 'en', synonyms)).toContain('zoff');
  });

  test('and for those of each of its groups', () => {
    expect(findSynonyms('cash', 'en', synonyms)).toEqual(expect.arrayContaining(['geld', 'kohle', 'money', 'zahlung']));
  });
});

test('a stem of one language does not meet a word of the other', () => {
  const known = indexSynonyms([['lästern', 'kritik']]);
  expect(findSynonyms('last', 'en', known)).toEqual([]);
  expect(findSynonyms('lastern', 'de', known)).toEqual(['kritik']);
});

test.each(['auto', '', '500', 'konto'])('"%s" stands for nothing else', (word) => {
  expect(findSynonyms(word, 'de', synonyms)).toEqual([]);
});

test('without groups no word stands for another', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      expect(findSynonyms(word, 'en', indexSynonyms([]))).toEqual([]);
    }),
  );
});

test('every word of the shipped groups stands for the first one, and the first for it', () => {
  const { synonyms } = readShippedBase();
  const known = indexSynonyms(synonyms);
  const missed = synonyms.flatMap(([first = '', ...others]) =>
    others
      .filter((other) => !other.includes(' ') && fold(other) !== fold(first))
      .filter((other) => !findSynonyms(fold(other), 'de', known).includes(fold(first))),
  );
  expect(missed).toEqual([]);
});

test('any word at all has synonyms without an error, none of them twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      const found = findSynonyms(word, 'de', synonyms);
      expect(new Set(found).size).toBe(found.length);
      expect(found).not.toContain(word);
    }),
  );
});
