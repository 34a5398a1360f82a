/** What is packed is met as it was. */
import { expect, test } from 'vitest';
import { readConceptLexicon } from '../../../src/knowledge/lexicon/conceptData.js';
import { buildConceptLexicon } from '../../../src/knowledge/lexicon/lexicon.js';
import { packLexicon, unpackLexicon } from '../../../src/knowledge/lexicon/packedLexicon.js';
import { createFiles } from './smallLexicon.js';

test('the shipped lexicon, each word with all that it may mean', () => {
  const lexicon = readConceptLexicon();
  const unpacked = unpackLexicon(packLexicon(lexicon));
  expect(unpacked.concepts).toEqual(lexicon.concepts);
  expect(unpacked.related).toEqual(lexicon.related);
  for (const language of ['de', 'en'] as const)
    for (const [word, sayings] of lexicon.sayings[language]) {
      expect(unpacked.sayings[language].get(word), word).toEqual(sayings);
      // once it is read, it stays
      expect(unpacked.sayings[language].get(word), word).toEqual(sayings);
    }
});

test('the names of countries', () => {
  const lexicon = readConceptLexicon();
  const unpacked = unpackLexicon(packLexicon(lexicon));
  expect(lexicon.countries.size).toBeGreaterThan(200);
  for (const name of lexicon.countries.keys())
    expect(unpacked.findCountries(name), name).toEqual(lexicon.findCountries(name));
});

test('a word that it lacks', () => {
  const unpacked = unpackLexicon(packLexicon(readConceptLexicon()));
  for (const word of ['', ' ', '!', 'xyzzy', '12']) expect(unpacked.sayings.de.get(word)).toBeUndefined();
});

test('a lexicon of nothing', () => {
  const unpacked = unpackLexicon(packLexicon(buildConceptLexicon(createFiles([]))));
  expect(unpacked.findCountries('Portugal')).toEqual([]);
  expect(unpacked.concepts).toEqual([]);
  expect(unpacked.sayings.en.get('a')).toBeUndefined();
});
