/** Answers to the questions that the base itself asks: people pick them from suggestions, so each is worked out once. */
import type { Base } from '../knowledge/facts/base.js';
import type { Language } from '../knowledge/text/language.js';
import { once } from '../util/lazy.js';
import type { Answer } from './answer.js';

export interface AskedIn {
  question: string;
  language: Language;
}

/** The kept answer, or one made now. What somebody has typed in words of their own is never kept. */
export type OwnAnswers = (asked: AskedIn, make: () => Answer) => Answer;

export function createOwnAnswers(base: Base): OwnAnswers {
  const questions = once(() => ownQuestions(base));
  const answers = new Map<string, Answer>();
  return ({ question, language }, make) => {
    if (!questions().has(question)) return make();
    const key = `${language} ${question}`;
    const answer = answers.get(key) ?? make();
    answers.set(key, answer);
    return answer;
  };
}

function ownQuestions({ facts, matters }: Base): ReadonlySet<string> {
  const ofMatters = matters.flatMap(({ question }) => Object.values(question));
  return new Set([...facts.flatMap(({ asks = [] }) => asks), ...ofMatters]);
}
