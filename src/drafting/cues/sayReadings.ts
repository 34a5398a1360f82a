/** What a verb can mean as one of saying, alone or with other words of its clause: "teilte … mit", "hielt es für möglich". */
import { findClauseEnd, listClauseTokens, type TokenPosition } from '../grammar/clause.js';
import type { Token } from '../grammar/token.js';
import { type SayVerb, sayVerbs } from '../lexicon/reportingVerbs.js';
import { sayPhrases } from '../lexicon/sayPhrases.js';

export const letPattern = /^(?:lässt|ließ|liess|lassen|ließen|liessen)$/u;

/** A phrase before a word of it; "ließ erklären" is one. */
export function listSayReadings(tokens: Token[], index: number): readonly SayVerb[] {
  const [position, word] = [{ tokens, index }, tokens[index]?.text ?? ''];
  const clause = listClauseTokens(position);
  // "erinnerte sich daran" tells of the past
  const isOwn = /^erinnert/u.test(word) && clause.some(({ token }) => token.text === 'sich');
  const phrases = (isOwn ? [] : [...(sayPhrases.get(word) ?? []), ...readHolding(position)]).filter(
    ({ particle }) => particle === null || findParticle(position, particle) !== null,
  );
  const isLet = clause.at(-1)?.index === index && clause.some(({ token }) => letPattern.test(token.text));
  return isLet ? phrases : [...phrases, ...(sayVerbs.get(word) ?? [])];
}

// "hält den Deich für sicher", "hielt es für einen Fehler"
function readHolding(position: TokenPosition): SayVerb[] {
  const clause = listClauseTokens(position).filter(({ index }) => index > position.index);
  const words = clause.map(({ token }) => token.text).join(' ');
  const form = /^(?:(?<one>hält|hielt)|halten|hielten)$/u.exec(position.tokens[position.index]?.text ?? '');
  const isJudged =
    /^\S.* für (?:\p{Ll}+ )*(?:(?!an$|auf$|ab$|aus$|fest$|instand$|bereit$)\p{Ll}+|eine?n? (?:\p{Ll}+ )*\p{Lu}[\p{L}-]*)$/u.test(
      words,
    );
  if (!form || !isJudged) return [];
  return [{ kind: 'think', plural: form.groups?.one === undefined, participle: false, particle: null, isPhrase: true }];
}

/** The place of its last word: at the end of the clause, or right before a verb that closes it. */
export function findParticle({ tokens, index }: TokenPosition, particle: string): number | null {
  const words = particle.split(' ');
  const isAt = (last: number) => words.every((word, place) => tokens[last - words.length + 1 + place]?.text === word);
  if (findClauseEnd({ tokens, index }) === index && isAt(index - 1)) return index - 1;
  const end = findEndAcrossQuotation({ tokens, index });
  const found = tokens.findIndex((_token, place) => place >= index + words.length && place <= end && isAt(place));
  const closes = particle === 'sich' || found === end || /^(?:dass|und)$/u.test(tokens[found + 1]?.text ?? '');
  return found > 0 && closes ? found : null;
}

// "kündigte „harte Gespräche“ an": a quotation within the clause does not end it
function findEndAcrossQuotation(position: TokenPosition): number {
  const end = findClauseEnd(position);
  const [quotation, behind] = [position.tokens[end + 1], position.tokens[end + 2]];
  if (quotation?.kind !== 'quotation' || behind?.kind !== 'word') return end;
  return findClauseEnd({ tokens: position.tokens, index: end + 2 });
}
