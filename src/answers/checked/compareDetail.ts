/** One detail of a statement → the sentences that say the same, and those that say something else on it. */
import type { Fact } from '../../knowledge/facts/schema.js';
import { hasAmounts } from '../../knowledge/retrieval/index/factNumbers.js';
import { listEntityIds } from '../../knowledge/retrieval/index/factSentences.js';
import type { FactHit, FactSearchResult } from '../../knowledge/retrieval/ranking/factHit.js';
import { findFacts } from '../../knowledge/retrieval/ranking/findFacts.js';
import { type Amount, isSameAmount, parseAmounts } from '../../knowledge/text/figures/amounts.js';
import { matchesDate, parseDates } from '../../knowledge/text/figures/dates.js';
import type { Library } from '../library.js';
import type { StatementDetail } from './details.js';

export interface Compared {
  same: Fact[];
  differing: Fact[];
}

const maxSearchHits = 30;
const minConfidence = 0.45;
const minNameCoverage = 0.75;

export function compareDetail(detail: StatementDetail, library: Library): Compared {
  const result = findFacts(detail.query, library.index, maxSearchHits);
  const found = [...result.hits, ...result.otherNumbers].filter((hit) => isClose(hit, result));
  const close = [...found.filter(({ miss }) => miss === null), ...found.filter(({ miss }) => miss !== null)];
  switch (detail.kind) {
    case 'figure':
      return compareFigure(detail.amount, close, library);
    case 'date':
      return compareDate(detail.date, close);
    case 'name': {
      // more than the name must be the same
      const covering = pickFacts(close.filter(({ coverage }) => coverage >= minNameCoverage));
      return { same: covering.filter((fact) => listEntityIds(fact).includes(detail.entity.id)), differing: [] };
    }
    default:
      return detail satisfies never;
  }
}

// a sentence about somebody else is neither the same nor another detail
function isClose({ confidence, fact }: FactHit, { question }: FactSearchResult): boolean {
  const involved = listEntityIds(fact);
  return (
    confidence >= minConfidence &&
    question.entities.every(({ entity }) => entity.kind === 'place' || involved.includes(entity.id))
  );
}

function pickFacts(hits: FactHit[]): Fact[] {
  return hits.map(({ fact }) => fact);
}

function compareFigure(asked: Amount, close: FactHit[], { base, index }: Library): Compared {
  const same = pickFacts(close.filter(({ indexed }) => hasAmounts(indexed.numbers, [asked])));
  const states = (says: string) =>
    parseAmounts(says, 'de', index.unitWords).some((amount) => isSameAmount(amount, asked));
  const nearest = pickFacts(close).find(({ quote }) => listComparable(quote, asked, index).length > 0);
  const claims = (same.length > 0 ? same : nearest ? [nearest] : []).flatMap((fact) => fact.claims ?? []);
  const isMeant = (says: string) => (same.length > 0 ? states(says) : listComparable(says, asked, index).length > 0);
  const figures = claims.filter(({ value }) => value !== undefined);
  const matters = new Set(figures.filter(({ says }) => isMeant(says)).map(({ matter }) => matter));
  // what else is said on the very same question; where that is none of them, the nearest alone
  const others = base.facts.filter((fact) =>
    fact.claims?.some(({ matter, says }) => matters.has(matter) && !states(says)),
  );
  const differing = matters.size > 0 || same.length > 0 ? others : nearest ? [nearest] : [];
  return { same, differing: differing.filter((fact) => !same.includes(fact)) };
}

/** From here on a figure without a unit is a sum. */
const minSum = 1e6;

function listComparable(text: string, asked: Amount, { unitWords }: Library['index']): Amount[] {
  const isSum = ({ value, unit }: Amount) => value >= minSum && (unit === null || unit === 'USD');
  return parseAmounts(text, 'de', unitWords).filter((amount) =>
    asked.unit === null || amount.unit === null
      ? isSum(asked) && isSum(amount)
      : amount.firm && amount.unit === asked.unit,
  );
}

function compareDate(asked: string, close: FactHit[]): Compared {
  const dated = pickFacts(close).map((fact) => ({ fact, dates: listOwnDates(fact) }));
  const isSame = (dates: string[]) => dates.some((date) => matchesDate(asked, date));
  const isAsFine = (dates: string[]) => dates.some((date) => countParts(date) >= countParts(asked));
  const same = dated.filter(({ dates }) => isSame(dates)).map(({ fact }) => fact);
  const nearest = dated.find(({ dates }) => isAsFine(dates))?.fact;
  return { same, differing: same.length === 0 && nearest ? [nearest] : [] };
}

// the day of its article says nothing of what it tells
function listOwnDates({ quote, when }: Fact): string[] {
  return [...parseDates(quote).map(({ date }) => date), ...(when ? [when.date] : [])];
}

function countParts(date: string): number {
  return date.replace(/^--/u, '0-').split('-').length;
}
