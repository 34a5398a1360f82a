/** How much of a question a fact covers: the share of the question's weight that the fact's words match. */
import { scoreIn } from '../search/postings.js';
import { rarity } from '../search/rank.js';
import type { AskedWord } from '../search/resolve.js';
import type { SentenceIndex } from '../search/sentenceIndex.js';
import { foldedWordsOf } from '../search/words.js';
import type { FactIndex, IndexedFact, OwnQuestion } from './factIndex.js';
import type { Question } from './question.js';
import { isSayingWord } from './speakerAsked.js';

/** A word of the question, what it weighs, and the entity it is part of. */
export interface WeighedWord {
  asked: AskedWord;
  weight: number;
  entity: string | null;
  /** Part of an amount or date: every fact that is looked at has it. */
  counted: boolean;
}

const unknownWord = 0.8;

/** The content words of a question with their weights: the rarer, the heavier. */
export function weigh(question: Question, { index }: FactIndex): WeighedWord[] {
  const entityAt = new Map<string, string>();
  for (const { entity, words } of question.entities) for (const word of words) entityAt.set(word, entity.id);
  const counted = countedWords(question);
  return question.asked
    .filter(({ word, functionWord }) => !functionWord && !isSayingWord(word.text))
    .map((asked) => ({
      asked,
      weight: weightOf(asked, index),
      entity: entityAt.get(asked.word.text) ?? null,
      counted: counted.has(asked.word.text),
    }));
}

function countedWords({ text, amounts, dates }: Question): Set<string> {
  const firm = amounts.filter((amount) => amount.firm);
  return new Set([...firm, ...dates].flatMap(({ start, end }) => foldedWordsOf(text.slice(start, end))));
}

export function coverageOf(
  words: WeighedWord[],
  indexed: IndexedFact,
  at: { index: SentenceIndex; sentence: number },
): number {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const covered = words.reduce((sum, word) => sum + word.weight * matchIn(word, indexed, at), 0);
  return total === 0 ? 0 : covered / total;
}

/** A question's words for comparing it with the questions that facts have of their own. */
export interface AskedTerms {
  /** Each term that may stand for a word of the question → the word's place. */
  places: Map<number, number>;
  weights: number[];
}

export function askedTerms({ asked }: Question, { index }: FactIndex): AskedTerms {
  const places = new Map(asked.flatMap(({ matches }, at) => matches.map(({ term }): [number, number] => [term, at])));
  return { places, weights: asked.map(({ matches }) => rarity(index, matches[0]?.term)) };
}

/** How like the question is to the most similar of the fact's own questions: shared weight over all weight. */
export function likenessOf(asked: AskedTerms, { asks }: IndexedFact): number {
  const total = asked.weights.reduce((sum, weight) => sum + weight, 0);
  return asks().reduce((most, ask) => Math.max(most, likeness(asked, ask, total)), 0);
}

// a loop over plain arrays: this runs some hundred times for each question
function likeness({ places, weights }: AskedTerms, { terms, weight }: OwnQuestion, total: number): number {
  const seen = new Uint8Array(weights.length);
  let shared = 0;
  for (const term of terms) {
    const place = places.get(term);
    if (place === undefined || seen[place] === 1) continue;
    seen[place] = 1;
    shared += weights[place] as number;
  }
  return shared / Math.max(1e-9, total + weight - shared);
}

function matchIn(
  { asked, entity, counted }: WeighedWord,
  { entities }: IndexedFact,
  { index, sentence }: { index: SentenceIndex; sentence: number },
): number {
  if (counted || (entity && entities.has(entity))) return 1;
  const found = asked.matches.filter(({ term }) => scoreIn(index.sentences, term, sentence) > 0);
  return Math.max(0, ...found.map(({ likeness }) => likeness));
}

function weightOf({ matches }: AskedWord, index: SentenceIndex): number {
  if (matches.length === 0) return rarity(index, undefined) * unknownWord;
  return Math.max(...matches.map(({ term }) => rarity(index, term)));
}
