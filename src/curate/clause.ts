/** The clause around a word: from mark to mark. */
import { subordinators } from './germanWords.js';
import type { Token } from './tokens.js';

/** Where in a sentence a verb stands. */
export interface Place {
  tokens: Token[];
  at: number;
}

/** Whether the clause of a place begins with "dass", "weil", "die": what is said there is part of what somebody else says. */
export function isSubordinate(place: Place): boolean {
  const start = overQuotation(place);
  const first = place.tokens[start];
  const comma = place.tokens[start - 1]?.text === ',';
  return (
    first?.kind === 'word' && comma && subordinators.has(first.text.toLowerCase()) && first !== place.tokens[place.at]
  );
}

// "das Trump als „…“ bezeichnet hatte": a quotation within a clause does not begin another
function overQuotation(place: Place): number {
  const start = clauseStart(place);
  const quoted = place.tokens[start - 1]?.kind === 'quotation' && place.tokens[start - 2]?.kind === 'word';
  return quoted ? clauseStart({ tokens: place.tokens, at: start - 2 }) : start;
}

/** The first token of the clause. */
export function clauseStart({ tokens, at }: Place): number {
  let start = at;
  while (start > 0 && !isBoundary(tokens[start - 1])) start -= 1;
  return start;
}

export function clauseEnd({ tokens, at }: Place): number {
  let end = at;
  while (end + 1 < tokens.length && !isBoundary(tokens[end + 1])) end += 1;
  return end;
}

/** Clauses end at marks and quotations. */
export function isBoundary(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark' || token.kind === 'quotation';
}

/** The tokens of the clause with their places. */
export function clauseOf(place: Place): { token: Token; at: number }[] {
  const [start, end] = [clauseStart(place), clauseEnd(place)];
  return place.tokens.map((token, at) => ({ token, at })).slice(start, end + 1);
}
