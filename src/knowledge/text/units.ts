/** The scales and units of amounts, German and English. */
import type { Language } from './language.js';

const scales = mapWordsToValues<number>([
  [1e3, 'tsd tausend thousand k'],
  [1e6, 'mio million millionen millions mn mil'],
  [1e9, 'mrd milliarde milliarden bn b bil bils billions'],
  [1e12, 'bill billionen tn trn trillions'],
  [1e15, 'billiarde billiarden'],
  [1e18, 'trillionen'],
]);

export const units = mapWordsToValues<string>([
  ['USD', '$ dollar dollars usd bucks'],
  ['EUR', '€ euro euros eur'],
  ['percent', '% prozent percent'],
  ['years', 'jahr jahre jahren years year'],
  ['months', 'monat monate monaten month months'],
  ['days', 'tag tage tagen day days'],
  ['jobs', 'job jobs arbeitsplätze arbeitsplätzen stellen'],
  ['hectares', 'ha hektar hectare hectares'],
  ['gigawatts', 'gw gigawatt gigawatts'],
]);

/** What may stand before its number: "$500bn", "USD 500 billion". */
export const currencies = new Set(['$', '€', 'usd', 'eur']);

/** What a scale multiplies by: "billion" is 10¹² in German and 10⁹ in English. */
export function findScale(word: string | undefined, language: Language): number | undefined {
  if (word === 'billion') return language === 'de' ? 1e12 : 1e9;
  if (word === 'trillion') return language === 'de' ? 1e18 : 1e12;
  return scales.get(word ?? '') ?? matchMisspeltScale(word ?? '');
}

// "miliarden", "millarden", "billiones": the consonants in order are enough
function matchMisspeltScale(word: string): number | undefined {
  if (/^m[il]+i?arden?$/.test(word)) return 1e9;
  if (/^m[il]+i?one?n?$/.test(word)) return 1e6;
  return /^b[il]+i?onen$/.test(word) ? 1e12 : undefined;
}

function mapWordsToValues<Value>(rows: [Value, string][]): Map<string, Value> {
  return new Map(rows.flatMap(([value, words]) => words.split(' ').map((word): [string, Value] => [word, value])));
}
