/** A piece of a text, picked by the numbers of its first and last word, and never typed. */

import { escapeControls } from '../../../util/printable.js';
import type { Span } from '../../../util/spans.js';
import type { ReviewSession } from '../../desk/session.js';

/** The exact piece without the marks at its end; null where the editor goes back. Whoever types the words themselves may. */
export async function pickPiece(text: string, what: string, session: ReviewSession): Promise<string | null> {
  const { dialogue, wording } = session;
  dialogue.say(numberWords(text, session));
  for (
    let typed = await dialogue.ask(wording.pickPiece(what));
    typed;
    typed = await dialogue.ask(wording.pickPiece(what))
  ) {
    const piece = readPiece(typed, text);
    if (piece) return piece;
    if (typed === '-') return null;
    dialogue.say(wording.noPiece);
  }
  return null;
}

/** "1 Das 2 Geld 3 fehlt." */
export function numberWords(text: string, { paint }: ReviewSession): string {
  const words = listWords(text).map(
    ({ start, end }, index) => `${paint('cyan', String(index + 1))} ${escapeControls(text.slice(start, end))}`,
  );
  return `  ${words.join('  ')}`;
}

export function listWords(text: string): Span[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** "3 12", "3-12" or "3" → from the first to the last of these words. */
export function readSpans(typed: string, words: readonly Span[]): Span[] | null {
  if (!/^\d+(?:[\s,–-]+\d+)*$/u.test(typed)) return null;
  const numbers = typed.split(/[\s,–-]+/u).map(Number);
  const ends = numbers.length === 1 ? [...numbers, ...numbers] : numbers;
  if (ends.length % 2 === 1) return null;
  const spans = ends.flatMap((number, index) => {
    const [first, last] = [words[number - 1], words[(ends[index + 1] ?? 0) - 1]];
    return index % 2 === 0 && first && last && first.start < last.end ? [{ start: first.start, end: last.end }] : [];
  });
  return spans.length === ends.length / 2 ? spans : null;
}

function readPiece(typed: string, text: string): string | null {
  const [span] = readSpans(typed, listWords(text)) ?? [];
  if (span) return trimMarks(text.slice(span.start, span.end));
  return /\p{L}/u.test(typed) && text.includes(typed) ? typed : null;
}

// a comma or full stop at its end is the sentence's; a bracket or quotation mark belongs to the words
function trimMarks(piece: string): string {
  return piece.replace(/[,;:.]+$/u, '');
}
