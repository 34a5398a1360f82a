/** What speaks for and against a fact as the answer to a question; decide.ts weighs it. */
import { story } from '../story.js';
import { lacksKind } from './answerKind.js';
import { lacksClass } from './classAsked.js';
import type { FactIndex, IndexedFact } from './factIndex.js';
import type { Question } from './question.js';
import { asksWhether } from './roles.js';

/** Each between 0 and 1. */
export interface Measures {
  /** Share of the question's weight that the fact covers. */
  coverage: number;
  /** Likeness to the most similar of the fact's own questions. */
  likeness: number;
  /** Share of the named entities that the fact does not involve; the story itself counts as its own measure. */
  missing: number;
  offStory: number;
  /** The question names nobody and nothing that the story knows. */
  unanchored: number;
  /** The question asks for one of a class ("which judge", "welche Banken") that the fact does not name. */
  lacksClass: number;
  /** The fact lacks the kind of answer asked for: an amount, a time, the counted thing. */
  lacksKind: number;
}

export function otherMeasures(
  question: Question,
  indexed: IndexedFact,
  facts: FactIndex,
): Omit<Measures, 'coverage' | 'likeness'> {
  const named = question.entities
    .map(({ entity }) => entity.id)
    .filter((id) => id !== story && id !== question.speaker?.id);
  const missing = named.filter((id) => !indexed.entities.has(id));
  const asksStory = question.entities.some(({ entity }) => entity.id === story);
  return {
    missing: missing.length === 0 ? 0 : asksWhether(question.text) ? 1 : missing.length / named.length,
    offStory: asksStory && !indexed.entities.has(story) ? 1 : 0,
    unanchored: question.entities.length === 0 ? 1 : 0,
    lacksClass: lacksClass(question, indexed, facts) ? 1 : 0,
    lacksKind: lacksKind(question, indexed, facts) ? 1 : 0,
  };
}
