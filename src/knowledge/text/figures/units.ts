/** What amounts of any story are counted in: money, shares and time, by the words and signs that name it. */

import { mapWordsToValues } from './wordTable.js';

/** Words and signs, in small letters, by which people write a unit, and its name. */
export type UnitWords = ReadonlyMap<string, string>;

export const units: UnitWords = mapWordsToValues<string>([
  ['USD', '$ dollar dollars usd bucks'],
  ['EUR', '€ euro euros eur'],
  ['GBP', '£ gbp pfund pound pounds'],
  ['CHF', 'chf sfr franken francs'],
  ['JPY', '¥ jpy yen'],
  ['CNY', 'cny rmb yuan renminbi'],
  ['percent', '% prozent percent pct'],
  ['years', 'jahr jahre jahren years year'],
  ['months', 'monat monate monaten month months'],
  ['days', 'tag tage tagen day days'],
]);

/** Those of any story, and one's own. */
export function addUnitWords(own: Readonly<Record<string, { words: readonly string[] }>> | undefined): UnitWords {
  if (own === undefined) return units;
  const added = Object.entries(own).flatMap(([id, { words }]) =>
    words.map((word) => [word.toLowerCase(), id] as const),
  );
  return new Map([...units, ...added]);
}

/** What may stand before its number: "$500bn", "USD 500 billion". */
export const currencies = new Set('$ € £ ¥ usd eur gbp chf jpy cny rmb'.split(' '));

/** A sum without a currency is in dollars here, so it is in none of these. */
export const otherCurrencies: ReadonlySet<string | null> = new Set(['EUR', 'GBP', 'CHF', 'JPY', 'CNY']);

/** "sechs Monate danach" says when, not how much. */
export const durationUnits: ReadonlySet<string> = new Set(['days', 'months']);
