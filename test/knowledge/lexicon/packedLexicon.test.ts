/** What is packed comes back as it was. */
import { expect, test } from 'vitest';
import { readConceptLexicon } from '../../../src/knowledge/lexicon/conceptData.js';
import { packLexicon, unpackLexicon } from '../../../src/knowledge/lexicon/packedLexicon.js';

test('the shipped lexicon, each word with all that it may mean', () => {
  const lexicon = readConceptLexicon();
  expect(unpackLexicon(packLexicon(lexicon))).toEqual(lexicon);
});

test('a lexicon of nothing', () => {
  const empty = { concepts: [], related: [], sayings: { de: new Map(), en: new Map() } };
  expect(unpackLexicon(packLexicon(empty))).toEqual(empty);
});
