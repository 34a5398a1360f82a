/** A question → the facts that answer it, and how sure that is. */

import type { Fact } from '../../facts/schema.js';
import { listPartyVoices, speaksIn } from '../../facts/voices/parties.js';
import { listSpokenVoices } from '../../facts/voices/voices.js';
import { createQuery } from '../../search/query.js';
import { type Hit, rankSentences, type SearchQuery } from '../../search/rank.js';
import type { FactIndex, IndexedFact } from '../index/factIndex.js';
import { hasAmounts, hasDates } from '../index/factNumbers.js';
import { hasOwnQuestions } from '../index/ownQuestions.js';
import { parseQuestion, type Question } from '../question/question.js';
import { findUnknownNames } from '../question/unknownNames.js';
import { addConceptMatches } from '../question/words/conceptMatches.js';
import { findKnownMiss } from '../reading/knownMiss.js';
import { type Reading, readReading } from '../reading/reading.js';
import { estimateConfidence } from './confidence.js';
import { matchesNamesOnly, measureCoverage, type WeightedWord, weighWords } from './coverage.js';
import type { FactHit, FactSearchResult } from './factHit.js';
import { createFeatureExtractor } from './features.js';
import { createQuestionTerms, findBestSimilarity } from './similarity.js';

/** The best-ranked facts that are looked at closely; more where more are wanted. */
const maxRankedFacts = { any: 20, ofSpeaker: 100 };
const entityWeight = 1;

const asksWhoPattern = /\b(?:wer|who)\b/u;
/** How much the ranking heeds what else speaks for a fact, that it has a speaker where the question asks who, and a question of its own that says the same. */
const rankingWeights = { confidence: 0.8, speaker: 0.15, ownQuestion: 2, miss: 0.6 };

/** From here on, the question is one that the fact was written down for. */
const minSameQuestionSimilarity = 0.9;
/** And from here on it is that question, but for the forms of words and small ones: then it proves the fact. */
const minProvingSimilarity = 0.97;

export function findFacts(text: string, facts: FactIndex, limit = 5): FactSearchResult {
  const { question, reading } = readAsked(text, facts);
  const words = weighWords(question, facts);
  const maxHits = Math.max(question.speaker ? maxRankedFacts.ofSpeaker : maxRankedFacts.any, limit);
  const scoreHit = createHitScorer({ question, reading, words, facts });
  const hits = rankSentences(facts.index, createFactQuery(question, facts), maxHits)
    .flatMap((hit) => scoreHit(hit) ?? [])
    .sort((a, b) => b.rank - a.rank || a.sentence - b.sentence);
  const fits = ({ indexed }: FactHit) => hasNumbers(question, indexed);
  const fitting = hits.filter(fits).slice(0, limit);
  const best = fitting[0];
  return {
    question,
    reading,
    doubtful: best !== undefined && isDoubtfulHit({ question, reading, words, facts }, best),
    unknownNames: findUnknownNames(question, facts.findOutsider),
    words,
    hits: fitting,
    otherNumbers: hits.filter((hit) => !fits(hit)).slice(0, limit),
  };
}

// what it means in other words is looked for, too
function readAsked(text: string, facts: FactIndex): { question: Question; reading: Reading } {
  const parsed = parseQuestion(text, facts);
  const reading = readReading(parsed, facts.readLexicon());
  const { words, queryWords } = parsed;
  const meant = addConceptMatches(queryWords, { words, mentions: reading.mentions }, facts.conceptTerms);
  return { question: { ...parsed, queryWords: meant }, reading };
}

interface QuestionContext {
  question: Question;
  reading: Reading;
  words: WeightedWord[];
  facts: FactIndex;
}

// "Hat Anthropic Amazon verklagt?": the roles may be the other way round, or the fact has the two names and nothing else of it
function isDoubtfulHit(
  { question, reading, words, facts }: QuestionContext,
  { indexed, features, similarity }: FactHit,
): boolean {
  if (similarity < minSameQuestionSimilarity && features.lacksAnswerType + features.lacksClass > 0) return true;
  if (swapsRoles(question, reading, indexed)) return true;
  if (isUnanchored(question, words)) return true;
  return question.isYesNo && matchesNamesOnly(words, indexed, facts.index);
}

