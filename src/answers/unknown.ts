/** Why nothing is quoted, what there is instead, and two questions that can be answered. */
import type { Language } from '../knowledge/text/language.js';
import type { UnknownAnswer } from './answer.js';
import type { Library } from './library.js';
import type { Reason } from './reason.js';
import { listTopicLabels, suggestStarters } from './suggest.js';

/** Questions in place of an answer. */
const maxInstead = 2;

export function answerUnknown(reason: Reason, library: Library, language: Language): UnknownAnswer {
  return { ...createUnknown(reason, library), suggestions: suggestInstead([], library, language) };
}

/** Still without anything to ask instead. */
export function createUnknown(reason: Reason, library: Library): UnknownAnswer {
  const [topics, newest] = [listTopicLabels(library), library.findNewestSource()];
  return { kind: 'unknown', reason, near: [], suggestions: [], topics, newest };
}

/** The nearest, filled up with some to begin with. */
export function suggestInstead(near: string[], library: Library, language: Language): string[] {
  return [...new Set([...near, ...suggestStarters(library, language)])].slice(0, maxInstead);
}
