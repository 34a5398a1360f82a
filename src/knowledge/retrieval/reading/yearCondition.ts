/** What is asked of one year, no sum since that year tells. */
import type { Question } from '../question/question.js';

const yearPattern = /^\d{4}$/u;
const sinceWords = new Set('seit since ab'.split(' '));

/** The years of which something is asked, and not since when. */
export function findYears({ words }: Pick<Question, 'words'>): string[] {
  return listYears(words.map(({ text }) => text));
}

/** A fact that does not name the year may be of it. */
export function tellsOfYear(year: string, words: readonly string[]): boolean {
  return !words.includes(year) || listYears(words).includes(year);
}

function listYears(words: readonly string[]): string[] {
  return words.filter((word, place) => yearPattern.test(word) && !sinceWords.has(words[place - 1] ?? ''));
}
