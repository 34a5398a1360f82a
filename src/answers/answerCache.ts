/** Answers to the questions that the base itself asks: people pick them from suggestions, so each is worked out once. */
import type { Base } from '../knowledge/facts/base.js';
import type { Language } from '../knowledge/text/language.js';
import type { Answer } from './answer.js';

export interface AnswerCacheKey {
  /** As a line with nothing before it, or as a question that is understood by itself. */
  as: 'line' | 'question';
  question: string;
  language: Language;
}

/** The kept answer, or one made now. What somebody has typed in words of their own is never kept. */
export type AnswerCache = (key: AnswerCacheKey, compute: () => Answer) => Answer;

export function createAnswerCache(isOwnQuestion: (question: string) => boolean): AnswerCache {
  const answers = new Map<string, Answer>();
  return ({ as, question, language }, compute) => {
    if (!isOwnQuestion(question)) return compute();
    const key = `${as} ${language} ${question}`;
    const answer = answers.get(key) ?? compute();
    answers.set(key, answer);
    return answer;
  };
}

/** All that the base itself asks: the questions of its facts and matters. */
export function listOwnQuestions({ facts, matters }: Base): ReadonlySet<string> {
  const ofMatters = matters.flatMap(({ question }) => Object.values(question));
  return new Set([...facts.flatMap(({ asks = [] }) => asks), ...ofMatters]);
}
