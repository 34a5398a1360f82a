/** Where the very words stand, one after the other, whatever marks are between them. */
import type { Span } from '../../../util/spans.js';
import { isSameWord, type PlacedWord } from './placedWords.js';

/** The places of each run of words, in order; null where the text lacks one of them. */
export function matchRuns(runs: PlacedWord[][], text: PlacedWord[]): Span[] | null {
  const spans: Span[] = [];
  let from = 0;
  for (const run of runs) {
    const first = findRun(run, text, from);
    const [start, end] = [text[first]?.start, text[first + run.length - 1]?.end];
    if (first < 0 || start === undefined || end === undefined) return null;
    spans.push({ start, end });
    from = first + run.length;
  }
  return spans;
}

function findRun(run: PlacedWord[], text: PlacedWord[], from: number): number {
  for (let first = from; first + run.length <= text.length; first += 1) {
    const stands = run.every((word, index) => {
      const other = text[first + index];
      return other !== undefined && isSameWord(word, other);
    });
    if (stands) return first;
  }
  return -1;
}
