/** How like a question is to the questions that a fact has of its own. */
import { rarity } from '../search/rank.js';
import type { FactIndex } from './factIndex.js';
import type { OwnQuestions } from './ownQuestions.js';
import type { Question } from './question.js';

export interface AskedTerms {
  /** Each term that may stand for a word of the question → the word's place. */
  places: Map<number, number>;
  weights: number[];
  total: number;
}

export function askedTerms({ asked }: Question, { index }: FactIndex): AskedTerms {
  const places = new Map(asked.flatMap(({ matches }, at) => matches.map(({ term }): [number, number] => [term, at])));
  const weights = asked.map(({ matches }) => rarity(index, matches[0]?.term));
  return { places, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** Of the most similar one, shared weight over all weight: 0 to 1. */
export function likenessOf(asked: AskedTerms, own: OwnQuestions, fact: number): number {
  let most = 0;
  for (let question = own.ofFact[fact] as number; question < (own.ofFact[fact + 1] as number); question += 1)
    most = Math.max(most, likeness(asked, own, question));
  return most;
}

// loops over plain arrays: this runs some hundred times for each question
function likeness({ places, weights, total }: AskedTerms, own: OwnQuestions, question: number): number {
  const seen = new Uint8Array(weights.length);
  let shared = 0;
  for (let at = own.starts[question] as number; at < (own.starts[question + 1] as number); at += 1) {
    const place = places.get(own.terms[at] as number);
    if (place === undefined || seen[place] === 1) continue;
    seen[place] = 1;
    shared += weights[place] as number;
  }
  const all = total + (own.weights[question] as number) - shared;
  return Math.min(1, shared / Math.max(1e-9, all));
}
