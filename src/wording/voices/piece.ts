/** A piece of a sentence as a line shows it: not too long, and in one pair of quotation marks. */
import { cutToLength } from '../../util/cutToLength.js';
import type { Wording } from '../wording.js';

/** Stands for what is left out of a piece. */
export const omission = '[…]';

const maxPieceLength = 60;
const maxHalfLength = Math.floor((maxPieceLength - ` ${omission} `.length) / 2);
const repeatedOmissionPattern = /\[…\](?:\s*\[…\])+/gu;
const openingMarkPattern = /^[„“"»«‚‘'›‹]/u;
const closingMarkPattern = /[“”"«»‘’'›‹][.,;:!?…]*$/u;
const innerMarkPattern = /[„“”"»«]/u;

/** In the marks of its own, where it has them around all of it. */
export function formatPiece(words: string, { markPiece }: Pick<Wording, 'markPiece'>): string {
  const piece = shortenPiece(words);
  return hasOwnMarks(piece) ? piece : markPiece(piece);
}

/** What is too long loses its middle, between words: the beginning finds the place, and the end tells how far it goes. */
function shortenPiece(words: string): string {
  const piece = words.replace(/\s+/gu, ' ').trim();
  if (piece.length <= maxPieceLength) return piece;
  const [head, tail] = [takeWords(piece.split(' ')), takeWords(piece.split(' ').reverse()).reverse()];
  // one word that is longer than the line
  const start = head.length + tail.length === 0 ? [cutToLength(piece, maxHalfLength)] : head;
  return [...start, omission, ...tail].join(' ').replace(repeatedOmissionPattern, omission);
}

function takeWords(words: string[]): string[] {
  const taken: string[] = [];
  let length = 0;
  for (const word of words) {
    length += word.length;
    if (length > maxHalfLength) break;
    taken.push(word);
    length += 1;
  }
  return taken;
}

// a quotation that runs on over the end of the sentence has one mark
function hasOwnMarks(piece: string): boolean {
  const inner = piece.replace(openingMarkPattern, '').replace(closingMarkPattern, '');
  return inner !== piece && !innerMarkPattern.test(inner);
}
