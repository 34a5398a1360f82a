/** What amounts are counted in, by the words and signs that name it. */

import { mapWordsToValues } from './wordTable.js';

export const units = mapWordsToValues<string>([
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
  ['jobs', 'job jobs arbeitsplätze arbeitsplätzen stellen'],
  ['hectares', 'ha hektar hectare hectares'],
  ['gigawatts', 'gw gigawatt gigawatts'],
]);

/** What may stand before its number: "$500bn", "USD 500 billion". */
export const currencies = new Set('$ € £ ¥ usd eur gbp chf jpy cny rmb'.split(' '));

/** A sum without a currency is in dollars here, so it is in none of these. */
export const otherCurrencies: ReadonlySet<string | null> = new Set(['EUR', 'GBP', 'CHF', 'JPY', 'CNY']);

/** "sechs Monate danach" says when, not how much. */
export const durationUnits: ReadonlySet<string> = new Set(['days', 'months']);
