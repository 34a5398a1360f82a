/** Splits German compounds with the lexicon: "infrastrukturproblem" → "infrastruktur" + "problem". */
import { maxWordLength } from '../text/wordLength.js';
import { findTerm, type Lexicon } from './lexicon.js';

const minPartLength = 4;
const minCompoundLength = 9;
const linkingElements = ['', 's', 'es', 'n', 'en', 'er', 'e'];

interface CompoundSplit {
  terms: [number, number];
  score: number;
}

/** The terms of the two parts whose shorter one is longest, or none. */
export function splitCompound(word: string, lexicon: Lexicon): number[] {
  if (lexicon.language !== 'de' || !mayBeCompound(word)) return [];
  let best: CompoundSplit | undefined;
  for (let offset = minPartLength; offset <= word.length - minPartLength; offset += 1) {
    const right = findTerm(lexicon, word.slice(offset));
    if (right !== undefined) best = chooseBetter(best, findBestLeft({ word, offset, right, lexicon }));
  }
  return best?.terms ?? [];
}

// each place where a word may be cut costs as much as the word is long
function mayBeCompound(word: string): boolean {
  return word.length >= minCompoundLength && word.length <= maxWordLength && /^\p{L}+$/u.test(word);
}

interface Cut {
  word: string;
  offset: number;
  right: number;
  lexicon: Lexicon;
}

// the left part may end in a linking element that is no part of its word: "Investition|s|zusage"
function findBestLeft({ word, offset, right, lexicon }: Cut): CompoundSplit | undefined {
  let best: CompoundSplit | undefined;
  for (const link of linkingElements) {
    const length = offset - link.length;
    if (length < minPartLength || !word.startsWith(link, length)) continue;
    const left = findTerm(lexicon, word.slice(0, length));
    if (left === undefined) continue;
    const score = Math.min(length, word.length - offset) + (word.length - offset) / 10 - link.length / 100;
    best = chooseBetter(best, { terms: [left, right], score });
  }
  return best;
}

function chooseBetter(a: CompoundSplit | undefined, b: CompoundSplit | undefined): CompoundSplit | undefined {
  if (!a || !b) return a ?? b;
  return b.score > a.score ? b : a;
}
