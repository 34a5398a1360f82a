/** The numbers and dates a fact may be asked by: those of its quote and gloss, its day and its article's; a neighbour's are not its own. */

import { lazy } from '../../../util/lazy.js';
import { type Base, sourceIdOf } from '../../facts/base.js';
import type { Fact } from '../../facts/schema.js';
import { type Amount, isSameAmount, parseAmounts } from '../../text/figures/amounts.js';
import { matchesDate, parseDates, parseLonelyMonths } from '../../text/figures/dates.js';
import type { UnitWords } from '../../text/figures/units.js';

/** Each is read when first asked for. */
export interface FactNumbers {
  /** The amounts of the quote alone. */
  listQuotedAmounts: () => Amount[];
  /** Those of its gloss, too. */
  listAmounts: () => Amount[];
  listDates: () => string[];
  /** Without the day of its article. */
  listOwnDates: () => string[];
}

export function createFactNumbers(fact: Fact, base: Base, unitWords: UnitWords): FactNumbers {
  const publishedOn = base.source.get(sourceIdOf(fact.id))?.date.is;
  const listQuotedAmounts = lazy(() => parseAmounts(fact.quote, 'de', unitWords));
  const listStatedDates = () => [...parseDates(fact.quote), ...parseLonelyMonths(fact.quote)].map(({ date }) => date);
  const listOwnDates = lazy(() =>
    [...listStatedDates(), fact.when?.date, findDecadeEnd(fact.quote, publishedOn)].filter(
      (date) => date !== undefined,
    ),
  );
  return {
    listQuotedAmounts,
    listAmounts: lazy(() => [...listQuotedAmounts(), ...parseAmounts(fact.en ?? '', 'en', unitWords)]),
    listDates: lazy(() => [...listOwnDates(), ...(publishedOn === undefined ? [] : [publishedOn])]),
    listOwnDates,
  };
}

const decadeEndPattern =
  /(?<!\p{L})(?:Ende|Schluss) (?:des|dieses|der|dieser) (?:laufenden )?(?:Jahrzehnts|Dekade)(?!\p{L})/u;
const decade = 10;

// "bis zum Ende des Jahrzehnts", written in 2025: whoever asks for it says 2030
function findDecadeEnd(quote: string, publishedOn: string | undefined): string | undefined {
  if (publishedOn === undefined || !decadeEndPattern.test(quote)) return undefined;
  return String(Math.ceil(Number(publishedOn.slice(0, 4)) / decade) * decade);
}

/** Whether the fact has every firm number of the question; of those with "or" between them, one. */
export function hasAmounts({ listAmounts, listDates }: FactNumbers, wantedAmounts: Amount[]): boolean {
  const has = (wanted: Amount) =>
    !wanted.firm ||
    listAmounts().some((amount) => isSameAmount(amount, wanted)) ||
    (wanted.unit === 'year' && listDates().some((date) => matchesDate(String(wanted.value), date)));
  const either = wantedAmounts.filter((wanted) => wanted.either);
  return wantedAmounts.every((wanted) => wanted.either || has(wanted)) && (either.length === 0 || either.some(has));
}

export function hasDates({ listDates }: FactNumbers, wantedDates: { date: string }[]): boolean {
  return wantedDates.every(({ date }) => listDates().some((known) => matchesDate(date, known)));
}
