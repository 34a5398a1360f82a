/** The questions that each fact has of its own, as terms of the index: plain arrays, which can be kept and read again. */

import type { Base } from '../../facts/base.js';
import { rarity } from '../../search/rank.js';
import { type SentenceIndex, termsIn } from '../../search/sentenceIndex.js';
import { languageOf } from '../../text/detectLanguage.js';
import { questionsOf } from './factSentences.js';

/**
 * Fact i has the questions from `ofFact[i]` to `ofFact[i + 1]`; question q the terms from `starts[q]` to `starts[q + 1]`,
 * each once, which together weigh `weights[q]`.
 */
export interface OwnQuestions {
  ofFact: Uint32Array;
  starts: Uint32Array;
  terms: Uint32Array;
  weights: Float64Array;
}

export function ownQuestionsOf(base: Base, index: SentenceIndex): OwnQuestions {
  const perFact = base.facts.map((fact) => questionsOf(fact, base));
  const questions = perFact.flat().map((ask) => [...new Set(termsIn(ask, languageOf(ask), index))]);
  const weightOf = (terms: number[]) => terms.reduce((sum, term) => sum + rarity(index, term), 0);
  return {
    ofFact: startsOf(perFact.map(({ length }) => length)),
    starts: startsOf(questions.map(({ length }) => length)),
    terms: Uint32Array.from(questions.flat()),
    weights: Float64Array.from(questions.map(weightOf)),
  };
}

export function hasOwnQuestions({ ofFact }: OwnQuestions, fact: number): boolean {
  return ofFact[fact] !== ofFact[fact + 1];
}

function startsOf(lengths: number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    starts[at + 1] = (starts[at] as number) + length;
  });
  return starts;
}
