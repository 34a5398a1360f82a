/** Where the words of a question stand in a text that it found. */
import { createSpan, type Span } from '../../../util/spans.js';
import { splitCompound } from '../../search/compounds.js';
import { findTerm } from '../../search/lexicon.js';
import type { SentenceIndex } from '../../search/sentenceIndex.js';
import type { Language } from '../../text/language.js';
import { fold } from '../../text/words.js';
import type { WeightedWord } from './coverage.js';

const wordPattern = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu;

/** Names apart: whoever is named beside a piece of a sentence need not be asked for in it. */
export function findMatchedSpans(
  { text, language }: { text: string; language: Language },
  words: WeightedWord[],
  { lexicons }: SentenceIndex,
): Span[] {
  const asked = words.filter(({ entity }) => entity === null);
  const terms = new Set(asked.flatMap(({ queryWord }) => queryWord.matches.map(({ term }) => term)));
  const lexicon = lexicons[language];
  const isMatched = (word: string) => {
    const term = findTerm(lexicon, word);
    return term === undefined ? splitCompound(word, lexicon).some((part) => terms.has(part)) : terms.has(term);
  };
  return [...text.matchAll(wordPattern)].flatMap(({ 0: word, index }) =>
    isMatched(fold(word)) ? [createSpan(index, word)] : [],
  );
}
