/**
 * Known words that an unknown one may be a misspelling of. Letter trigrams narrow the lexicon to a few dozen words,
 * so that what Fuse.js then costs does not grow with the vocabulary.
 */
import Fuse from 'fuse.js/basic';
import { lazy } from '../../util/lazy.js';
import { maxWordLength } from './wordLength.js';

interface Spelling {
  word: string;
  /** 1 for the word itself, down to 0. */
  similarity: number;
}

export type SpellingFinder = (word: string) => Spelling[];

const maxCandidates = 40;
/** Fuse.js compares no more letters. */
const maxComparedLetters = 32;
const minWordLength = 4;
/** Share of a word's trigrams that a candidate must have. */
const minTrigramShare = 0.3;
const maxErrorShare = 0.34;
/** A trigram in more words than this is left out, where the word has others. */
const maxTrigramWords = 1500;
const minTrigrams = 4;
const roundingError = 1e-9;

/** Finds up to `count` known words that are spelt like the given one, best first. */
export function createSpellingFinder(words: string[], count: number): SpellingFinder {
  const readIndex = lazy(() => indexTrigrams(words));
  return (word) => {
    if (word.length < minWordLength || word.length > maxWordLength) return [];
    const candidates = findCandidates(word, readIndex())
      .map((index) => words[index] ?? '')
      .filter((known) => mayBeSimilar(word, known));
    if (candidates.length === 0) return [];
    const fuse = new Fuse(candidates, {
      includeScore: true,
      threshold: maxErrorShare,
      ignoreLocation: true,
      ignoreFieldNorm: true,
    });
    return fuse
      .search(word.slice(0, maxComparedLetters))
      .map(({ item, score = 1 }) => ({ word: item, similarity: (1 - score) * compareLengths(word, item) }))
      .filter(({ similarity }) => similarity >= 1 - maxErrorShare)
      .sort((a, b) => b.similarity - a.similarity || (a.word < b.word ? -1 : 1))
      .slice(0, count);
  };
}

/** Two neighbouring letters swapped: people make it as one slip ("Trmup"), Fuse.js counts it as two errors. */
export function listTranspositions(word: string): string[] {
  const forms: string[] = [];
  if (word.length > maxWordLength) return forms;
  for (let offset = 0; offset + 1 < word.length; offset += 1)
    if (word[offset] !== word[offset + 1])
      forms.push(`${word.slice(0, offset)}${word[offset + 1]}${word[offset]}${word.slice(offset + 2)}`);
  return forms;
}

/** Whether one letter more, less, other or swapped with its neighbour makes one word of the other. */
export function isOneSlipOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  if (a.length !== b.length) {
    const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
    return longer.slice(start + 1) === shorter.slice(start);
  }
  if (a.slice(start + 1) === b.slice(start + 1)) return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
}

const minLikelyLength = 6;
const minTwiceLength = 10;

/** Whether a word is most likely a slip of another: one in six letters, two in ten, behind the same first letter. */
export function isLikelySlip(typed: string, known: string): boolean {
  if (typed[0] !== known[0] || Math.min(typed.length, known.length) < minLikelyLength - 1) return false;
  const length = Math.max(typed.length, known.length);
  if (length >= minLikelyLength && isOneSlipOff(typed, known)) return true;
  return Math.min(typed.length, known.length) >= minTwiceLength && countSlips(typed, known) <= 2;
}

/** How many letters more, less, other or swapped with their neighbour make one word of the other. */
export function countSlips(a: string, b: string): number {
  const first: number[] = [];
  for (let column = 0; column <= b.length; column += 1) first.push(column);
  const rows = [first];
  for (let row = 1; row <= a.length; row += 1) {
    const [above = [], aboveThat = []] = [rows[row - 1], rows[row - 2]];
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const replaced = (above[column - 1] ?? 0) + (isSame ? 0 : 1);
      const swapped = isSwapped ? (aboveThat[column - 2] ?? 0) + 1 : replaced;
      line.push(Math.min(replaced, swapped, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    rows.push(line);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

interface Trigrams {
  /** The words that have each. */
  holders: ReadonlyMap<string, number[]>;
  /** Mutable. How many each word shares with the one that is looked for; nothing in between. */
  shared: Uint8Array;
}

function indexTrigrams(words: string[]): Trigrams {
  const holders = new Map<string, number[]>();
  words.forEach((word, index) => {
    for (const trigram of splitTrigrams(word)) {
      const known = holders.get(trigram);
      if (!known) holders.set(trigram, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  });
  return { holders, shared: new Uint8Array(words.length) };
}

// the rarest trigrams tell most and cost least
function findCandidates(word: string, { holders, shared }: Trigrams): number[] {
  const lists = [...new Set(splitTrigrams(word))]
    .map((trigram) => holders.get(trigram) ?? [])
    .sort((a, b) => a.length - b.length);
  const telling = lists.filter((list, index) => index < minTrigrams || list.length <= maxTrigramWords);
  const touched: number[] = [];
  for (const list of telling) {
    for (const index of list) {
      if (shared[index] === 0) touched.push(index);
      shared[index] = (shared[index] ?? 0) + 1;
    }
  }
  const minShared = telling.length * minTrigramShare;
  const countShared = (index: number) => shared[index] ?? 0;
  const sharing = touched.filter((index) => countShared(index) >= minShared);
  sharing.sort((a, b) => countShared(b) - countShared(a) || a - b);
  for (const index of touched) shared[index] = 0;
  return sharing.slice(0, maxCandidates);
}

// a mark at both ends: a word's beginning and end are known best
function splitTrigrams(word: string): string[] {
  const marked = `^${word}$`;
  const trigrams: string[] = [];
  for (let offset = 0; offset + 3 <= marked.length; offset += 1) trigrams.push(marked.slice(offset, offset + 3));
  return trigrams;
}

// each letter that a known word lacks in its place is an error: what cannot be like enough needs no Fuse.js
function mayBeSimilar(typed: string, known: string): boolean {
  const compared = typed.slice(0, maxComparedLetters);
  const minLetters = ((1 - maxErrorShare - roundingError) / compareLengths(typed, known)) * compared.length;
  return countInAnyOrder(compared, known) >= minLetters && countInOrder(compared, known) >= minLetters;
}

function countInAnyOrder(a: string, b: string): number {
  let count = 0;
  for (let letter = 0; letter < a.length; letter += 1) if (b.includes(a.charAt(letter))) count += 1;
  return count;
}

// the most letters that two words have in the same order
function countInOrder(a: string, b: string): number {
  const row = new Array<number>(b.length + 1).fill(0);
  for (let letter = 0; letter < a.length; letter += 1) {
    let diagonal = 0;
    for (let column = 1; column <= b.length; column += 1) {
      const above = row[column] ?? 0;
      row[column] = a[letter] === b[column - 1] ? diagonal + 1 : Math.max(above, row[column - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

// Fuse.js finds "Abholzung" inside "Abholzungsrate" without an error: the rest must count, too
function compareLengths(a: string, b: string): number {
  return Math.sqrt(Math.min(a.length, b.length) / Math.max(a.length, b.length));
}
