/** A question → the facts that answer it, and how sure that is. */

import type { Fact } from '../../facts/schema.js';
import { listSpokenVoices } from '../../facts/voices/voices.js';
import type { ConceptMention } from '../../lexicon/readConcepts.js';
import { createQuery } from '../../search/query.js';
import { type Hit, rankSentences, type SearchQuery } from '../../search/rank.js';
import type { FactIndex, IndexedFact } from '../index/factIndex.js';
import { hasAmounts, hasDates } from '../index/factNumbers.js';
import { hasAskedVoice } from '../index/factVoices.js';
import { hasOwnQuestions } from '../index/ownQuestions.js';
import { parseQuestion, type Question } from '../question/question.js';
import { findUnknownNames } from '../question/unknownNames.js';
import { addConceptMatches } from '../question/words/conceptMatches.js';
import { createConceptMeeting, createMissFinder, isAskedOfFact } from '../reading/knownMiss.js';
import { type Opposites, readOpposites } from '../reading/opposite.js';
import { type Reading, readReading } from '../reading/reading.js';
import { estimateConfidence } from './confidence.js';
import { measureCoverage, measureWords, weighWords } from './coverage.js';
import { findDoubt, putSureFirst } from './doubts.js';
import type { FactHit, FactSearchResult, QuestionContext } from './factHit.js';
import { createFeatureExtractor } from './features.js';
import { listSimilarities } from './similarity.js';

/** The best-ranked facts that are looked at closely; more where more are wanted. */
const maxRankedFacts = { any: 20, ofSpeaker: 100 };

const entityWeight = 1;

const asksWhoPattern = /\b(?:wer|who)\b/u;
/** How much the ranking heeds what else speaks for a fact, that it has a speaker where the question asks who, and a question of its own that says the same. */
const rankingWeights = {
  confidence: 0.8,
  speaker: 0.15,
  ownQuestion: 2,
  miss: 0.7,
  missByWords: 0.85,
  otherOrdinal: 0.4,
  opposite: 1.3,
};

/** From here on the question is one that the fact was written down for, but for the forms of words and small ones: then it proves the fact, unless the same words are turned round. */
const minProvingSimilarity = 0.97;

/** `asked` may have been read already. */
export function findFacts(asked: string | Question, facts: FactIndex, limit = 5): FactSearchResult {
  return searchFacts(asked, facts, { limit });
}

/** All that have anything of it, of some facts alone. */
export function findFactsAmong(asked: string, among: readonly Fact[], facts: FactIndex): FactSearchResult {
  const ids = new Set(among.map(({ id }) => id));
  const isWanted = (sentence: number) => ids.has(facts.base.facts[sentence]?.id ?? '');
  return searchFacts(asked, facts, { limit: among.length, isWanted });
}

type SearchLimits = { limit: number } & Pick<SearchQuery, 'isWanted'>;

function searchFacts(asked: string | Question, facts: FactIndex, { limit, ...wanted }: SearchLimits): FactSearchResult {
  const { question, reading, opposites } = readAsked(asked, facts);
  const words = weighWords(question, facts);
  const maxHits = Math.max(question.speaker ? maxRankedFacts.ofSpeaker : maxRankedFacts.any, limit);
  const scoreHit = createHitScorer({ question, reading, words, facts }, opposites);
  const ranked = rankSentences(facts.index, { ...createFactQuery(question, facts), ...wanted }, maxHits).filter(
    ({ sentence }) => hasAskedVoice(question, sentence, facts),
  );
  const similarities = listSimilarities(
    question,
    ranked.map(({ sentence }) => sentence),
    facts,
  );
  const hits = ranked
    .map((hit, place) => scoreHit(hit, similarities[place] ?? 0))
    .filter((hit) => hit !== null)
    .sort((a, b) => b.rank - a.rank || a.sentence - b.sentence);
  const fits = ({ indexed }: FactHit) => hasNumbers(question, indexed);
  const context = { question, reading, words, facts };
  const fitting = putSureFirst(hits.filter(fits).slice(0, limit), context);
  const [first, ...others] = fitting;
  const best = first && clearMiss(first, reading);
  return {
    question,
    reading,
    doubt: best ? findDoubt(context, best) : null,
    unknownNames: findUnknownNames(question, {
      findOutsider: facts.findOutsider,
      mentions: reading.mentions,
      isCountry: (name) => isCountry(name.toLowerCase(), facts),
    }),
    words,
    hits: best ? [best, ...others] : [],
    otherNumbers: hits.filter((hit) => !fits(hit)).slice(0, limit),
  };
}

// "sri lanka", but neither "US-Präsident Biden" nor a country and a name behind it
function isCountry(name: string, facts: FactIndex): boolean {
  const { findCountries } = facts.readLexicon();
  const [first = '', ...others] = name.split(' ');
  return findCountries(name).length > 0 && (others.length === 0 || findCountries(first).length === 0);
}

