/**
 * Spellings that an unknown word may stand for. Letter trigrams narrow the lexicon to a few dozen words,
 * so that what Fuse.js then costs does not grow with the vocabulary.
 */
import Fuse from 'fuse.js';

interface Spelling {
  word: string;
  /** 1 for the word itself, down to 0. */
  likeness: number;
}

export type SpellingFinder = (word: string) => Spelling[];

const narrowed = 40;
/** Fuse.js compares no more letters. */
const longest = 32;
const shortest = 4;
/** Share of a word's trigrams that a candidate must have. */
const sharedTrigrams = 0.3;
const mostErrors = 0.34;
/** A trigram in more words than this is left out, where the word has others. */
const commonTrigram = 1500;
const fewest = 4;
const rounding = 1e-9;

/** Finds up to `count` known words that are spelt like the given one, best first. */
export function spellingFinder(words: string[], count: number): SpellingFinder {
  let holders: Map<string, number[]> | undefined;
  return (word) => {
    if (word.length < shortest) return [];
    holders ??= holdersOf(words);
    const candidates = candidatesFor(word, holders, words.length)
      .map((index) => words[index] as string)
      .filter((known) => mayBeLike(word, known));
    if (candidates.length === 0) return [];
    const fuse = new Fuse(candidates, {
      includeScore: true,
      threshold: mostErrors,
      ignoreLocation: true,
      ignoreFieldNorm: true,
    });
    return fuse
      .search(word.slice(0, longest))
      .map(({ item, score = 1 }) => ({ word: item, likeness: (1 - score) * lengthLikeness(word, item) }))
      .filter(({ likeness }) => likeness >= 1 - mostErrors)
      .sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1))
      .slice(0, count);
  };
}

function holdersOf(words: string[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  words.forEach((word, index) => {
    for (const trigram of trigramsOf(word)) {
      const list = holders.get(trigram);
      if (list) list.push(index);
      else holders.set(trigram, [index]);
    }
  });
  return holders;
}

// the rarest trigrams tell most and cost least
function candidatesFor(word: string, holders: Map<string, number[]>, count: number): number[] {
  const lists = [...trigramsOf(word)].map((trigram) => holders.get(trigram) ?? []).sort((a, b) => a.length - b.length);
  const telling = lists.filter((list, at) => at < fewest || list.length <= commonTrigram);
  const shared = new Uint8Array(count);
  const touched: number[] = [];
  for (const list of telling) {
    for (const index of list) {
      if (shared[index] === 0) touched.push(index);
      shared[index] = (shared[index] as number) + 1;
    }
  }
  const least = telling.length * sharedTrigrams;
  const sharing = touched.filter((index) => (shared[index] as number) >= least);
  return sharing.sort((a, b) => (shared[b] as number) - (shared[a] as number) || a - b).slice(0, narrowed);
}

// a mark at both ends: a word's beginning and end are known best
function trigramsOf(word: string): Set<string> {
  const marked = `^${word}$`;
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= marked.length; at += 1) trigrams.add(marked.slice(at, at + 3));
  return trigrams;
}

// each letter that a known word lacks is an error: what cannot be like enough needs no Fuse.js
function mayBeLike(typed: string, known: string): boolean {
  const letters = Math.min(typed.length, longest);
  const least = (1 - mostErrors - rounding) / lengthLikeness(typed, known);
  let missing = 0;
  for (let at = 0; at < letters; at += 1) if (!known.includes(typed[at] as string)) missing += 1;
  return 1 - missing / letters >= least;
}

// Fuse.js finds "Abholzung" inside "Abholzungsrate" without an error: the rest must count, too
function lengthLikeness(a: string, b: string): number {
  return Math.sqrt(Math.min(a.length, b.length) / Math.max(a.length, b.length));
}

/** Two neighbouring letters swapped: people make it as one slip ("Trmup"), Fuse.js counts it as two errors. */
export function swappedForms(word: string): string[] {
  const forms: string[] = [];
  for (let at = 0; at + 1 < word.length; at += 1)
    if (word[at] !== word[at + 1]) forms.push(`${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`);
  return forms;
}
