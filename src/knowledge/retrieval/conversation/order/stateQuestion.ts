/** What an old question takes for granted, as a statement before a line that means it: "Musk hat Altman verklagt, was meint Nadella dazu?" */
import type { Question } from '../../question/question.js';
import { countLeadingWords } from '../words/interrogatives.js';
import { auxiliaryVerbPattern, copulaVerbPattern } from '../words/verbForms.js';
import { dropEnd } from '../words/wordSplice.js';
import { readParts } from './askAnew.js';

/** `found`: whoever was asked for, where it is known; null where the question tells nothing of anybody. */
export function stateQuestion(question: Question, found: string): string | null {
  const { words } = question;
  const leading = countLeadingWords(words.map(({ text }) => text));
  const who = words[0]?.text ?? '';
  const { noun, verb, verbWord, subject, next, tail, isEnglish } = readParts({ question, leading, asked: '' });
  const isOfSomebody = leading === 1 && /^(?:wer|who)$/.test(who);
  const isDone = !isOfSomebody && /(?:ing|ed|t|en)$/.test(next.at(-1) ?? '');
  if (copulaVerbPattern.test(verbWord) && !isDone) return null;
  if (isOfSomebody) return found === '' ? null : join(found, verb, subject, tail());
  const isVerb = isEnglish || leading === 0 ? auxiliaryVerbPattern.test(verbWord) : true;
  if (subject === '' || !isVerb) return null;
  const thing = /^(?:was|what)$/.test(who) && !isEnglish ? 'etwas' : '';
  return join(subject, verb, noun, thing, tail());
}

function join(...pieces: string[]): string {
  return dropEnd(pieces.filter((piece) => piece !== '').join(' '));
}
