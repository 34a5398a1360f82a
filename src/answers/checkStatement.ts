/** A statement from somebody's message → sentences with the same and with other details. No verdict. */

import type { Fact } from '../knowledge/facts/schema.js';
import { entitiesOf } from '../knowledge/retrieval/index/factSentences.js';
import type { Question } from '../knowledge/retrieval/question/question.js';
import type { FactHit } from '../knowledge/retrieval/ranking/factHit.js';
import { findFacts } from '../knowledge/retrieval/ranking/findFacts.js';
import { type Amount, readAmounts, sameAmount } from '../knowledge/text/amounts.js';
import type { Language } from '../knowledge/text/language.js';
import type { Answer } from './answer.js';
import { cite, type Library } from './library.js';
import { nothing } from './lists.js';

const looked = 30;
const mostOfEach = 4;
const closeEnough = 0.45;

/** The best sentences about the same people and things: those that share its sums, dates or names, then those that differ in them. */
export function checkStatement(statement: string, library: Library, language: Language): Answer {
  const { question, hits, otherNumbers } = findFacts(statement, library.index, looked);
  const firm = question.amounts.filter((amount) => amount.firm);
  const detailed = firm.length + question.dates.length + question.entities.length > 0;
  const close = (found: FactHit[]) =>
    found.filter(({ support, fact }) => support >= closeEnough && involvesAll(fact, question));
  // what is left after the search has asked for every number of the statement shares them all
  const same = detailed ? facts(close(hits)).slice(0, mostOfEach) : [];
  const comparable = facts(close(otherNumbers)).filter((fact) => isComparable(fact, firm));
  const differing = [...new Set([...comparable, ...sameMatter(same, firm, library)])].filter(
    (fact) => !same.includes(fact),
  );
  const cited = [...same, ...differing.slice(0, mostOfEach)].map((fact) => cite(fact, library.base));
  if (cited.length === 0) return nothing({ why: 'nothing-to-check' }, library, language);
  return { kind: 'found', heading: { of: 'check', same: same.length }, cited, matter: null, suggestions: [] };
}

function facts(hits: FactHit[]): Fact[] {
  return hits.map(({ fact }) => fact);
}

// a sentence about somebody else is neither the same nor another detail
function involvesAll(fact: Fact, { entities }: Question): boolean {
  const involved = entitiesOf(fact);
  return entities.every(({ entity }) => entity.kind === 'place' || involved.includes(entity.id));
}

function isComparable({ quote }: Fact, asked: Amount[]): boolean {
  const amounts = readAmounts(quote, 'de');
  return asked.some((wanted) =>
    amounts.some((amount) => amount.firm && amount.unit !== 'year' && amount.unit === wanted.unit),
  );
}

// other sentences on the same matter whose figure is another
function sameMatter(facts: Fact[], asked: Amount[], { base }: Library): Fact[] {
  const matters = new Set(
    facts.flatMap(({ claims = [] }) => claims.filter(({ value }) => value !== undefined).map(({ matter }) => matter)),
  );
  return base.facts.filter(({ claims = [] }) =>
    claims.some(
      ({ matter, says }) =>
        matters.has(matter) &&
        !readAmounts(says, 'de').some((amount) => asked.some((wanted) => sameAmount(amount, wanted))),
    ),
  );
}
