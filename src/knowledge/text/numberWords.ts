/** Numbers written as words, with their scales and units, German and English: "neunundvierzig", "twenty", "Mrd", "Dollar". */

import type { Language } from './language.js';
import { maxWordLength } from './words.js';

const scales = mapWordsToValues<number>([
  [1e3, 'tsd tausend thousand k'],
  [1e6, 'mio million millionen millions mn mil'],
  [1e9, 'mrd milliarde milliarden bn b bil bils billions'],
  [1e12, 'bill billionen tn trn trillions'],
  [1e15, 'billiarde billiarden'],
  [1e18, 'trillionen'],
]);

const ones = mapWordsToNumbers([
  ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
]);
const tens = mapWordsToNumbers([
  ['', 'zehn', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'],
  ['', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
]);
const teenStems = mapWordsToNumbers([
  ['', '', '', 'drei', 'vier', 'fünf', 'sech', 'sieb', 'acht', 'neun'],
  ['', '', '', 'thir', 'four', 'fif', 'six', 'seven', 'eigh', 'nine'],
]);
const halves = new Map([
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ['zweieinhalb', 2.5],
  ['dreieinhalb', 3.5],
]);

/** Words that count only before a scale ("eine Milliarde", "a billion"): alone they are articles. */
export const articleWords = new Set(['ein', 'eine', 'einem', 'einen', 'einer', 'eines', 'a', 'an', 'one']);

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

/** The value of one number word in lower case, or undefined where it is none. */
export function parseNumberWord(written: string): number | undefined {
  if (written.length > maxWordLength) return undefined;
  const word = written.replace('ue', 'ü').replace('oe', 'ö').replace('dreissig', 'dreißig');
  if (articleWords.has(word)) return 1;
  const simple = halves.get(word) ?? parseSmallNumber(word);
  // "hundert" has an "und", too
  if (simple !== undefined || !/und|tausend/.test(word)) return simple;
  return parseTensAndOnes(word) ?? parseHundreds(word) ?? parseThousands(word);
}

/** What a scale multiplies by: "billion" is 10¹² in German and 10⁹ in English. */
export function findScale(word: string | undefined, language: Language): number | undefined {
  if (word === 'billion') return language === 'de' ? 1e12 : 1e9;
  if (word === 'trillion') return language === 'de' ? 1e18 : 1e12;
  return scales.get(word ?? '') ?? matchMisspeltScale(word ?? '');
}

function parseSmallNumber(word: string): number | undefined {
  const teen = word.endsWith('zehn') || word.endsWith('teen') ? word.slice(0, -4) : undefined;
  return findNumber(ones, word) ?? multiply(findNumber(tens, word), 10) ?? add(findNumber(teenStems, teen), 10);
}

function parseTensAndOnes(word: string): number | undefined {
  const [, one, ten] = /^(.+?)und(.+ßig|.+zig)$/.exec(word) ?? [];
  return add(findNumber(ones, one), multiply(findNumber(tens, ten), 10));
}

function parseHundreds(word: string): number | undefined {
  const [, count, rest] = /^(.*?)hundert(.*)$/.exec(word) ?? [];
  if (count === undefined || rest === undefined) return undefined;
  const full = count === '' ? 100 : multiply(findNumber(ones, count), 100);
  return rest === '' ? full : add(full, parseSmallNumber(rest) ?? parseTensAndOnes(rest));
}

function parseThousands(word: string): number | undefined {
  const count = /^(.*)tausend$/.exec(word)?.[1];
  return count === ''
    ? 1000
    : multiply(count && (parseSmallNumber(count) ?? parseTensAndOnes(count) ?? parseHundreds(count)), 1000);
}

function findNumber(numbers: ReadonlyMap<string, number>, word: string | undefined): number | undefined {
  return word ? numbers.get(word) : undefined;
}

function multiply(a: number | '' | undefined, b: number): number | undefined {
  return a === undefined || a === '' ? undefined : a * b;
}

function add(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

function mapWordsToNumbers(lists: string[][]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((list) => list.map((word, place): [string, number] => [word, place])));
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
