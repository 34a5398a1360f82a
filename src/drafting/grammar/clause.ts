/** The clause around a word: from mark to mark. */

import { isFunctionWord } from '../../knowledge/text/functionWords.js';
import { sayVerbs } from '../lexicon/reportingVerbs.js';
import {
  determiners,
  isCapital,
  oblique,
  openers,
  prepositions,
  subordinators,
  times,
} from '../lexicon/wordClasses.js';
import type { Token } from './token.js';

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

/** A noun behind a preposition, or in dative or genitive, is no subject. */
export function isOblique({ tokens, at }: Place): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 6) && !isBoundary(tokens[place]); place -= 1) {
    const token = tokens[place] as Token;
    const word = token.text.toLowerCase();
    if (token.kind === 'name') return token.genitive ? false : place === at - 1 && token.entity === null;
    if (oblique.has(word) || prepositions.has(word)) return true;
    if (determiners.has(word)) return isObliqueArticle(tokens, place);
    if (word === 'und' || word === 'sowie') return isOblique({ tokens, at: place });
    if (endsPhrase(token, place === at - 1)) return false;
  }
  return false;
}

// "der" behind a noun is genitive, and any article behind a preposition is governed by it
function isObliqueArticle(tokens: Token[], place: number): boolean {
  const before = tokens[place - 1];
  if (before?.kind === 'word' && prepositions.has(before.text.toLowerCase())) return true;
  return tokens[place]?.text.toLowerCase() === 'der' && isNoun(before);
}

// back from a name: a time, a verb or an adverb is no part of its phrase, nor is a second noun
function endsPhrase({ text }: Token, adjacent: boolean): boolean {
  const word = text.toLowerCase();
  if (times.has(word) || sayVerbs.has(word) || /^(?:hat|hatte|haben|hatten|ist|war|wurde)$/u.test(word)) return true;
  return isCapital(text) ? !adjacent : !/(?:e|en|er|em|es)$/u.test(word);
}

function isNoun(token: Token | undefined): boolean {
  if (token?.kind === 'name') return true;
  const word = token?.text.toLowerCase() ?? '';
  return token?.kind === 'word' && isCapital(token.text) && !openers.has(word) && !isFunctionWord(word, 'de');
}
