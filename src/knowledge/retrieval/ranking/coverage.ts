/** How much of a question a fact covers: the share of the question's weight that the fact's words match. */
import { findScore } from '../../search/postings.js';
import type { QueryWord } from '../../search/queryTerms.js';
import { measureRarity } from '../../search/rank.js';
import type { SentenceIndex } from '../../search/sentenceIndex.js';
import { settings } from '../../search/settings.js';
import { isSmallWord } from '../../text/functionWords.js';
import { isLightWord } from '../../text/typed/lightWords.js';
import { isSayingWord } from '../../text/typed/sayingWords.js';
import type { FactIndex, IndexedFact } from '../index/factIndex.js';
import { findFigureWords } from '../question/figureWords.js';
import type { Question } from '../question/question.js';
import { isMeant } from '../question/words/singleWord.js';
import type { Features } from './features.js';

/** A word of the question, what it weighs, and the entity it is part of. */
export interface WeightedWord {
  queryWord: QueryWord;
  weight: number;
  entity: string | null;
  /** Part of an amount or date: every fact that is looked at has it. */
  numeric: boolean;
}

/** What nothing knows, slang or a slip, weighs little beside a known word that the fact lacks. */
const unknownWordFactor = 0.5;
/** What stands in sentences about anything. */
const lightWordFactor = 0.5;
/** Who leads a company, where the fact names the company alone. */
const leaderWorth = 0.5;
const maxCountedWords = 8;

/** The content words of a question with their weights: the rarer, the heavier. */
export function weighWords(question: Question, { index }: FactIndex): WeightedWord[] {
  const entityByWord = new Map<string, string>();
  for (const { entity, words } of question.entities) for (const word of words) entityByWord.set(word, entity.id);
  const numericWords = findFigureWords(question);
  const tag = findTag(question);
  return question.queryWords
    .filter(({ word, functionWord }) => !functionWord && !isSayingWord(word.text) && word.text !== tag)
    .map((queryWord) => ({
      queryWord,
      weight: weighWord(queryWord, index),
      entity: entityByWord.get(queryWord.word.text) ?? null,
      numeric: numericWords.has(queryWord.word.text),
    }));
}

// "…, right" says nothing of what it stands behind
function findTag({ words }: Question): string | null {
  const last = words.at(-1)?.text ?? '';
  return words.length > minTaggedWords && tagPattern.test(last) ? last : null;
}

const minTaggedWords = 2;
const tagPattern = /^(?:right|correct|yeah|huh|innit|eh|stimmts|richtig|gell|oder|ne|wa)$/u;

/** `met` are words that the fact meets in another way than by its own. */
export function measureCoverage(
  words: WeightedWord[],
  indexed: IndexedFact,
  { index, met }: { index: SentenceIndex; met: readonly string[] },
): number {
  let total = 0;
  let covered = 0;
  for (const word of words) {
    total += word.weight;
    covered += word.weight * (met.includes(word.queryWord.word.text) ? 1 : measureMatch(word, indexed, index));
  }
  return total === 0 ? 0 : covered / total;
}

/** Whether the question has words beside its names, and the fact none of them. */
export function matchesNamesOnly(words: WeightedWord[], indexed: IndexedFact, index: SentenceIndex): boolean {
  const others = words.filter(({ entity, numeric }) => entity === null && !numeric);
  return others.length > 0 && others.every((word) => measureMatch(word, indexed, index) === 0);
}

/** What is merely spelt like a known word is not known. */
export function isKnownWord({ queryWord: { word, matches }, numeric }: WeightedWord): boolean {
  return numeric || isLight(word.text) || matches.some((match) => isMeant(word, match));
}

function measureMatch(
  { queryWord, entity, numeric }: WeightedWord,
  { entities, listInvolved, sentence }: IndexedFact,
  index: SentenceIndex,
): number {
  if (numeric || (entity && entities.has(entity))) return 1;
  let best = entity && listInvolved().has(entity) ? leaderWorth : 0;
  for (const { term, similarity, kind } of queryWord.matches) {
    // it ranks little where the index has the asked word itself, and a fact that has the other says it all the same
    const worth = kind === 'alias' ? Math.max(similarity, settings.worth.synonym) : similarity;
    if (worth > best && findScore(index.sentences, term, sentence) > 0) best = worth;
  }
  return best;
}

function weighWord(queryWord: QueryWord, index: SentenceIndex): number {
  return weighRarity(queryWord, index) * (isLight(queryWord.word.text) ? lightWordFactor : 1);
}

// a small word of the other language is one, too
export function isLight(word: string): boolean {
  return isLightWord(word) || isSmallWord(word);
}

function weighRarity({ matches }: QueryWord, index: SentenceIndex): number {
  if (matches.length === 0) return measureRarity(index, undefined) * unknownWordFactor;
  return Math.max(...matches.map(({ term }) => measureRarity(index, term)));
}

/** What follows from the words alone. */
export function measureWords(words: WeightedWord[]): Pick<Features, 'length' | 'unknown'> {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const unknown = words.reduce((sum, { weight, queryWord }) => sum + (queryWord.matches.length === 0 ? weight : 0), 0);
  return {
    length: Math.min(words.length, maxCountedWords) / maxCountedWords,
    unknown: total === 0 ? 0 : unknown / total,
  };
}
