/** How like a question is to the questions that a fact has of its own. */
import { rarity } from '../../search/rank.js';
import type { FactIndex } from '../index/factIndex.js';
import type { OwnQuestions } from '../index/ownQuestions.js';
import type { Question } from '../question/question.js';

export interface AskedTerms {
  /** Of each term of the index, the place of the question's word that it may stand for, counted from 1; 0 for none. */
  places: Uint32Array;
  /** By place, what the word weighs. */
  weights: Float64Array;
  /** By place, the last own question that had the word: no word counts twice in one. */
  seenIn: Int32Array;
  total: number;
}

export function askedTerms({ asked }: Question, { index }: FactIndex): AskedTerms {
  const places = new Uint32Array(index.sentences.idf.length);
  asked.forEach(({ matches }, at) => {
    for (const { term } of matches) places[term] = at + 1;
  });
  const weights = Float64Array.from([0, ...asked.map(({ matches }) => rarity(index, matches[0]?.term))]);
  const seenIn = new Int32Array(weights.length).fill(-1);
  return { places, weights, seenIn, total: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** Of the most similar one, shared weight over all weight: 0 to 1. */
export function likenessOf(asked: AskedTerms, own: OwnQuestions, fact: number): number {
  let most = 0;
  for (let question = own.ofFact[fact] as number; question < (own.ofFact[fact + 1] as number); question += 1)
    most = Math.max(most, likeness(asked, own, question));
  return most;
}

// loops over plain arrays: this runs some hundred times for each question
function likeness({ places, weights, seenIn, total }: AskedTerms, own: OwnQuestions, question: number): number {
  const { terms } = own;
  const end = own.starts[question + 1] as number;
  let shared = 0;
  for (let at = own.starts[question] as number; at < end; at += 1) {
    const place = places[terms[at] as number] as number;
    if (place === 0 || seenIn[place] === question) continue;
    seenIn[place] = question;
    shared += weights[place] as number;
  }
  const all = total + (own.weights[question] as number) - shared;
  return Math.min(1, shared / Math.max(1e-9, all));
}
