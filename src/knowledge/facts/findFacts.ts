/** A question → the facts that answer it, and how sure that is. */
import type { Fact } from '../schema.js';
import { type Query, rank } from '../search/rank.js';
import { queryOf } from '../search/search.js';
import { type AskedTerms, askedTerms, coverageOf, likenessOf, type WeighedWord, weigh } from './coverage.js';
import { supportOf } from './decide.js';
import type { FactIndex, IndexedFact } from './factIndex.js';
import { hasAmounts, hasDates } from './factNumbers.js';
import { type Measures, otherMeasures } from './measures.js';
import { type Question, readQuestion } from './question.js';
import { swapsRoles } from './roles.js';
import { strangersIn } from './strangers.js';

export interface FactHit {
  fact: Fact;
  /** The sentence's number in the index. */
  sentence: number;
  rank: number;
  coverage: number;
  likeness: number;
  /** How well the fact supports an answer, 0 to 1. */
  support: number;
  measures: Measures;
}

export interface Found {
  question: Question;
  strangers: string[];
  /** The question has two change places that the best fact names. */
  swapped: boolean;
  words: WeighedWord[];
  hits: FactHit[];
  /** Facts that fit but for a number of the question. */
  otherNumbers: FactHit[];
}

/** The best-ranked facts that are looked at closely; more where more are wanted. */
const looked = 40;
const entityWeight = 1;

export function findFacts(text: string, facts: FactIndex, limit = 5): Found {
  const question = readQuestion(text, facts);
  const words = weigh(question, facts);
  const asked = askedTerms(question, facts);
  const ranked = rank(facts.index, factQuery(question, facts), Math.max(looked, limit));
  const hits = ranked
    .map(({ sentence, score }) => hitOf({ question, words, asked, facts, sentence, score }))
    .filter(({ fact }) => !question.speaker || fact.speaker?.is === question.speaker.id)
    .sort((a, b) => b.rank - a.rank || a.sentence - b.sentence);
  const fits = ({ sentence }: FactHit) => hasNumbers(question, facts.facts[sentence] as IndexedFact);
  const fitting = hits.filter(fits).slice(0, limit);
  const best = fitting[0]?.fact;
  return {
    question,
    swapped: best !== undefined && swapsRoles(question, best, facts.findEntities),
    strangers: strangersIn(question, facts.findOutsider),
    words,
    hits: fitting,
    otherNumbers: hits.filter((hit) => !fits(hit)).slice(0, limit),
  };
}

interface Ranked {
  question: Question;
  words: WeighedWord[];
  asked: AskedTerms;
  facts: FactIndex;
  sentence: number;
  score: number;
}

const asksWho = /\b(?:wer|who)\b/iu;
/** How much the ranking heeds what else speaks for a fact, and that it has a speaker where the question asks who. */
const heed = { support: 0.8, speaker: 0.15 };

function hitOf({ question, words, asked, facts, sentence, score }: Ranked): FactHit {
  const indexed = facts.facts[sentence] as IndexedFact;
  const { index } = facts;
  const coverage = coverageOf(words, indexed, { index, sentence });
  const likeness = likenessOf(asked, indexed);
  const measures = { coverage, likeness, ...otherMeasures(question, indexed, facts) };
  const support = supportOf(measures, indexed.asks().length > 0);
  const speaks = asksWho.test(question.text) && indexed.fact.speaker ? 1 + heed.speaker : 1;
  return {
    fact: indexed.fact,
    sentence,
    rank: score * support ** heed.support * speaks,
    coverage,
    likeness,
    support,
    measures,
  };
}

function hasNumbers({ amounts, dates }: Question, { numbers }: IndexedFact): boolean {
  return (amounts.length === 0 || hasAmounts(numbers(), amounts)) && (dates.length === 0 || hasDates(numbers(), dates));
}

// the entities of the question count beside its words
function factQuery({ text, asked, entities }: Question, { index }: FactIndex): Query {
  const query = queryOf(text, asked);
  const ids = [...new Set(entities.map(({ entity }) => entity.id))];
  const tags = ids.flatMap((id) => index.tags.get(id) ?? []).map((term) => ({ term, weight: entityWeight }));
  return { ...query, terms: [...query.terms, ...tags] };
}
