import type { IndexedFact } from '../index/factIndex.js';
import { findClassWords } from '../question/classWords.js';
import type { Question } from '../question/question.js';

/** What tells of each fact whether it lacks the class; the question is read once for all of them. */
export function createLacksClass(question: Question): (indexed: IndexedFact) => boolean {
  const classWords = findClassWords(question.text);
  const words = question.queryWords.filter(({ word, functionWord }) => classWords.includes(word.text) && !functionWord);
  const terms = words.flatMap(({ matches }) => matches.map(({ term }) => term));
  return ({ listQuoteTerms, listClassTerms }) =>
    words.length > 0 && !terms.some((term) => listQuoteTerms().has(term) || listClassTerms().has(term));
}
