/** Splits German compounds with the lexicon: "infrastrukturproblem" → "infrastruktur" + "problem". */
import { findTerm, type Lexicon } from './lexicon.js';

const shortestPart = 4;
const shortestCompound = 9;
const links = ['', 's', 'es', 'n', 'en', 'er', 'e'];

interface Split {
  terms: [number, number];
  score: number;
}

/** The terms of the two parts whose shorter one is longest, or none. */
export function compoundParts(word: string, lexicon: Lexicon): number[] {
  if (lexicon.language !== 'de' || word.length < shortestCompound || !/^\p{L}+$/u.test(word)) return [];
  let best: Split | undefined;
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const right = findTerm(lexicon, word.slice(at));
    if (right !== undefined) best = better(best, bestLeft({ word, at, right, lexicon }));
  }
  return best?.terms ?? [];
}

interface Cut {
  word: string;
  at: number;
  right: number;
  lexicon: Lexicon;
}

// the left part may end in a linking element that is no part of its word: "Investition|s|zusage"
function bestLeft({ word, at, right, lexicon }: Cut): Split | undefined {
  let best: Split | undefined;
  for (const link of links) {
    const length = at - link.length;
    if (length < shortestPart || !word.startsWith(link, length)) continue;
    const left = findTerm(lexicon, word.slice(0, length));
    if (left === undefined) continue;
    const score = Math.min(length, word.length - at) + (word.length - at) / 10 - link.length / 100;
    best = better(best, { terms: [left, right], score });
  }
  return best;
}

function better(a: Split | undefined, b: Split | undefined): Split | undefined {
  if (!a || !b) return a ?? b;
  return b.score > a.score ? b : a;
}
