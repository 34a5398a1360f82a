/** The questions that each fact has of its own, as terms of the index: plain arrays, which can be kept and read again. */

import type { Base } from '../../facts/base.js';
import { measureRarity } from '../../search/rank.js';
import { endOf, startOf, sumLengths } from '../../search/runs.js';
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
  return startOf(ofFact, fact) !== endOf(ofFact, fact);
}

/** The terms of all its questions. */
export function listOwnTerms({ ofFact, starts, terms }: OwnQuestions, fact: number): Uint32Array {
  return terms.subarray(startOf(starts, startOf(ofFact, fact)), startOf(starts, endOf(ofFact, fact)));
}
