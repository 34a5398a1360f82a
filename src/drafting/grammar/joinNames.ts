/** Names that belong together become one, and persons whom no list knows become strangers, so that nobody else gets their words. */

import { isGivenName } from '../lexicon/givenNames.js';
import { isCapital, openers } from '../lexicon/wordClasses.js';
import type { Name, Token, Word } from './token.js';

const personRole =
  /(?:chef|sprecher|analyst|minister|präsident|kanzler|manager|ökonom|experte?|gründer|berater|anwalt|forscher|professor|unternehmer|milliardär|direktor|vorsitzende[rn]?|senator|gouverneur|richter|kritiker|investor)(?:in|en|s)?$|^(?:CEO|CFO|CTO|Herr|Frau|Dr|Prof)$|-(?:CEO|CFO|CTO|Boss)$/iu;

export function joinNames(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { token, next } = joinedAt(tokens, at);
    joined.push(token);
    at = next;
  }
  return joined;
}

function joinedAt(tokens: Token[], at: number): { token: Token; next: number } {
  const token = tokens[at] as Token;
  if (token.kind === 'name') return joinedName(tokens, at, token);
  if (token.kind === 'word') return strangerAt(tokens, at, token);
  return { token, next: at + 1 };
}

// "Sprecherin Karoline Leavitt" is one; "Präsident Emmanuel Macron" is not the president of the list
function joinedName(tokens: Token[], at: number, first: Name): { token: Token; next: number } {
  const second = tokens[at + 1];
  if (second?.kind === 'name' && second.entity === first.entity) {
    const rest = joinedName(tokens, at + 1, second);
    const { genitive, entity, bare } = rest.token as Name;
    return {
      token: { ...first, ...textOf(first, rest.token), genitive, entity, bare: first.bare && bare },
      next: rest.next,
    };
  }
  if (first.bare && isNamePart(second)) return stranger(tokens, at, at + 1);
  return { token: first, next: at + 1 };
}

function strangerAt(tokens: Token[], at: number, word: Word): { token: Token; next: number } {
  const second = tokens[at + 1];
  const surname = isNamePart(second) || (second?.kind === 'name' && second.entity?.kind === 'person' && !second.bare);
  if (isGivenName(word.text) && surname) return stranger(tokens, at, at + 1);
  if (personRole.test(word.text) && isCapital(word.text) && isNamePart(second)) return stranger(tokens, at, at + 1);
  return { token: word, next: at + 1 };
}

function stranger(tokens: Token[], from: number, least: number): { token: Token; next: number } {
  let last = least;
  while (last < least + 1 && isNamePart(tokens[last + 1])) last += 1;
  const parts = tokens.slice(from, last + 1);
  const [first, end] = [parts[0] as Token, parts.at(-1) as Token];
  const text = parts.map((part) => part.text).join(' ');
  const name: Name = {
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
  return token?.kind === 'word' && isCapital(token.text) && !openers.has(token.text.toLowerCase());
}

// the words between are blanks and quotation marks
function textOf(first: Token, last: Token): { text: string; start: number; end: number } {
  return { text: `${first.text} ${last.text}`, start: first.start, end: last.end };
}
