/** Words with their places, compared as people type them: in any case, ß or ss, "ü" as "ü", "ue" or "u". */
import { listMatches, type Span } from '../../../util/spans.js';
import { fold, splitFoldedWords } from '../../text/words.js';

export interface PlacedWord {
  /** As written. */
  raw: string;
  /** Folded: "Über" is "uber". */
  plain: string;
  /** Folded with its umlauts in two letters: "Über" is "ueber". */
  spelled: string;
  start: number;
  end: number;
}

const piecePattern = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu;
const asciiPattern = /^[a-z\d.,]+$/i;
const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** A piece that folds to several words, such as "½", gives several in one place. */
export function placeWords(text: string): PlacedWord[] {
  return listMatches(text, piecePattern).flatMap(({ 0: raw, index }) => {
    const span = { start: index, end: index + raw.length };
    if (asciiPattern.test(raw)) return placePlain(raw, span);
    const spelled = spellUmlauts(raw);
    const parts = splitFoldedWords(raw);
    return parts.map((plain) => ({ raw, plain, spelled: parts.length === 1 ? spelled : plain, ...span }));
  });
}

/** Folded, with umlauts in two letters. */
export function spellUmlauts(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  return fold(lower.replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter));
}

// nearly every word: one in its own letters
function placePlain(raw: string, span: Span): PlacedWord {
  const plain = raw.toLowerCase();
  return { raw, plain, spelled: plain, ...span };
}

export function isSameWord(a: PlacedWord, b: PlacedWord): boolean {
  return a.plain === b.plain || a.plain === b.spelled || a.spelled === b.plain;
}

const gapPattern = /\[\s*(?:…|\.{3})\s*\]|…|\.{3,}/gu;

/** The typed words; "…" and "[…]" leave words out between two runs of them. */
export function splitRuns(typed: string): PlacedWord[][] {
  return typed
    .split(gapPattern)
    .map(placeWords)
    .filter((run) => run.length > 0);
}