// "Hat OpenAI Musk verklagt?" must not be answered with the sentence in which Musk sues: the question names two in one
// order, and most of the fact's own questions name them in the other
function swapsRoles(
  { entities, speaker, lower }: Question,
  { asked, mood }: Reading,
  { listNamedInQuestions }: IndexedFact,
): boolean {
  const [first, second] = [...new Set(entities.map(({ entity }) => entity.id))];
  if (first === undefined || second === undefined || speaker || mood === 'keywords') return false;
  const goesOneWay = asked.some(({ concept }) => concept.kind === 'relation' && !concept.symmetric);
  if (mood !== 'yes-no' && (!goesOneWay || passivePattern.test(lower))) return false;
  const orders = listNamedInQuestions().map((namedIds) => compareOrder(namedIds, [first, second]));
  const [same, other] = [orders.filter((order) => order > 0).length, orders.filter((order) => order < 0).length];
  return other > 2 * same;
}

const passivePattern = /(?<!\p{L})(?:w[ui]rde?n?|worden|von wem|was|were|been|by)(?!\p{L})/u;

// nobody of the story is named, and not every word is one that the sources know
function isUnanchored({ entities }: Question, words: WeightedWord[]): boolean {
  return entities.length === 0 && words.some(({ queryWord, numeric }) => !numeric && queryWord.matches.length === 0);
}

// 1 where the first is named first, -1 where the second is, 0 where one of them is missing
function compareOrder(namedIds: string[], [first, second]: [string, string]): number {
  const [a, b] = [namedIds.indexOf(first), namedIds.indexOf(second)];
  return a < 0 || b < 0 ? 0 : Math.sign(b - a);
}

// what follows from the question alone is worked out once for all facts
function createHitScorer({ question, reading, words, facts }: QuestionContext): (hit: Hit) => FactHit | null {
  const { index, own } = facts;
  const questionTerms = createQuestionTerms(question, facts);
  const extractFeatures = createFeatureExtractor(question, facts);
  const speakerBonus = asksWhoPattern.test(question.lower) ? 1 + rankingWeights.speaker : 1;
  return ({ sentence, score }) => {
    const indexed = facts.facts[sentence];
    if (!indexed) return null;
    const similarity = findBestSimilarity(questionTerms, own, sentence);
    if (!isSpoken(question, indexed.fact, facts)) return null;
    const coverage = measureCoverage(words, indexed, index);
    const features = { coverage, similarity, ...extractFeatures(indexed) };
    const confidence = estimateConfidence(features, hasOwnQuestions(own, sentence));
    const speakerFactor = listSpokenVoices(indexed.fact).length > 0 ? speakerBonus : 1;
    const isSameQuestion = similarity >= minProvingSimilarity;
    const miss = isSameQuestion ? null : findKnownMiss(reading, indexed, facts.readLexicon());
    const rank =
      score *
      confidence ** rankingWeights.confidence *
      speakerFactor *
      (miss ? rankingWeights.miss : 1) *
      (1 + rankingWeights.ownQuestion * similarity ** 4);
    return { fact: indexed.fact, indexed, sentence, rank, coverage, similarity, confidence, features, miss };
  };
}

function isSpoken({ speaker, verbatim }: Question, fact: Fact, { base }: FactIndex): boolean {
  if (!speaker) return true;
  if (!verbatim || speaker.kind === 'outlet') return speaksIn(speaker, fact, base);
  return listPartyVoices(speaker, fact).some(({ speech }) => speech === 'direct');
}

function hasNumbers({ amounts, dates }: Question, { numbers }: IndexedFact): boolean {
  return (amounts.length === 0 || hasAmounts(numbers, amounts)) && (dates.length === 0 || hasDates(numbers, dates));
}

// the entities of the question count beside its words
function createFactQuery({ answerType, queryWords, entities }: Question, { own, index }: FactIndex): SearchQuery {
  const query = own.terms.length > 0 ? createQuery(queryWords, answerType, 1) : createQuery(queryWords, answerType);
  const ids = [...new Set(entities.map(({ entity }) => entity.id))];
  const tags = ids.flatMap((id) => index.tags.get(id) ?? []).map((term) => ({ term, weight: entityWeight }));
  return { ...query, terms: [...query.terms, ...tags] };
}
