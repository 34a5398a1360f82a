/** "laut Musk", "Altman zufolge", "so der US-Präsident", "unter Berufung auf Insider", "wie es von Insidern heißt". */

import type { Entity } from '../../knowledge/facts/schema.js';
import type { Subject } from '../grammar/subject.js';
import type { Name, Token } from '../grammar/token.js';
import { determiners, documents, isCapital, oblique } from '../lexicon/wordClasses.js';
import type { Attribution } from './cue.js';

export function namedOrigins(tokens: Token[]): Attribution[] {
  return tokens.flatMap((token, at) => (token.kind === 'word' ? originAt(tokens, at, token.text.toLowerCase()) : []));
}

function originAt(tokens: Token[], at: number, word: string): Attribution[] {
  const next = tokens[at + 1]?.text.toLowerCase() ?? '';
  if (word === 'laut') return behind(tokens, at, at + 1);
  if (word === 'nach' && documents.has(next)) return behind(tokens, at, at + 1);
  if (word === 'zufolge') return ahead(tokens, at);
  if (word === 'berufung' && next === 'auf') return origin(tokens, at);
  if (word === 'so' && tokens[at - 1]?.kind === 'mark') return so(tokens, at);
  if (
    /^hieß|heißt$/u.test(word) &&
    (next === 'es' || tokens[at - 1]?.text === 'es' || tokens.some(({ text }) => text === 'es'))
  )
    return rumour(tokens, at);
  return [];
}

function behind(tokens: Token[], at: number, from: number): Attribution[] {
  const named = nounFrom(tokens, from);
  return named ? [attribution(tokens, named, { from: at, to: named.last, how: 'laut' })] : [];
}

// "der Ankündigung zufolge" names nobody, "dem Wall Street Journal zufolge" does
function ahead(tokens: Token[], at: number): Attribution[] {
  const name = tokens[at - 1];
  if (!name || name.kind === 'mark') return [];
  let from = at - 1;
  while (from > 0 && isPhraseWord(tokens[from - 1])) from -= 1;
  const who = name?.kind === 'name' ? subject(name) : unknown;
  return [attribution(tokens, { who, last: at }, { from, to: at, how: 'laut' })];
}

function origin(tokens: Token[], at: number): Attribution[] {
  const named = nounFrom(tokens, at + 2);
  const from = tokens[at - 1]?.text === 'unter' ? at - 1 : at;
  return named ? [attribution(tokens, named, { from, to: named.last, how: 'origin' })] : [];
}

function so(tokens: Token[], at: number): Attribution[] {
  const named = nounFrom(tokens, at + 1);
  const behindIt = named && tokens[named.last + 1];
  // "so Son damals"
  const adverb = behindIt?.kind === 'word' && /^\p{Ll}+$/u.test(behindIt.text);
  const next = named && tokens[named.last + (adverb ? 2 : 1)];
  if (!named || (next && next.kind !== 'mark' && next.kind !== 'quotation')) return [];
  return [attribution(tokens, named, { from: at, to: named.last, how: 'laut' })];
}

// "wie es von Insidern heißt", "in einer Mitteilung von OpenAI hieß es": the phrase right before it, else nobody
function rumour(tokens: Token[], at: number): Attribution[] {
  const from = tokens.findIndex(
    ({ text }, place) => /^(?:von|aus|bei)$/u.test(text) && tokens[place + 1] && Math.abs(place - at) < 6,
  );
  const named = from >= 0 ? nounFrom(tokens, from + 1) : null;
  if (named?.who.is !== 'known')
    return [attribution(tokens, { who: unknown, last: at }, { from: at, to: at, how: 'laut' })];
  const first = startOfPhrase(tokens, from);
  const [start, end] = named.last < at ? [first, named.last] : [at, named.last];
  return [
    attribution(tokens, named, { from: start, to: at > named.last && at - named.last === 1 ? at : end, how: 'laut' }),
  ];
}

function startOfPhrase(tokens: Token[], at: number): number {
  const [noun, article] = [tokens[at - 1], tokens[at - 2]];
  if (noun?.kind === 'word' && documents.has(noun.text.toLowerCase()) && article?.kind === 'word')
    return tokens[at - 3]?.kind === 'word' ? at - 3 : at - 2;
  return noun?.text === 'es' && tokens[at - 2]?.text === 'wie' ? at - 2 : at;
}

function isPhraseWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && (determiners.has(token.text.toLowerCase()) || oblique.has(token.text.toLowerCase()));
}

type Shape = { from: number; to: number; how: 'laut' | 'origin' };

function attribution(tokens: Token[], { who }: Named, { from, to, how }: Shape): Attribution {
  const [first, last] = [tokens[from] as Token, tokens[to] as Token];
  return {
    who,
    how,
    kind: 'report',
    from: first.start,
    to: last.end,
    verb: first.text,
    content: true,
    closes: to >= tokens.length - 2,
  };
}

/** The name or noun that a phrase is about, and the last token that belongs to it. */
interface Named {
  who: Subject;
  last: number;
}

const unknown: Subject = { is: 'unknown' };

/** "Musk", "dem Magazin „Wired“", "Aussagen von Altman"; a noun that names nobody of the list is unknown. */
function nounFrom(tokens: Token[], from: number): Named | null {
  for (let at = from; at < Math.min(tokens.length, from + 6); at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark' || token.kind === 'quotation') return at === from ? null : { who: unknown, last: at - 1 };
    if (token.kind === 'name')
      return isCoupled(tokens, at) ? { who: unknown, last: at } : { who: subject(token), last: at };
    if (isCapital(token.text) && !mayPass(tokens, at)) return { who: unknown, last: at };
  }
  return null;
}

// "Aussagen Altman", "Angaben von Musk", "dem Magazin The Information"
function mayPass(tokens: Token[], at: number): boolean {
  const [noun, next, name] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (next?.kind === 'name')
    return next.entity?.kind === 'medium' || documents.has(noun.text.toLowerCase()) || !next.genitive;
  const links = next?.kind === 'word' && /^(?:von|des|der|vom)$/u.test(next.text);
  return documents.has(noun.text.toLowerCase()) && !/^sprecher/iu.test(noun.text) && links && name !== undefined;
}

/** Whom a name stands for; a place says nothing. */
function subject(name: Name): Subject {
  if (name.entity === null || name.entity.kind === 'place') return unknown;
  return { is: 'known', name: name as Name & { entity: Entity } };
}

// "laut Musks Anwalt", "laut Musk und Altman"
function isCoupled(tokens: Token[], at: number): boolean {
  const [name, next, more] = [tokens[at] as Name, tokens[at + 1], tokens[at + 2]];
  const owner = name.genitive && next?.kind === 'word' && isCapital(next.text);
  return owner || ((next?.text === 'und' || next?.text === 'oder') && more?.kind !== 'word');
}
