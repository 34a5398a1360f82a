/** Lines that ask nothing by themselves: nobody can tell what they are about. */
import { isAskingWord } from './interrogatives.js';
import type { ReadLine } from './lineReading.js';
import { isBareWord } from './lineWords.js';

const maxStrangeWords = 3;

/** "purple monkey": a word or two that no article has, and nothing that asks. */
export function isStrange({ question }: ReadLine): boolean {
  const { queryWords, entities, parties, amounts, dates, words, text } = question;
  if (words.length > maxStrangeWords || entities.length + parties.length + amounts.length + dates.length > 0)
    return false;
  if (text.includes('?') || words.some((word) => isAskingWord(word.text) || /^\p{Lu}/u.test(word.raw))) return false;
  return queryWords.every(({ matches }) => matches.every(({ kind }) => kind === 'spelling'));
}

/** "und er?" */
export function isBare({ question }: ReadLine): boolean {
  return question.words.every(({ text }, index) => isBareWord(question, index) && !isAskingWord(text));
}
