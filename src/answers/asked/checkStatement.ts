/** A statement from somebody's message → sentences with the same and with other details. No verdict. */

import type { Fact } from '../../knowledge/facts/schema.js';
import { listEntityIds } from '../../knowledge/retrieval/index/factSentences.js';
import type { Question } from '../../knowledge/retrieval/question/question.js';
import type { FactHit } from '../../knowledge/retrieval/ranking/factHit.js';
import { findFacts } from '../../knowledge/retrieval/ranking/findFacts.js';
import { type Amount, isSameAmount, parseAmounts } from '../../knowledge/text/figures/amounts.js';
import type { Language } from '../../knowledge/text/language.js';
import type { Answer } from '../answer.js';
import { cite } from '../cite.js';
import type { Library } from '../library.js';
import { answerUnknown } from '../unknown.js';

export interface CheckContext {
  library: Library;
  language: Language;
}

const maxSearchHits = 30;
const maxCitedPerGroup = 4;
const minConfidence = 0.45;

/** Of the ways to read a message, the first whose details a sentence shares; else the first that sentences differ from. */
export function checkReadings(readings: string[], { library, language }: CheckContext): Answer {
  let differing: Answer | undefined;
  for (const reading of readings) {
    const answer = checkStatement(reading, library, language);
    if (answer.kind === 'unknown') continue;
    if (answer.kind === 'found' && answer.heading.kind === 'check' && answer.heading.same > 0) return answer;
    differing ??= answer;
  }
  return differing ?? answerUnknown({ kind: 'nothing-to-check' }, library, language);
}

export function answerPicturesOnly({ library, language }: CheckContext): Answer {
  return answerUnknown({ kind: 'pictures-only' }, library, language);
}

/** The best sentences about the same people and things: those that share its sums, dates or names, then those that differ in them. */
export function checkStatement(statement: string, library: Library, language: Language): Answer {
  const { question, hits, otherNumbers } = findFacts(statement, library.index, maxSearchHits);
  const firm = question.amounts.filter((amount) => amount.firm);
  const detailed = firm.length + question.dates.length + question.entities.length > 0;
  const filterClose = (candidates: FactHit[]) =>
    candidates.filter(({ confidence: support, fact }) => support >= minConfidence && involvesAll(fact, question));
  // what is left after the search has asked for every number of the statement shares them all
  const same = detailed ? pickFacts(filterClose(hits)).slice(0, maxCitedPerGroup) : [];
  const comparable = pickFacts(filterClose(otherNumbers)).filter((fact) => isComparable(fact, firm));
  const differing = [...new Set([...comparable, ...findDifferingFacts(same, firm, library)])].filter(
    (fact) => !same.includes(fact),
  );
  const cited = [...same, ...differing.slice(0, maxCitedPerGroup)].map((fact) => cite(fact, library.base));
  if (cited.length === 0) return answerUnknown({ kind: 'nothing-to-check' }, library, language);
  return {
    kind: 'found',
    heading: { kind: 'check', same: same.length },
    cited,
    matter: null,
    unsaid: null,
    suggestions: [],
  };
}

function pickFacts(hits: FactHit[]): Fact[] {
  return hits.map(({ fact }) => fact);
}

// a sentence about somebody else is neither the same nor another detail
function involvesAll(fact: Fact, { entities }: Question): boolean {
  const involved = listEntityIds(fact);
  return entities.every(({ entity }) => entity.kind === 'place' || involved.includes(entity.id));
}

function isComparable({ quote }: Fact, asked: Amount[]): boolean {
  const amounts = parseAmounts(quote, 'de');
  return asked.some((wanted) =>
    amounts.some((amount) => amount.firm && amount.unit !== 'year' && amount.unit === wanted.unit),
  );
}

// other sentences on the same matter whose figure is another
function findDifferingFacts(facts: Fact[], asked: Amount[], { base }: Library): Fact[] {
  const matters = new Set(
    facts.flatMap(({ claims = [] }) => claims.filter(({ value }) => value !== undefined).map(({ matter }) => matter)),
  );
  return base.facts.filter(({ claims = [] }) =>
    claims.some(
      ({ matter, says }) =>
        matters.has(matter) &&
        !parseAmounts(says, 'de').some((amount) => asked.some((wanted) => isSameAmount(amount, wanted))),
    ),
  );
}
