/** The numbers and dates a fact may be asked by: those of its quote and gloss, its day and its article's; a neighbour's are not its own. */

import { once } from '../../../util/lazy.js';
import { type Base, sourceIdOf } from '../../facts/base.js';
import type { Fact } from '../../facts/schema.js';
import { type Amount, readAmounts, sameAmount } from '../../text/amounts.js';
import { dateFits, readDates } from '../../text/dates.js';

/** Each is read when first asked for. */
export interface FactNumbers {
  /** The amounts of the quote alone. */
  quoted: () => Amount[];
  /** Those of its gloss, too. */
  amounts: () => Amount[];
  dates: () => string[];
}

export function factNumbers(fact: Fact, base: Base): FactNumbers {
  const published = base.source.get(sourceIdOf(fact.id))?.date.is;
  const quoted = once(() => readAmounts(fact.quote, 'de'));
  const stated = () => readDates(fact.quote).map(({ date }) => date);
  return {
    quoted,
    amounts: once(() => [...quoted(), ...readAmounts(fact.en ?? '', 'en')]),
    dates: once(() => [...stated(), fact.when?.date, published].filter((date) => date !== undefined)),
  };
}

/** Whether the fact has every firm number of the question. */
export function hasAmounts({ amounts, dates }: FactNumbers, asked: Amount[]): boolean {
  return asked.every(
    (wanted) =>
      !wanted.firm ||
      amounts().some((amount) => sameAmount(amount, wanted)) ||
      (wanted.unit === 'year' && dates().some((date) => dateFits(String(wanted.value), date))),
  );
}

export function hasDates({ dates }: FactNumbers, asked: { date: string }[]): boolean {
  return asked.every(({ date }) => dates().some((known) => dateFits(date, known)));
}
