/** Names that belong together become one, and persons whom no list knows become strangers, so that nobody else gets their words. */

import type { Entity } from '../../knowledge/facts/schema.js';
import { inferGender, inferGenderFromRole, isGivenName } from '../lexicon/givenNames.js';
import { isCapitalised, sentenceOpeners } from '../lexicon/wordClasses.js';
import type { NameToken, Token, WordToken } from './token.js';

export const personRolePattern =
  /(?:chef|sprecher|analyst|minister|präsident|kanzler|manager|ökonom|experte?|gründer|berater|anwalt|forscher|professor|unternehmer|milliardär|direktor|vorsitzende[rn]?|senator|gouverneur|richter|kritiker|investor)(?:in|en|s)?$|^(?:CEO|CFO|CTO|Herr|Frau|Dr|Prof)$|-(?:CEO|CFO|CTO|Boss)$/iu;

interface JoinedToken<Kind = Token> {
  token: Kind;
  next: number;
}

export function joinNames(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  let index = 0;
  for (let token = tokens[0]; token; token = tokens[index]) {
    const each = joinToken(tokens, index, token);
    joined.push(each.token);
    index = each.next;
  }
  return joined;
}

function joinToken(tokens: Token[], index: number, token: Token): JoinedToken {
  if (token.kind === 'name') return joinName(tokens, index, token);
  return token.kind === 'word' ? joinUnknownPerson(tokens, index, token) : { token, next: index + 1 };
}

// "Sprecherin Karoline Leavitt" is one; "Präsident Emmanuel Macron" is not the president of the list
function joinName(tokens: Token[], index: number, first: NameToken): JoinedToken<NameToken> {
  const second = tokens[index + 1];
  if (second?.kind === 'name' && second.entity === first.entity) {
    const { token: rest, next } = joinName(tokens, index + 1, second);
    // the words between are blanks and quotation marks
    const token = { ...rest, text: `${first.text} ${rest.text}`, start: first.start, bare: first.bare && rest.bare };
    return { token, next };
  }
  return first.bare && isNamePart(second) ? createUnknownName(tokens, index, first) : { token: first, next: index + 1 };
}

function joinUnknownPerson(tokens: Token[], index: number, word: WordToken): JoinedToken {
  const second = tokens[index + 1];
  const isSurname = second?.kind === 'name' && second.entity?.kind === 'person' && !second.bare;
  const isPerson =
    (isSurname && isNamesake(word.text, second.entity)) ||
    (isGivenName(word.text) && (isNamePart(second) || isSurname)) ||
    (personRolePattern.test(word.text) && isCapitalised(word.text) && isNamePart(second) && !isRole(second));
  return isPerson ? createUnknownName(tokens, index, word) : { token: word, next: index + 1 };
}

/** No noun that says what somebody is ends like this. */
const givenNameEndPattern =
  /^(?!\p{L}*(?:euro|studio|firma|tesla|foto|video|auto|mama|papa|juni|juli)$)\p{Lu}\p{Ll}+(?:[aiouy]|[ie]e|ah)$/iu;

// "Randi Zuckerberg", "Frau Ellison": of that family, and another person
function isNamesake(word: string, entity: Entity | null): boolean {
  if (entity === null || !isCapitalised(word) || sentenceOpeners.has(word.toLowerCase())) return false;
  const [asked, known] = [inferGenderFromRole(word), inferGender(entity)];
  return asked && known ? asked !== known : givenNameEndPattern.test(word);
}

// "Vorsitzende Richterin" names nobody yet
function isRole(token: Token | undefined): boolean {
  return token?.kind === 'word' && personRolePattern.test(token.text);
}

// of two words, or of three where the third may belong to it
function createUnknownName(tokens: Token[], index: number, first: Token): JoinedToken<NameToken> {
  const parts = tokens.slice(index, index + (isNamePart(tokens[index + 2]) ? 3 : 2));
  const text = parts.map((part) => part.text).join(' ');
  const { start, end } = { ...first, end: parts.at(-1)?.end ?? first.end };
  return {
    token: { kind: 'name', text, entity: null, genitive: false, bare: false, start, end },
    next: index + parts.length,
  };
}

function isNamePart(token: Token | undefined): boolean {
  return token?.kind === 'word' && isCapitalised(token.text) && !sentenceOpeners.has(token.text.toLowerCase());
}
