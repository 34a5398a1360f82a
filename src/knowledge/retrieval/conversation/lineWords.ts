/** Which words of a line are names, and which carry nothing. */
import { isFunctionWord } from '../../text/functionWords.js';
import type { Question } from '../question/question.js';
import { isAskingWord, isFiller } from './interrogatives.js';

export interface NameRange {
  from: number;
  to: number;
}

export function listNameRanges({ entities, parties }: Question): NameRange[] {
  return [...entities, ...parties].map(({ from, to }) => ({ from, to })).sort((a, b) => a.from - b.from);
}

export function isInRange(ranges: readonly NameRange[], index: number): boolean {
  return ranges.some(({ from, to }) => from <= index && index < to);
}

/** A word that holds the line together and carries nothing. */
export function isBareWord({ words }: Pick<Question, 'words'>, index: number): boolean {
  const text = words[index]?.text ?? '';
  return isFunctionWord(text, 'de') || isFunctionWord(text, 'en') || isFiller(text) || isAskingWord(text);
}
