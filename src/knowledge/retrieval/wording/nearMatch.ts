/**
 * Where nearly the same words stand: the edit distance over words, Sellers' form of it, in which the text may go on before
 * and behind. Sellers, "The theory and computation of evolutionary distances: Pattern recognition" (1980).
 */
import type { Span } from '../../../util/spans.js';
import { clean, fold } from '../../text/words.js';
import { isSameWord, type PlacedWord, spellUmlauts } from './placedWords.js';

/** At most one word in five differs. */
export const wordsPerDifference = 5;

export interface NearMatch extends Span {
  differences: number;
}

export type ProtectedWordTest = (word: PlacedWord) => boolean;

/** The closest place; null where too much differs, or a word that must not: a number, a name, a negation. */
export function matchNearly(
  wanted: PlacedWord[],
  text: PlacedWord[],
  isProtected: ProtectedWordTest,
): NearMatch | null {
  const maxDifferences = Math.floor(wanted.length / wordsPerDifference);
  if (maxDifferences === 0 || countLacking(wanted, text) > maxDifferences) return null;
  const price = (word: PlacedWord): PricedWord => ({ word, cost: isProtected(word) ? maxDifferences + 1 : 1 });
  const best = findBestEnd(wanted.map(price), text.map(price));
  const [start, end] = [text[best.first]?.start, text[best.last]?.end];
  if (best.cost > maxDifferences || start === undefined || end === undefined || start >= end) return null;
  return { start, end, differences: best.cost };
}

/** Whether matchNearly() may find them in a text, before its words are placed: as isSameWord() compares, but for what is part of a word. */
export function mayHoldNearly(wanted: PlacedWord[], text: string): boolean {
  const [folded, spelled] = [fold(clean(text)), spellUmlauts(text)];
  const isHeld = ({ plain, spelled: own }: PlacedWord) =>
    folded.includes(plain) || folded.includes(own) || spelled.includes(plain);
  return wanted.filter((word) => !isHeld(word)).length <= Math.floor(wanted.length / wordsPerDifference);
}

// each costs at least one, wherever the others are found
function countLacking(wanted: PlacedWord[], text: PlacedWord[]): number {
  return wanted.filter((word) => !text.some((other) => isSameWord(word, other))).length;
}

/** A word, and what it costs to leave it out. */
interface PricedWord {
  word: PlacedWord;
  cost: number;
}

/** Before each word of a text and at its end: what the cheapest match of the words so far costs, and the word with which it begins. */
interface Row {
  costs: number[];
  firsts: number[];
}

// of several as cheap, the first to end
function findBestEnd(wanted: PricedWord[], text: PricedWord[]): { cost: number; first: number; last: number } {
  const places = [...text.keys(), text.length];
  const none: Row = { costs: places.map(() => 0), firsts: places };
  const { costs, firsts } = wanted.reduce((row, word) => extendMatches(row, word, text), none);
  const cost = Math.min(...costs);
  const end = costs.indexOf(cost);
  return { cost, first: firsts[end] ?? 0, last: end - 1 };
}

// of several as cheap: a word changed, then one missing, then one too many
function extendMatches({ costs, firsts }: Row, { word, cost: missing }: PricedWord, text: PricedWord[]): Row {
  const next: Row = { costs: [(costs[0] ?? 0) + missing], firsts: [firsts[0] ?? 0] };
  for (const [index, { word: other, cost: spare }] of text.entries()) {
    const changed = (costs[index] ?? 0) + (isSameWord(word, other) ? 0 : Math.max(missing, spare));
    const without = (costs[index + 1] ?? 0) + missing;
    const more = (next.costs[index] ?? 0) + spare;
    const least = Math.min(changed, without, more);
    const first = least === changed ? firsts[index] : least === without ? firsts[index + 1] : next.firsts[index];
    next.costs.push(least);
    next.firsts.push(first ?? 0);
  }
  return next;
}
