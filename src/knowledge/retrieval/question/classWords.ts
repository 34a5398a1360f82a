/** The class that a question asks for one of: "Welches Gericht …?", "which banks …?". */
import { isFunctionWord } from '../../text/functionWords.js';
import { splitFoldedWords } from '../../text/words.js';

const classQuestionPattern = /\b(?:welche[mnrs]?|which|what)\s+(\p{L}.*)$/u;

/** "welche großen Banken": the class may stand behind an adjective. */
const maxClassWords = 2;

/** The words that may name the class; none where the question asks for no one of a class. */
export function findClassWords(question: string): string[] {
  const [, after = ''] = classQuestionPattern.exec(question.toLowerCase()) ?? [];
  const [first = '', ...rest] = splitFoldedWords(after).slice(0, maxClassWords);
  // "What does it cost?" asks for no class
  return first === '' || isFunctionWord(first, 'en') || isFunctionWord(first, 'de') ? [] : [first, ...rest];
}
