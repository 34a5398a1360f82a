/** Numbers written as words, German and English: "neunundvierzig", "twenty". */
import { maxWordLength } from './wordLength.js';

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
const halfEnding = 'einhalb';

/** Words that count only before a scale ("eine Milliarde", "a billion"): alone they are articles. */
export const articleWords = new Set('ein eine einem einen einer eines ne a an one'.split(' '));

const takeBeginning = (word: string) => word.slice(0, 2);
/** What a number may begin with: most words begin otherwise, and are done with. */
const beginnings: ReadonlySet<string> = new Set(
  [...ones.keys(), ...tens.keys(), ...teenStems.keys(), ...articleWords, 'anderthalb', 'hundert', 'tausend', 'fuenf']
    .filter((word) => word !== '')
    .map(takeBeginning),
);

/** The value of one number word in lower case, or undefined where it is none. */
export function parseNumberWord(written: string): number | undefined {
  if (written.length > maxWordLength || !beginnings.has(takeBeginning(written))) return undefined;
  const word = written.replace('ue', 'ü').replace('oe', 'ö').replace('dreissig', 'dreißig');
  if (articleWords.has(word)) return 1;
  const simple = parseHalfNumber(word) ?? parseSmallNumber(word);
  // "hundert" has an "und", too
  if (simple !== undefined || !/und|tausend/.test(word)) return simple;
  return parseTensAndOnes(word) ?? parseHundreds(word) ?? parseThousands(word);
}

// "anderthalb", "eineinhalb", "zweieinhalb"
function parseHalfNumber(word: string): number | undefined {
  if (word === 'anderthalb') return 1.5;
  return word.endsWith(halfEnding) ? add(findNumber(ones, word.slice(0, -halfEnding.length)), 0.5) : undefined;
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
