/** What speaks for and against a fact as the answer to a question; decide.ts weighs it. */

import { story } from '../../facts/base.js';
import type { FactIndex, IndexedFact } from '../index/factIndex.js';
import { asksWhether, type Question } from '../question/question.js';
import { lacksKindOf } from './answerTypeFeature.js';
import { lacksClassOf } from './askedClass.js';

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

type OtherMeasures = Omit<Measures, 'coverage' | 'likeness'>;

/** What measures each fact; what follows from the question alone is worked out once for all of them. */
export function measurer(question: Question, facts: FactIndex): (indexed: IndexedFact) => OtherMeasures {
  const ids = question.entities.map(({ entity }) => entity.id);
  const named = ids.filter((id) => id !== story && id !== question.speaker?.id);
  const asksStory = ids.includes(story);
  const whether = asksWhether(question.text);
  const lacksClass = lacksClassOf(question);
  const lacksKind = lacksKindOf(question, facts);
  return (indexed) => {
    const missing = named.filter((id) => !indexed.entities.has(id)).length;
    return {
      missing: missing === 0 ? 0 : whether ? 1 : missing / named.length,
      offStory: asksStory && !indexed.entities.has(story) ? 1 : 0,
      unanchored: ids.length === 0 ? 1 : 0,
      lacksClass: lacksClass(indexed) ? 1 : 0,
      lacksKind: lacksKind(indexed) ? 1 : 0,
    };
  };
}
