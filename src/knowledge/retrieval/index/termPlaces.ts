/** Where the words of a fact's text stand, with the terms that a question may meet them by. */
import { createSpan, type Span } from '../../../util/spans.js';
import { splitCompound } from '../../search/compounds.js';
import { findTerm } from '../../search/lexicon.js';
import type { SentenceIndex } from '../../search/sentenceIndex.js';
import type { Language } from '../../text/language.js';
import { fold } from '../../text/words.js';

/** A word; `terms` is its own, else those of the parts of a compound. */
export interface TermPlace extends Span {
  terms: readonly number[];
}

const wordPattern = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu;

export function listTermPlaces(text: string, language: Language, { lexicons }: SentenceIndex): TermPlace[] {
  const lexicon = lexicons[language];
  return [...text.matchAll(wordPattern)].map(({ 0: raw, index }) => {
    const word = fold(raw);
    const term = findTerm(lexicon, word);
    return { ...createSpan(index, raw), terms: term === undefined ? splitCompound(word, lexicon) : [term] };
  });
}
