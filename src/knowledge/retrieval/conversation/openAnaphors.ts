/** The words of a line for somebody or something named before it, as they are meant in that line. */
import type { Word } from '../../text/words.js';
import { isInRange } from '../question/names/wordRange.js';
import type { Question } from '../question/question.js';
import { type Anaphor, findAnaphors, isSubjectPhrase } from './anaphora.js';
import { isBareWord, listNameRanges } from './words/lineWords.js';

/** What a name of the line itself stands for is not open: "What did Musk say of his company?" */
export function findOpenAnaphors(question: Question): Anaphor[] {
  const { words } = question;
  const names = listNameRanges(question);
  const isBare = (index: number) => !isInRange(index, names) && isBareWord(question, index);
  const found = findAnaphors(words, isBare).map((anaphor) => readSubject(anaphor, words));
  const first = names[0]?.from ?? Number.POSITIVE_INFINITY;
  return found.filter(({ referent, object, from }) => {
    if (names.length === 0 || referent === 'subject') return true;
    return referent !== 'thing' && (object || from < first);
  });
}

/** "zahlen sie": several, not one. */
const severalPattern = /^(?:\p{L}{2,}en|sind|tun)$/u;
/** "wie ging das aus?" means what was done, not whoever did it. */
const outcomePattern = /^(?:ging|endete|ausgegangen|ausging|weiterging|ended?|turn(?:ed)?)$/;

function readSubject(anaphor: Anaphor, words: readonly Word[]): Anaphor {
  const before = words[anaphor.from - 1]?.text ?? '';
  const beside = [before, words[anaphor.to]?.text ?? ''];
  if (words[anaphor.from]?.text === 'sie' && beside.some((word) => severalPattern.test(word)))
    return { ...anaphor, referent: 'group' };
  if (anaphor.referent === 'thing' && words.some(({ text }) => outcomePattern.test(text)))
    return { ...anaphor, referent: 'subject' };
  return isSubjectPhrase(anaphor, before) ? { ...anaphor, referent: 'subject' } : anaphor;
}
