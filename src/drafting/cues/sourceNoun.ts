/** Who a phrase of a source is about: "laut Musk", "in einer Mitteilung von OpenAI", "laut Musks Anwalt". */
import { isSourceAttribute } from '../grammar/attribute.js';
import { describeSubject, resolveName, type Subject, unknownSubject } from '../grammar/subject.js';
import type { NameToken, Token } from '../grammar/token.js';
import { readUnnamedPhrase } from '../grammar/unnamedSpeaker.js';
import { documentNouns, isCapitalised } from '../lexicon/wordClasses.js';

/** The name or noun that a phrase is about, and the last token that belongs to it. */
export interface SourceNoun {
  who: Subject;
  last: number;
}

/** "Musk", "dem Magazin „Wired“", "Aussagen von Altman"; a noun that names nobody of the list is unknown. */
export function findSourceNoun(tokens: Token[], from: number): SourceNoun | null {
  for (const [place, token] of tokens.slice(from, from + 6).entries()) {
    const last = from + place;
    if (token.kind === 'mark' || token.kind === 'quotation')
      return place === 0 ? null : { who: unknownSubject, last: last - 1 };
    const [next, third] = [tokens[last + 1], tokens[last + 2]];
    if (token.kind === 'name')
      return { who: isCoupled(tokens, token, last) ? unknownSubject : resolveName(token), last };
    const phrase = readUnnamedPhrase(tokens, last);
    const isOwn =
      phrase !== null &&
      next?.kind !== 'name' &&
      !(documentNouns.has(token.text.toLowerCase()) && third?.kind === 'name');
    if (phrase && (isOwn || phrase.unnamed.called.plural))
      return { who: describeSubject(tokens, last), last: phrase.last };
    if (isCapitalised(token.text) && !mayPassNoun(token, next, third)) return { who: unknownSubject, last };
  }
  return null;
}

// "Aussagen Altman", "Angaben von Musk", "dem Magazin The Information"
function mayPassNoun(noun: Token, next: Token | undefined, third: Token | undefined): boolean {
  const isDocument = documentNouns.has(noun.text.toLowerCase());
  if (next?.kind === 'name') return next.entity?.kind === 'medium' || isDocument || !next.genitive;
  const links = next?.kind === 'word' && /^(?:von|des|der|vom)$/u.test(next.text);
  return isDocument && !/^sprecher/iu.test(noun.text) && links && third !== undefined;
}

// "laut Musks Anwalt Marc Muster", "laut Musk und Altman"; "laut Musks eigenen Angaben" is Musk
function isCoupled(tokens: Token[], name: NameToken, place: number): boolean {
  const [next, third] = [tokens[place + 1], tokens[place + 2]];
  if (isSourceAttribute(tokens, place)) return true;
  if (name.genitive) return !belongsToDocument(tokens, place);
  return (next?.text === 'und' || next?.text === 'oder' || next?.text === 'sowie') && third?.kind !== 'word';
}

/** Whether a name ahead of "zufolge" stands for itself: not "einer Sprecherin Musks", "dem Buch über Musk", "Ott und Musk". */
export function isNamedAlone(tokens: Token[], place: number): boolean {
  const [noun, link] = [tokens[place - 2], tokens[place - 1]];
  const name = tokens[place];
  const isDocument = (token: Token | undefined) => documentNouns.has(token?.text.toLowerCase() ?? '');
  if (name?.kind === 'name' && name.genitive) return isDocument(link) && !/^sprecher/iu.test(link?.text ?? '');
  if (link?.text === 'von') return isDocument(noun) && !/^sprecher/iu.test(noun?.text ?? '');
  return !/^(?:und|oder|sowie|über|an|um|für|gegen|bei|mit|zu)$/u.test(link?.text ?? '');
}

// "Musks Angaben", "Angaben Musks"
function belongsToDocument(tokens: Token[], place: number): boolean {
  const before = tokens[place - 1]?.text.toLowerCase() ?? '';
  const noun = tokens.slice(place + 1, place + 4).find((token) => token.kind !== 'word' || isCapitalised(token.text));
  if (noun?.kind === 'word' && documentNouns.has(noun.text.toLowerCase())) return !/^sprecher/iu.test(noun.text);
  return (
    documentNouns.has(before) &&
    (noun === undefined || noun.kind === 'mark' || noun.kind === 'quotation' || noun.kind === 'word')
  );
}
