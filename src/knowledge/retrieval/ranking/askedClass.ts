import type { IndexedFact } from '../index/factIndex.js';
import { findClassWords } from '../question/classWords.js';
import type { Question } from '../question/question.js';

/** Returns a predicate: does a fact lack the class asked for? The question is read once for all facts. */
export function createLacksClass(question: Question): (indexed: IndexedFact) => boolean {
  const classWords = findClassWords(question.text);
  const words = question.queryWords.filter(({ word, functionWord }) => classWords.includes(word.text) && !functionWord);
  const terms = words.flatMap(({ matches }) => matches.map(({ term }) => term));
  return ({ listQuoteTerms, listClassTerms }) =>
    words.length > 0 && !terms.some((term) => listQuoteTerms().has(term) || listClassTerms().has(term));
}
