/** The questions that each fact has of its own, as terms of the index: plain arrays, which can be stored and loaded again. */

import type { Base } from '../../facts/base.js';
import { measureRarity } from '../../search/rank.js';
import { lookUpTerms, type SentenceIndex } from '../../search/sentenceIndex.js';
import { detectLanguage } from '../../text/detectLanguage.js';
import { listQuestions } from './factSentences.js';

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

export function indexOwnQuestions(base: Base, index: SentenceIndex): OwnQuestions {
  const perFact = base.facts.map((fact) => listQuestions(fact, base));
  const questions = perFact.flat().map((ask) => [...new Set(lookUpTerms(ask, detectLanguage(ask), index))]);
  const weighTerms = (terms: number[]) => terms.reduce((sum, term) => sum + measureRarity(index, term), 0);
  return {
    ofFact: sumLengths(perFact.map(({ length }) => length)),
    starts: sumLengths(questions.map(({ length }) => length)),
    terms: Uint32Array.from(questions.flat()),
    weights: Float64Array.from(questions.map(weighTerms)),
  };
}

export function hasOwnQuestions({ ofFact }: OwnQuestions, fact: number): boolean {
  return ofFact[fact] !== ofFact[fact + 1];
}

function sumLengths(lengths: number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, index) => {
    starts[index + 1] = (starts[index] as number) + length;
  });
  return starts;
}
