/** "Welches Gericht …?", "which banks …?": a fact answers only where it speaks of that class, or was written down for such a question. */
import { isFunctionWord } from '../search/functionWords.js';
import { languageOf } from '../search/language.js';
import { termsIn } from '../search/sentenceIndex.js';
import { foldedWordsOf } from '../search/words.js';
import type { FactIndex, IndexedFact } from './factIndex.js';
import { questionsOf } from './factSentences.js';
import type { Question } from './question.js';

const asksForOne = /\b(?:welche[mnrs]?|which|what)\s+(\p{L}.*)$/iu;
/** "welche großen Banken": the class may stand behind an adjective. */
const reach = 2;

/** The words that may name the class; none where the question asks for no one of a class. */
export function classWordsOf(question: string): string[] {
  const [, after = ''] = asksForOne.exec(question) ?? [];
  const [first = '', ...rest] = foldedWordsOf(after).slice(0, reach);
  // "What does it cost?" asks for no class
  return first === '' || isFunctionWord(first, 'en') || isFunctionWord(first, 'de') ? [] : [first, ...rest];
}

export function lacksClass(question: Question, { fact, said }: IndexedFact, { base, index }: FactIndex): boolean {
  const named = classWordsOf(question.text);
  if (named.length === 0) return false;
  const words = question.asked.filter(({ word, functionWord }) => named.includes(word.text) && !functionWord);
  const terms = words.flatMap(({ matches }) => matches.map(({ term }) => term));
  const classTerms = (ask: string) => termsIn(classWordsOf(ask).join(' '), languageOf(ask), index);
  const asked = new Set(questionsOf(fact, base).flatMap(classTerms));
  return words.length > 0 && !terms.some((term) => said().has(term) || asked.has(term));
}
