/** "Welches Gericht …?", "which banks …?": a fact answers only where it speaks of that class, or was written down for such a question. */
import { isFunctionWord } from '../text/functionWords.js';
import { foldedWordsOf } from '../text/words.js';
import type { IndexedFact } from './factIndex.js';
import type { Question } from './question.js';

const asksForOne = /\b(?:welche[mnrs]?|which|what)\s+(\p{L}.*)$/u;
/** "welche großen Banken": the class may stand behind an adjective. */
const reach = 2;

/** The words that may name the class; none where the question asks for no one of a class. */
export function classWordsOf(question: string): string[] {
  const [, after = ''] = asksForOne.exec(question.toLowerCase()) ?? [];
  const [first = '', ...rest] = foldedWordsOf(after).slice(0, reach);
  // "What does it cost?" asks for no class
  return first === '' || isFunctionWord(first, 'en') || isFunctionWord(first, 'de') ? [] : [first, ...rest];
}

/** What tells of each fact whether it lacks the class; the question is read once for all of them. */
export function lacksClassOf(question: Question): (indexed: IndexedFact) => boolean {
  const named = classWordsOf(question.text);
  const words = question.asked.filter(({ word, functionWord }) => named.includes(word.text) && !functionWord);
  const terms = words.flatMap(({ matches }) => matches.map(({ term }) => term));
  return ({ said, classes }) => words.length > 0 && !terms.some((term) => said().has(term) || classes().has(term));
}
