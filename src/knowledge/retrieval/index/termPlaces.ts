/** Where the words of a fact's text stand, with the terms that a question may meet them by. */
import { splitCompound } from '../../search/compounds.js';
import { findTerm } from '../../search/lexicon.js';
import type { SentenceIndex } from '../../search/sentenceIndex.js';
import type { Language } from '../../text/language.js';
import { fold } from '../../text/words.js';

/** Start, end and term of each word, one after the other: kept of many facts, and small. Of a compound, once for each part. */
export type TermPlaces = Uint32Array;

/** How many numbers are of one place. */
export const placeLength = 3;

const wordPattern = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu;

export function listTermPlaces(text: string, language: Language, { lexicons }: SentenceIndex): TermPlaces {
  const lexicon = lexicons[language];
  const places = [...text.matchAll(wordPattern)].flatMap(({ 0: raw, index }) => {
    const word = fold(raw);
    const term = findTerm(lexicon, word);
    const terms = term === undefined ? splitCompound(word, lexicon) : [term];
    return terms.flatMap((each) => [index, index + raw.length, each]);
  });
  return Uint32Array.from(places);
}
