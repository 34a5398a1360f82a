/** Names that belong together become one, and persons whom no list knows become strangers, so that nobody else gets their words. */

import { isGivenName } from '../lexicon/givenNames.js';
import { isCapitalised, sentenceOpeners } from '../lexicon/wordClasses.js';
import type { NameToken, Token, WordToken } from './token.js';

const personRolePattern =
  /(?:chef|sprecher|analyst|minister|präsident|kanzler|manager|ökonom|experte?|gründer|berater|anwalt|forscher|professor|unternehmer|milliardär|direktor|vorsitzende[rn]?|senator|gouverneur|richter|kritiker|investor)(?:in|en|s)?$|^(?:CEO|CFO|CTO|Herr|Frau|Dr|Prof)$|-(?:CEO|CFO|CTO|Boss)$/iu;

export function joinNames(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; ) {
    const { token, next } = joinToken(tokens, index);
    joined.push(token);
    index = next;
  }
  return joined;
}

function joinToken(tokens: Token[], index: number): { token: Token; next: number } {
  const token = tokens[index] as Token;
  if (token.kind === 'name') return joinName(tokens, index, token);
  if (token.kind === 'word') return joinUnknownPerson(tokens, index, token);
  return { token, next: index + 1 };
}

// "Sprecherin Karoline Leavitt" is one; "Präsident Emmanuel Macron" is not the president of the list
function joinName(tokens: Token[], index: number, first: NameToken): { token: Token; next: number } {
  const second = tokens[index + 1];
  if (second?.kind === 'name' && second.entity === first.entity) {
    const rest = joinName(tokens, index + 1, second);
    const { genitive, entity, bare } = rest.token as NameToken;
    return {
      token: { ...first, ...joinTexts(first, rest.token), genitive, entity, bare: first.bare && bare },
      next: rest.next,
    };
  }
  if (first.bare && isNamePart(second)) return createUnknownName(tokens, index, index + 1);
  return { token: first, next: index + 1 };
}

function joinUnknownPerson(tokens: Token[], index: number, word: WordToken): { token: Token; next: number } {
  const second = tokens[index + 1];
  const surname = isNamePart(second) || (second?.kind === 'name' && second.entity?.kind === 'person' && !second.bare);
  if (isGivenName(word.text) && surname) return createUnknownName(tokens, index, index + 1);
  if (personRolePattern.test(word.text) && isCapitalised(word.text) && isNamePart(second))
    return createUnknownName(tokens, index, index + 1);
  return { token: word, next: index + 1 };
}

function createUnknownName(tokens: Token[], from: number, minLast: number): { token: Token; next: number } {
  let last = minLast;
  while (last < minLast + 1 && isNamePart(tokens[last + 1])) last += 1;
  const parts = tokens.slice(from, last + 1);
  const [first, end] = [parts[0] as Token, parts.at(-1) as Token];
  const text = parts.map((part) => part.text).join(' ');
  const name: NameToken = {
    kind: 'name',
    text,
    entity: null,
    genitive: false,
    bare: false,
    start: first.start,
    end: end.end,
  };
  return { token: name, next: last + 1 };
}

function isNamePart(token: Token | undefined): boolean {
  return token?.kind === 'word' && isCapitalised(token.text) && !sentenceOpeners.has(token.text.toLowerCase());
}

// the words between are blanks and quotation marks
function joinTexts(first: Token, last: Token): { text: string; start: number; end: number } {
  return { text: `${first.text} ${last.text}`, start: first.start, end: last.end };
}
