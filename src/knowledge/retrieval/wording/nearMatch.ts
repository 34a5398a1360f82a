/**
 * Where nearly the same words stand: the edit distance over words, Sellers' form of it, in which the text may go on before
 * and behind. Sellers, "The theory and computation of evolutionary distances: Pattern recognition" (1980).
 */
import type { Span } from '../../../util/spans.js';
import { isSameWord, type PlacedWord } from './placedWords.js';

/** At most one word in five differs. */
export const wordsPerDifference = 5;

export interface NearMatch extends Span {
  differences: number;
}

export type ProtectedWordTest = (word: PlacedWord) => boolean;

interface Cell {
  cost: number;
  /** The word of the text with which the match begins. */
  first: number;
}

/** The closest place; null where too much differs, or a word that must not: a number, a name, a negation. */
export function matchNearly(
  wanted: PlacedWord[],
  text: PlacedWord[],
  isProtected: ProtectedWordTest,
): NearMatch | null {
  const maxDifferences = Math.floor(wanted.length / wordsPerDifference);
  if (maxDifferences === 0) return null;
  const costOf = (word: PlacedWord) => (isProtected(word) ? maxDifferences + 1 : 1);
  const priced = text.map((word) => ({ word, cost: costOf(word) }));
  let row: Cell[] = Array.from({ length: text.length + 1 }, (_, first) => ({ cost: 0, first }));
  for (const word of wanted) row = extendMatches(row, { word, cost: costOf(word) }, priced);
  const best = findCheapest(row);
  const end = row.indexOf(best);
  const [start, last] = [text[best.first]?.start, text[end - 1]?.end];
  if (best.cost > maxDifferences || start === undefined || last === undefined || start >= last) return null;
  return { start, end: last, differences: best.cost };
}

/** A word, and what it costs to leave it out. */
interface PricedWord {
  word: PlacedWord;
  cost: number;
}

// each cell: the cheapest match of the words so far that ends before a word of the text
function extendMatches(row: Cell[], { word, cost: missing }: PricedWord, text: PricedWord[]): Cell[] {
  const next: Cell[] = [addCost(row[0], missing)];
  text.forEach(({ word: other, cost: spare }, index) => {
    const changed = isSameWord(word, other) ? 0 : Math.max(missing, spare);
    next.push(
      findCheapest([addCost(row[index], changed), addCost(row[index + 1], missing), addCost(next[index], spare)]),
    );
  });
  return next;
}

function addCost(cell: Cell | undefined, cost: number): Cell {
  return cell ? { cost: cell.cost + cost, first: cell.first } : { cost: Number.POSITIVE_INFINITY, first: 0 };
}

function findCheapest(cells: Cell[]): Cell {
  return cells.reduce((best, cell) => (cell.cost < best.cost ? cell : best));
}
