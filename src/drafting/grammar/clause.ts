/** The clause around a word, from mark to mark, and whether a noun in it can be a subject. */

import { isFunctionWord } from '../../knowledge/text/functionWords.js';
import { sayVerbs } from '../lexicon/reportingVerbs.js';
import {
  determiners,
  isCapitalised,
  obliqueDeterminers,
  prepositions,
  sentenceOpeners,
  subordinators,
  timeWords,
} from '../lexicon/wordClasses.js';
import { isWithinAttribute } from './attribute.js';
import type { MarkToken, QuotationToken, Token } from './token.js';

/** Where in a sentence a verb stands. */
export interface TokenPosition {
  tokens: Token[];
  index: number;
}

/** Whether the clause of a place begins with "dass", "weil", "die": what is said there is part of what somebody else says. */
export function isSubordinate(position: TokenPosition): boolean {
  const start = findStartAcrossQuotation(position);
  const first = position.tokens[start];
  const comma = position.tokens[start - 1]?.text === ',';
  // "das betonte Ott": a main clause
  const next = position.tokens[position.index + 1];
  if (first?.text === 'das' && start + 1 === position.index && !isBoundary(next)) return false;
  return (
    first?.kind === 'word' &&
    comma &&
    subordinators.has(first.text.toLowerCase()) &&
    first !== position.tokens[position.index]
  );
}

/** A noun behind a preposition, or in dative or genitive, is no subject; nor is one of several that stand there together. */
export function isOblique({ tokens, index }: TokenPosition): boolean {
  if (isWithinAttribute(tokens, index)) return true;
  for (let place = index - 1; place >= index - 8; place -= 1) {
    const token = tokens[place];
    if (isBoundary(token)) return isListMember(tokens, index) && isListedBefore(tokens, place + 1);
    const word = token.text.toLowerCase();
    if (token.kind === 'name') {
      if (isPartOfPhrase(tokens, place, index)) continue;
      return false;
    }
    if (word === 'wie') return findClauseStart({ tokens, index }) !== place;
    if (word === 'während' && opensClause(tokens, place)) return false;
    if (obliqueDeterminers.has(word) || prepositions.has(word)) return true;
    if (determiners.has(word)) return isObliqueArticle(tokens, place) || isListedBefore(tokens, place);
    if (/^(?:und|sowie|oder|bzw|samt)$/u.test(word)) return isListOblique(tokens, place);
    if (endsPhrase(token, place === index - 1)) return false;
  }
  return false;
}

// "Während Musk das sagt": a verb closes what it opens, so it is no preposition
function opensClause(tokens: Token[], place: number): boolean {
  const [start, end] = [findClauseStart({ tokens, index: place }), findClauseEnd({ tokens, index: place })];
  return start === place && sayVerbs.has(tokens[end]?.text ?? '');
}

// "Musks Plattform X", "OpenAI-Chef Sam Altman" cut in pieces, a stranger's name before the noun
function isPartOfPhrase(tokens: Token[], place: number, index: number): boolean {
  const [token, next] = [tokens[place], tokens[place + 1]];
  if (token?.kind !== 'name') return false;
  if (token.genitive) return true;
  return (
    (place === index - 1 && token.entity === null) ||
    (next?.kind === 'word' && isCapitalised(next.text) && place < index - 1)
  );
}

// "mit Trump, dem Gründer Altman und Ellison": each stands in the case of the first
function isListOblique(tokens: Token[], conjunction: number): boolean {
  if (tokens[conjunction - 1]?.kind !== 'name') return isOblique({ tokens, index: conjunction });
  if (isOblique({ tokens, index: conjunction - 1 })) return true;
  const start = findClauseStart({ tokens, index: conjunction - 1 });
  return isListedBefore(tokens, start);
}

// "Altman" in "mit Musk, Altman und Son"
function isListMember(tokens: Token[], index: number): boolean {
  return /^(?:und|sowie|oder|,)$/u.test(tokens[index + 1]?.text ?? '') && tokens[index + 2]?.kind === 'name';
}

// behind the comma of a list whose first name is oblique
function isListedBefore(tokens: Token[], start: number): boolean {
  const [name, comma] = [tokens[start - 2], tokens[start - 1]];
  return comma?.text === ',' && name?.kind === 'name' && isOblique({ tokens, index: start - 2 });
}

/** The first token of the clause. */
export function findClauseStart({ tokens, index }: TokenPosition): number {
  let start = index;
  while (start > 0 && !isBoundary(tokens[start - 1])) start -= 1;
  return start;
}

export function findClauseEnd({ tokens, index }: TokenPosition): number {
  let end = index;
  while (end + 1 < tokens.length && !isBoundary(tokens[end + 1])) end += 1;
  return end;
}

/** The tokens of the clause with their places. */
export function listClauseTokens(position: TokenPosition): { token: Token; index: number }[] {
  const [start, end] = [findClauseStart(position), findClauseEnd(position)];
  return position.tokens.map((token, index) => ({ token, index })).slice(start, end + 1);
}

/** Clauses end at marks and quotations. */
export function isBoundary(token: Token | undefined): token is MarkToken | QuotationToken | undefined {
  return token === undefined || token.kind === 'mark' || token.kind === 'quotation';
}

// "das Trump als „…“ bezeichnet hatte": a quotation within a clause does not begin another
function findStartAcrossQuotation(position: TokenPosition): number {
  const start = findClauseStart(position);
  const ahead = position.tokens[start - 2]?.kind;
  const quoted = position.tokens[start - 1]?.kind === 'quotation' && (ahead === 'word' || ahead === 'name');
  return quoted ? findClauseStart({ tokens: position.tokens, index: start - 2 }) : start;
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
  if (timeWords.has(word) || sayVerbs.has(word) || /^(?:hat|hatte|haben|hatten|ist|war|wurde)$/u.test(word))
    return true;
  return isCapitalised(text) ? !adjacent : !/(?:e|en|er|em|es)$/u.test(word);
}

function isNoun(token: Token | undefined): boolean {
  if (token?.kind === 'name') return true;
  const word = token?.text.toLowerCase() ?? '';
  return (
    token?.kind === 'word' && isCapitalised(token.text) && !sentenceOpeners.has(word) && !isFunctionWord(word, 'de')
  );
}
