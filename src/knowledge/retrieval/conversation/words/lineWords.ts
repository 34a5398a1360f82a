/** Which words of a line are names, and which carry nothing. */
import { isSmallWord } from '../../../text/functionWords.js';
import type { WordRange } from '../../question/names/wordRange.js';
import type { Question } from '../../question/question.js';
import { isAskingWord, isFiller } from './interrogatives.js';

export function listNameRanges({ entities, parties }: Question): WordRange[] {
  return [...entities, ...parties].map(({ from, to }) => ({ from, to })).sort((a, b) => a.from - b.from);
}

/** A word that holds the line together and carries nothing. */
export function isBareWord({ words }: Pick<Question, 'words'>, index: number): boolean {
  const text = words[index]?.text ?? '';
  return isSmallWord(text) || isFiller(text) || isAskingWord(text);
}
