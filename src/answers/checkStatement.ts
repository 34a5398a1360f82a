/** A statement from somebody's message → sentences with the same and with other details. No verdict. */
import { findFacts } from '../knowledge/facts/findFacts.js';
import { type Amount, readAmounts, sameAmount } from '../knowledge/numbers.js';
import type { Fact, Language } from '../knowledge/schema.js';
import { languageOf } from '../knowledge/search/language.js';
import type { Answer } from './answer.js';
import { cite, type Library } from './library.js';
import { nothing } from './lists.js';

const looked = 30;
const mostOfEach = 4;
const closeEnough = 0.45;

/** The best sentences about the same people and things: those that share a sum, share, date or name, then those that differ. */
export function checkStatement(statement: string, library: Library, language: Language): Answer {
  const { question, hits, otherNumbers } = findFacts(statement, library.index, looked);
  const firm = question.amounts.filter((amount) => amount.firm);
  const close = hits.filter(({ support }) => support >= closeEnough).map(({ fact }) => fact);
  const same = close.slice(0, mostOfEach);
  const comparable = otherNumbers.filter(({ support, fact }) => support >= closeEnough && isComparable(fact, firm));
  const differing = unique([...comparable.map(({ fact }) => fact), ...sameMatter(same, firm, library)])
    .filter((fact) => !same.includes(fact))
    .slice(0, mostOfEach);
  if (same.length + differing.length === 0) return nothing({ why: 'nothing-to-check' }, library, language);
  const cited = [...same, ...differing].map((fact) => cite(fact, library.base));
  return { kind: 'found', heading: { of: 'check', same: same.length }, cited, matter: null, suggestions: [] };
}

function isComparable({ quote }: Fact, asked: Amount[]): boolean {
  const amounts = readAmounts(quote, languageOf(quote));
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

function unique<Item>(items: Item[]): Item[] {
  return [...new Set(items)];
}
