/** A question → the facts that answer it, and how sure that is. */

import type { Entity, Fact } from '../../facts/schema.js';
import { queryOf } from '../../search/query.js';
import { type Hit, type Query, rank } from '../../search/rank.js';
import type { FactIndex, IndexedFact } from '../index/factIndex.js';
import { hasAmounts, hasDates } from '../index/factNumbers.js';
import { hasOwnQuestions } from '../index/ownQuestions.js';
import { asksWhether, type Question, readQuestion } from '../question/question.js';
import { strangersIn } from '../question/unknownNames.js';
import { supportOf } from './confidence.js';
import { coverageOf, namesAlone, type WeighedWord, weigh } from './coverage.js';
import type { FactHit, Found } from './factHit.js';
import { measurer } from './features.js';
import { swapsRoles } from './roleSwap.js';
import { askedTerms, likenessOf } from './similarity.js';

/** The best-ranked facts that are looked at closely; more where more are wanted. */
const looked = { any: 20, ofSpeaker: 100 };
const entityWeight = 1;

export function findFacts(text: string, facts: FactIndex, limit = 5): Found {
  const question = readQuestion(text, facts);
  const words = weigh(question, facts);
  const most = Math.max(question.speaker ? looked.ofSpeaker : looked.any, limit);
  const hitOf = hitMaker({ question, words, facts });
  const hits = rank(facts.index, factQuery(question, facts), most)
    .flatMap((hit) => hitOf(hit) ?? [])
    .sort((a, b) => b.rank - a.rank || a.sentence - b.sentence);
  const fits = ({ sentence }: FactHit) => hasNumbers(question, facts.facts[sentence] as IndexedFact);
  const fitting = hits.filter(fits).slice(0, limit);
  const best = fitting[0];
  return {
    question,
    doubtful: best !== undefined && isDoubtful({ question, words, facts }, best),
    strangers: strangersIn(question, facts.findOutsider),
    words,
    hits: fitting,
    otherNumbers: hits.filter((hit) => !fits(hit)).slice(0, limit),
  };
}

interface Asked {
  question: Question;
  words: WeighedWord[];
  facts: FactIndex;
}

// "Hat Anthropic Amazon verklagt?": the roles may be the other way round, or the fact has the two names and nothing else of it
function isDoubtful({ question, words, facts }: Asked, { sentence, measures, likeness }: FactHit): boolean {
  const indexed = facts.facts[sentence] as IndexedFact;
  if (likeness < sameQuestion && measures.lacksKind + measures.lacksClass > 0) return true;
  if (swapsRoles(question, indexed)) return true;
  return asksWhether(question.text) && namesAlone(words, indexed, { index: facts.index, sentence });
}

const asksWho = /\b(?:wer|who)\b/u;
/** How much the ranking heeds what else speaks for a fact, that it has a speaker where the question asks who, and a question of its own that says the same. */
const heed = { support: 0.8, speaker: 0.15, ownQuestion: 2 };

// what follows from the question alone is worked out once for all facts
function hitMaker({ question, words, facts }: Asked): (hit: Hit) => FactHit | null {
  const { index, own } = facts;
  const asked = askedTerms(question, facts);
  const measure = measurer(question, facts);
  const speakerWorth = asksWho.test(question.text.toLowerCase()) ? 1 + heed.speaker : 1;
  return ({ sentence, score }) => {
    const indexed = facts.facts[sentence] as IndexedFact;
    const likeness = likenessOf(asked, own, sentence);
    if (!isSaidBy(question.speaker, indexed.fact) && likeness <= sameQuestion) return null;
    const coverage = coverageOf(words, indexed, { index, sentence });
    const measures = { coverage, likeness, ...measure(indexed) };
    const support = supportOf(measures, hasOwnQuestions(own, sentence));
    const speaks = indexed.fact.speaker ? speakerWorth : 1;
    const rank = score * support ** heed.support * speaks * (1 + heed.ownQuestion * likeness ** 4);
    return { fact: indexed.fact, sentence, rank, coverage, likeness, support, measures };
  };
}

/** From here on, the question is one that the fact was written down for. */
const sameQuestion = 0.9;

function isSaidBy(speaker: Entity | null, fact: Fact): boolean {
  return !speaker || fact.speaker?.is === speaker.id;
}

function hasNumbers({ amounts, dates }: Question, { numbers }: IndexedFact): boolean {
  return (amounts.length === 0 || hasAmounts(numbers, amounts)) && (dates.length === 0 || hasDates(numbers, dates));
}

// the entities of the question count beside its words
function factQuery({ intent, asked, entities }: Question, { own, index }: FactIndex): Query {
  const query = own.terms.length > 0 ? queryOf(asked, intent, 1) : queryOf(asked, intent);
  const ids = [...new Set(entities.map(({ entity }) => entity.id))];
  const tags = ids.flatMap((id) => index.tags.get(id) ?? []).map((term) => ({ term, weight: entityWeight }));
  return { ...query, terms: [...query.terms, ...tags] };
}
