import type { IndexedFact } from '../index/factIndex.js';
import { classWordsOf } from '../question/classWords.js';
import type { Question } from '../question/question.js';

/** What tells of each fact whether it lacks the class; the question is read once for all of them. */
export function lacksClassOf(question: Question): (indexed: IndexedFact) => boolean {
  const named = classWordsOf(question.text);
  const words = question.asked.filter(({ word, functionWord }) => named.includes(word.text) && !functionWord);
  const terms = words.flatMap(({ matches }) => matches.map(({ term }) => term));
  return ({ said, classes }) => words.length > 0 && !terms.some((term) => said().has(term) || classes().has(term));
}
