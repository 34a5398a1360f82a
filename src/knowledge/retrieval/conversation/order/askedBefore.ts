/** "wann war das?" keeps what was said before in a word: "Wann hat Bannon das über Musk gesagt?" → "Was hat Bannon über Musk gesagt?" */
import { isWordOfSaying } from '../../../text/typed/sayingWords.js';
import type { Question } from '../../question/question.js';
import { countLeadingWords } from '../words/interrogatives.js';
import { spliceWords } from '../words/wordSplice.js';
import { asksBeside } from './askAnew.js';

/** Null where the question stands for no other. */
export function findAskedBefore({ text, words, language }: Question): string | null {
  const folded = words.map((word) => word.text);
  const leading = countLeadingWords(folded);
  const thing = folded.indexOf(language === 'en' ? 'that' : 'das');
  const asked = folded.slice(0, leading).join(' ');
  if (thing < leading || !asksBeside(asked) || !folded.some(isWordOfSaying)) return null;
  return spliceWords(text, [
    { from: 0, to: leading, by: language === 'en' ? 'What' : 'Was' },
    { from: thing, to: thing + 1, by: '' },
  ]);
}