interface Asked {
  question: Question;
  reading: Reading;
  opposites: Opposites;
}

// what it means in other words is looked for, too
function readAsked(asked: string | Question, facts: FactIndex): Asked {
  const parsed = typeof asked === 'string' ? parseQuestion(asked, facts) : asked;
  const reading = readReading(parsed, facts.readLexicon());
  const { words, queryWords } = parsed;
  const opposites = readOpposites(reading, facts.readLexicon());
  const mentions = [...reading.mentions, ...opposites.mentions];
  const meant = addConceptMatches(queryWords, { words, mentions }, facts.conceptTerms);
  return { question: { ...parsed, queryWords: meant }, reading, opposites };
}

// what follows from the question alone is worked out once for all facts
function createHitScorer(
  { question, reading, words, facts }: QuestionContext,
  { findDenied }: Opposites,
): (hit: Hit, similarity: number) => FactHit | null {
  const { index, own } = facts;
  const extractFeatures = createFeatureExtractor(question, facts, measureWords(words));
  const lexicon = facts.readLexicon();
  const listMetWords = createConceptMeeting(reading, lexicon);
  const findMiss = createMissFinder(reading, lexicon);
  const speakerBonus = asksWhoPattern.test(question.lower) ? 1 + rankingWeights.speaker : 1;
  return ({ sentence, score }, similarity) => {
    const indexed = facts.readFact(sentence);
    if (!indexed) return null;
    const opposite = findDenied(indexed);
    const met = opposite ? [...listMetWords(indexed), ...listDeniedWords(opposite, question)] : listMetWords(indexed);
    const coverage = measureCoverage(words, indexed, { index, met });
    const isSameQuestion = similarity >= minProvingSimilarity;
    const known = findMiss(indexed);
    const miss = isSameQuestion && known?.kind !== 'roles' ? null : known;
    const missing = opposite ? 0 : measureMiss(miss, indexed, facts);
    const features = extractFeatures(indexed, { coverage, similarity, missing });
    const confidence = estimateConfidence(features, hasOwnQuestions(own, sentence));
    const speakerFactor = listSpokenVoices(indexed.fact).length > 0 ? speakerBonus : 1;
    const rank =
      score *
      confidence ** rankingWeights.confidence *
      speakerFactor *
      weighMiss(miss, { opposite, missing }) *
      (1 + rankingWeights.ownQuestion * similarity ** 4);
    return { fact: indexed.fact, indexed, sentence, rank, coverage, similarity, confidence, features, miss, opposite };
  };
}

/** What a fact hardly lacks: its own questions ask for it. */
const missingByWords = 0.5;

function measureMiss(miss: FactHit['miss'], indexed: IndexedFact, facts: FactIndex): number {
  if (miss === null) return 0;
  return isAskedOfFact(miss, indexed, facts.readLexicon()) ? missingByWords : 1;
}

// no other says it better, and whoever wrote its own questions found it there; of a yes or no, they may have found either
function clearMiss(hit: FactHit, { mood }: Reading): FactHit {
  if (hit.features.missing !== missingByWords || mood === 'yes-no') return hit;
  const features = { ...hit.features, missing: 0 };
  return { ...hit, features, miss: null, confidence: estimateConfidence(features) };
}

// another word may say the same, but whoever tells of the second tells nothing of the first
function weighMiss(
  miss: FactHit['miss'],
  { opposite, missing }: { opposite: ConceptMention | null; missing: number },
): number {
  if (opposite) return rankingWeights.opposite;
  if (miss === null) return 1;
  if (missing === missingByWords) return rankingWeights.missByWords;
  const isOther = miss.kind === 'condition' && miss.condition.kind === 'ordinal';
  return isOther ? rankingWeights.otherOrdinal : rankingWeights.miss;
}

// whoever says the contrary of something speaks of it
function listDeniedWords({ places }: ConceptMention, { words }: Question): string[] {
  return places.map((place) => words[place]?.text ?? '');
}

function hasNumbers({ amounts, dates }: Question, { numbers }: IndexedFact): boolean {
  return (amounts.length === 0 || hasAmounts(numbers, amounts)) && (dates.length === 0 || hasDates(numbers, dates));
}

// the entities of the question count beside its words
function createFactQuery({ answerType, queryWords, entities }: Question, { own, index }: FactIndex): SearchQuery {
  const { terms, pairs } =
    own.terms.length > 0 ? createQuery(queryWords, answerType, 1) : createQuery(queryWords, answerType);
  const ids = new Set(entities.map(({ entity }) => entity.id));
  const tags = [...ids].map((id) => index.tags.get(id)).filter((term) => term !== undefined);
  return { terms: terms.concat(tags.map((term) => ({ term, weight: entityWeight }))), pairs, answerType };
}
