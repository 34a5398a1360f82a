/** A piece of a sentence as a line shows it: not too long, and in one pair of quotation marks. */
import { cutToLength } from '../../util/cutToLength.js';
import type { Wording } from '../wording.js';

/** Stands for what is left out of a piece. */
export const omission = '[…]';

const maxPieceLength = 60;
const maxEndsLength = maxPieceLength - ` ${omission} `.length;
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
  const { head, tail } = takeEnds(piece.split(' '));
  // one word that is longer than the line
  const start = head.length + tail.length === 0 ? [cutToLength(piece, maxEndsLength)] : head;
  return [...start, omission, ...tail].join(' ').replace(repeatedOmissionPattern, omission);
}

// in turn, a word from whichever end has less
function takeEnds(words: string[]): { head: string[]; tail: string[] } {
  const left = [...words];
  const [head, tail]: [string[], string[]] = [[], []];
  for (let room = maxEndsLength; ; ) {
    const isHeadNext = measureLength(head) <= measureLength(tail);
    const word = isHeadNext ? left.shift() : left.pop();
    if (word === undefined || word.length > room) return { head, tail };
    if (isHeadNext) head.push(word);
    else tail.unshift(word);
    room -= word.length + 1;
  }
}

function measureLength(words: string[]): number {
  return words.join(' ').length;
}

// a quotation that runs on over the end of the sentence has one mark
function hasOwnMarks(piece: string): boolean {
  const inner = piece.replace(openingMarkPattern, '').replace(closingMarkPattern, '');
  return inner !== piece && !innerMarkPattern.test(inner);
}
