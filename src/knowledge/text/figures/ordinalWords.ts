/** Ordinals written as words, German and English: "einundzwanzigsten", "twenty-first". */

import { parseNumberWord } from '../numberWords.js';

const irregularOrdinals: ReadonlyMap<string, number> = new Map([
  ['erst', 1],
  ['dritt', 3],
  ['siebt', 7],
  ['acht', 8],
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fifth', 5],
  ['eighth', 8],
  ['ninth', 9],
  ['twelfth', 12],
  ['twentieth', 20],
  ['thirtieth', 30],
]);

/** The number of one ordinal in lower case ("zwanzigsten", "third", "twenty-first"), or undefined where it is none. */
export function parseOrdinalWord(word: string): number | undefined {
  if (!/[- ]/.test(word)) return parseEnglishOrdinal(word) ?? parseGermanOrdinal(word);
  const [tens = '', ones = ''] = word.split(/[- ]/);
  const [value, rest] = [parseNumberWord(tens), parseEnglishOrdinal(ones)];
  return value !== undefined && value >= 20 && rest !== undefined && rest < 10 ? value + rest : undefined;
}

function parseEnglishOrdinal(word: string): number | undefined {
  return irregularOrdinals.get(word) ?? (word.endsWith('th') ? parseNumberWord(word.slice(0, -2)) : undefined);
}

function parseGermanOrdinal(word: string): number | undefined {
  const stem = /^(.+)e[nrs]?$/.exec(word)?.[1];
  if (stem === undefined) return undefined;
  const irregular = irregularOrdinals.get(stem);
  if (irregular !== undefined || !stem.endsWith('t')) return irregular;
  return parseNumberWord(stem.endsWith('st') ? stem.slice(0, -2) : stem.slice(0, -1));
}
