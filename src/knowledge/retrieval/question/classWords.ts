/** The class that a question asks for one of: "Welches Gericht …?", "which banks …?". */
import { isFunctionWord } from '../../text/functionWords.js';
import { foldedWordsOf } from '../../text/words.js';

export const asksForOne = /\b(?:welche[mnrs]?|which|what)\s+(\p{L}.*)$/u;

/** "welche großen Banken": the class may stand behind an adjective. */
export const reach = 2;

/** The words that may name the class; none where the question asks for no one of a class. */
export function classWordsOf(question: string): string[] {
  const [, after = ''] = asksForOne.exec(question.toLowerCase()) ?? [];
  const [first = '', ...rest] = foldedWordsOf(after).slice(0, reach);
  // "What does it cost?" asks for no class
  return first === '' || isFunctionWord(first, 'en') || isFunctionWord(first, 'de') ? [] : [first, ...rest];
}
