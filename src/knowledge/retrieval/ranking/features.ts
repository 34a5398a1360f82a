/** What speaks for and against a fact as the answer to a question; confidence.ts weighs it. */

import { findClassWords } from '../../text/answerType.js';
import type { Amount } from '../../text/figures/amounts.js';
import type { FactIndex, IndexedFact } from '../index/factIndex.js';
import type { Question } from '../question/question.js';
import { isMeant } from '../question/words/singleWord.js';
import { createLacksAnswerType } from './answerTypeFeature.js';

/** Each between 0 and 1. */
export interface Features {
  /** Share of the question's weight that the fact covers. */
  coverage: number;
  /** Likeness to the most similar of the fact's own questions. */
  similarity: number;
  /** Share of the named entities that the fact does not involve; the story itself counts as its own measure. */
  missingEntities: number;
  offStory: number;
  /** The question asks for one of a class ("which judge", "welche Banken") that the fact does not name. */
  lacksClass: number;
  /** The fact lacks the kind of answer asked for: an amount, a time, the counted thing. */
  lacksAnswerType: number;
  /** Something that is asked is known to be missing. */
  missing: number;
  /** How many content words the question has, up to eight of them, as a share of eight: of many, as many met say more. */
  length: number;
  /** Share of the question's weight in words that nothing knows. */
  unknown: number;
}

type MeasuredFeatures = Pick<Features, 'coverage' | 'similarity' | 'missing'>;
type FeatureExtractor = (indexed: IndexedFact, measured: MeasuredFeatures) => Features;

/** Returns what measures one fact; whatever follows from the question alone is worked out once for all facts. */
export function createFeatureExtractor(
  question: Question,
  facts: FactIndex,
  { length, unknown }: Pick<Features, 'length' | 'unknown'>,
): FeatureExtractor {
  const ids = question.entities.map(({ entity }) => entity.id);
  const { speaker } = question;
  const speakerId = speaker?.kind === 'entity' ? speaker.entity.id : null;
  const storyId = facts.base.story.entity ?? null;
  const namedIds = ids.filter((id) => id !== storyId && id !== speakerId);
  const namesStory = storyId !== null && ids.includes(storyId);
  const lacksClass = createLacksClass(question);
  const lacksAnswerType = createLacksAnswerType(question, facts);
  return (indexed, { coverage, similarity, missing }) => {
    const missingCount = namedIds.filter((id) => !indexed.listInvolved().has(id)).length;
    // field by field: this runs for each candidate, and spreading costs more than measuring
    return {
      coverage,
      similarity,
      missingEntities: missingCount === 0 ? 0 : question.isYesNo ? 1 : missingCount / namedIds.length,
      offStory: namesStory && !indexed.entities.has(storyId) ? 1 : 0,
      lacksClass: lacksClass(indexed) ? 1 : 0,
      lacksAnswerType: lacksAnswerType(indexed) ? 1 : 0,
      missing,
      length,
      unknown,
    };
  };
}

const minUncountedSum = 1000;

// "250 Millionen" may be of any currency
function isSumOfMoney({ unit, value }: Amount): boolean {
  return unit === 'USD' || unit === 'EUR' || (unit === null && value >= minUncountedSum);
}

const sumPattern = /\b(?:summen?|unsummen?|geldsummen?|betrage?s?|geldbetrag|batzen|sums?|amounts?)\b/u;

/** What tells of each fact whether it lacks the class; the question is read once for all of them. */
function createLacksClass(question: Question): (indexed: IndexedFact) => boolean {
  const classWords = findClassWords(question.text);
  const words = question.queryWords.filter(({ word, functionWord }) => classWords.includes(word.text) && !functionWord);
  // a "bank" is no "Softbank" that is merely spelt like it
  const terms = words.flatMap(({ word, matches }) =>
    matches.filter((match) => isMeant(word, match)).map(({ term }) => term),
  );
  // "welcher Betrag", "which sum": any is one
  const isSum = sumPattern.test(classWords.join(' '));
  return ({ listQuoteTerms, listClassTerms, numbers }) =>
    words.length > 0 &&
    !(isSum && numbers.listQuotedAmounts().some(isSumOfMoney)) &&
    !terms.some((term) => listQuoteTerms().has(term) || listClassTerms().has(term));
}
