/** How like a question is to the questions that a fact has of its own. */
import { memoize } from '../../../util/lazy.js';
import type { QueryWord } from '../../search/queryTerms.js';
import { measureRarity } from '../../search/rank.js';
import { endOf, startOf } from '../../search/runs.js';
import type { SentenceIndex } from '../../search/sentenceIndex.js';
import type { FactIndex } from '../index/factIndex.js';
import type { OwnQuestions } from '../index/ownQuestions.js';
import type { Question } from '../question/question.js';
import { isMeant } from '../question/words/singleWord.js';

interface QuestionTerms {
  /** Of each term of the index, the place of the question's word that it may stand for, counted from 1; 0 for none. */
  wordPlaces: Uint16Array;
  /** By place, what the word weighs. */
  weights: Float64Array;
  /** Mutable. By place, the last own question that had the word: no word counts twice in one. */
  lastSeenIn: Int32Array;
  total: number;
}

/** Mutable. As large as the vocabulary, so it is made once; nothing in between. */
const readWordPlaces = memoize(({ sentences }: SentenceIndex) => new Uint16Array(sentences.idf.length));

/** Of each fact, that of the most similar one: shared weight over all weight, 0 to 1. */
export function listSimilarities(question: Question, sentences: readonly number[], facts: FactIndex): number[] {
  const wordPlaces = readWordPlaces(facts.index);
  try {
    const questionTerms = placeTerms(question, wordPlaces, facts);
    return sentences.map((sentence) => findBestSimilarity(questionTerms, facts.own, sentence));
  } finally {
    for (const { matches } of question.queryWords) for (const { term } of matches) wordPlaces[term] = 0;
  }
}

function placeTerms({ queryWords }: Question, wordPlaces: Uint16Array, { index }: FactIndex): QuestionTerms {
  queryWords.forEach(({ word, matches }, position) => {
    for (const match of matches)
      if (isMeant(word, match) || beginsAlike(word, match)) wordPlaces[match.term] = position + 1;
  });
  const weights = Float64Array.from([0, ...queryWords.map(({ matches }) => measureRarity(index, matches[0]?.term))]);
  const lastSeenIn = new Int32Array(weights.length).fill(-1);
  return { wordPlaces, weights, lastSeenIn, total: weights.reduce((sum, weight) => sum + weight, 0) };
}

// "schafft" and "schaffen", but not "Bank" and "Softbank"
function beginsAlike({ text }: QueryWord['word'], { matched }: QueryWord['matches'][number]): boolean {
  return matched.startsWith(text.slice(0, minCommonLetters));
}

const minCommonLetters = 4;

function findBestSimilarity(questionTerms: QuestionTerms, own: OwnQuestions, fact: number): number {
  let best = 0;
  for (let question = startOf(own.ofFact, fact); question < endOf(own.ofFact, fact); question += 1)
    // were all of the question shared, a much longer one would still be no more like it
    if (questionTerms.total > best * (own.weights[question] ?? 0))
      best = Math.max(best, measureSimilarity(questionTerms, own, question));
  return best;
}

// loops over plain arrays: this runs some hundred times for each question
function measureSimilarity(
  { wordPlaces, weights, lastSeenIn, total }: QuestionTerms,
  own: OwnQuestions,
  question: number,
): number {
  const { terms, starts } = own;
  const end = endOf(starts, question);
  let shared = 0;
  for (let position = startOf(starts, question); position < end; position += 1) {
    const place = wordPlaces[terms[position] ?? 0] ?? 0;
    if (place === 0 || lastSeenIn[place] === question) continue;
    lastSeenIn[place] = question;
    shared += weights[place] ?? 0;
  }
  const all = total + (own.weights[question] ?? 0) - shared;
  return Math.min(1, shared / Math.max(1e-9, all));
}
