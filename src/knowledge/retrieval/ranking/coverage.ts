/** How much of a question a fact covers: the share of the question's weight that the fact's words match. */
import { scoreIn } from '../../search/postings.js';
import type { AskedWord } from '../../search/queryTerms.js';
import { rarity } from '../../search/rank.js';
import type { SentenceIndex } from '../../search/sentenceIndex.js';
import { foldedWordsOf } from '../../text/words.js';
import type { FactIndex, IndexedFact } from '../index/factIndex.js';
import { isSayingWord } from '../question/askedSpeaker.js';
import type { Question } from '../question/question.js';

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
  let total = 0;
  let covered = 0;
  for (const word of words) {
    total += word.weight;
    covered += word.weight * matchIn(word, indexed, at);
  }
  return total === 0 ? 0 : covered / total;
}

/** Whether the question has words beside its names, and the fact none of them. */
export function namesAlone(
  words: WeighedWord[],
  indexed: IndexedFact,
  at: { index: SentenceIndex; sentence: number },
): boolean {
  const others = words.filter(({ entity, counted }) => entity === null && !counted);
  return others.length > 0 && others.every((word) => matchIn(word, indexed, at) === 0);
}

function matchIn(
  { asked, entity, counted }: WeighedWord,
  { entities }: IndexedFact,
  { index, sentence }: { index: SentenceIndex; sentence: number },
): number {
  if (counted || (entity && entities.has(entity))) return 1;
  let most = 0;
  for (const { term, likeness } of asked.matches)
    if (likeness > most && scoreIn(index.sentences, term, sentence) > 0) most = likeness;
  return most;
}

function weightOf({ matches }: AskedWord, index: SentenceIndex): number {
  if (matches.length === 0) return rarity(index, undefined) * unknownWord;
  return Math.max(...matches.map(({ term }) => rarity(index, term)));
}
