/** "laut Musk", "Altman zufolge", "so der US-Präsident", "unter Berufung auf Insider", "wie es von Insidern heißt". */

import type { Entity } from '../../knowledge/facts/schema.js';
import { findClauseStart, isBoundary, isOblique, type TokenPosition } from '../grammar/clause.js';
import { findSubjectBehind } from '../grammar/findSubject.js';
import { describeSubject, resolveName, unknownSubject } from '../grammar/subject.js';
import type { NameToken, Token } from '../grammar/token.js';
import { readUnnamedPhrase } from '../grammar/unnamedSpeaker.js';
import { determiners, documentNouns, obliqueDeterminers } from '../lexicon/wordClasses.js';
import type { Cue } from './cue.js';
import { findSourceNoun, isNamedAlone, type SourceNoun } from './sourceNoun.js';

export function findSourceCues(tokens: Token[]): Cue[] {
  return tokens.flatMap((token, index) =>
    token.kind === 'word' ? matchSourceCue(tokens, index, token.text.toLowerCase()) : [],
  );
}

function matchSourceCue(tokens: Token[], index: number, word: string): Cue[] {
  const next = tokens[index + 1]?.text.toLowerCase() ?? '';
  if (word === 'laut' || word === 'lt.') return findLautCue(tokens, index, index + 1);
  // "gemäss Ott"; "gemäß dem Vertrag" says nobody's words
  if (/^gemä(?:ß|ss)$/u.test(word))
    return findLautCue(tokens, index, index + 1).filter(({ who }) => who.kind === 'known');
  if (word === 'nach' && documentNouns.has(next)) return findLautCue(tokens, index, index + 1);
  if (word === 'nach' && isDocumentOf(tokens, index + 1)) return findLautCue(tokens, index, index + 2);
  if (word === 'nach' && /^eigene[nr]$/u.test(next)) return findOwnAccountCue(tokens, index);
  if (word === 'zufolge') return findZufolgeCue(tokens, index);
  if (word === 'berufung' && next === 'auf') return findBerufungCue(tokens, index);
  if (word === 'so' && tokens[index - 1]?.kind === 'mark') return findSoCue(tokens, index);
  if (
    /^(?:hie(?:ß|ss)|hei(?:ß|ss)t)$/u.test(word) &&
    (next === 'es' || tokens[index - 1]?.text === 'es' || isClosedByHearsay(tokens, index))
  )
    return findHearsayCue(tokens, index);
  return [];
}

// "wie es von Insidern heißt": at the end of a clause that "es" opens
function isClosedByHearsay(tokens: Token[], index: number): boolean {
  const start = findClauseStart({ tokens, index });
  return isBoundary(tokens[index + 1]) && tokens.slice(start, index).some(isEs);
}

// "nach den Worten von Holm"
function isDocumentOf(tokens: Token[], index: number): boolean {
  const [article, noun] = [tokens[index], tokens[index + 1]];
  return /^(?:den|der)$/u.test(article?.text ?? '') && documentNouns.has(noun?.text.toLowerCase() ?? '');
}

function findLautCue(tokens: Token[], index: number, from: number): Cue[] {
  const noun = findSourceNoun(tokens, from);
  return noun ? [createCue(tokens, noun, { from: index, to: noun.last, form: 'laut' })] : [];
}

// "Musk hat nach eigenen Angaben": the subject before it, or behind where it opens the sentence
function findOwnAccountCue(tokens: Token[], index: number): Cue[] {
  const noun = tokens[index + 2]?.text.toLowerCase() ?? '';
  if (!documentNouns.has(noun)) return [];
  const subjects = tokens
    .slice(0, index)
    .filter(
      (token, place): token is NameToken =>
        token.kind === 'name' && !token.genitive && !isOblique({ tokens, index: place }),
    );
  const [first] = subjects;
  // whoever opens the sentence, or the only one
  const isAlone =
    first !== undefined && (tokens.indexOf(first) < 3 || subjects.every(({ entity }) => entity === first.entity));
  const who = index === 0 ? findSubjectBehind({ tokens, index: index + 2 }) : isAlone ? resolveName(first) : null;
  const company = subjects.length === 0 && index > 1 ? describeSubject(tokens, index - 1) : null;
  const span = { from: index, to: index + 2, form: 'laut' } as const;
  return [{ ...createCue(tokens, { who: company ?? who ?? unknownSubject, last: index + 2 }, span), act: 'own' }];
}

// "dem Wall Street Journal zufolge" names somebody, "der Ankündigung zufolge" describes what speaks
function findZufolgeCue(tokens: Token[], index: number): Cue[] {
  const name = tokens[index - 1];
  if (!name || name.kind === 'mark') return [];
  let from = readUnnamedPhrase(tokens, index - 1)?.first ?? index - 1;
  while (from > 0 && isPhraseWord(tokens[from - 1])) from -= 1;
  const isOther = name.kind === 'name' && !isNamedAlone(tokens, index - 1);
  const who = isOther ? unknownSubject : name.kind === 'name' ? resolveName(name) : describeSubject(tokens, index - 1);
  return [createCue(tokens, { who, last: index }, { from, to: index, form: 'laut' })];
}

function findBerufungCue(tokens: Token[], index: number): Cue[] {
  const noun = findSourceNoun(tokens, index + 2);
  const from = tokens[index - 1]?.text === 'unter' ? index - 1 : index;
  return noun ? [createCue(tokens, noun, { from, to: noun.last, form: 'origin' })] : [];
}

/** "so Altman gegenüber CNBC" */
const behindNamePattern = /^(?:gegenüber|im|in|am|bei|beim|zu|zum|zur|nach|auf|vor|über)$/u;

function findSoCue(tokens: Token[], index: number): Cue[] {
  const noun = findSourceNoun(tokens, index + 1);
  const behindIt = noun && tokens[noun.last + 1];
  const isPhrase = behindIt?.kind === 'word' && behindNamePattern.test(behindIt.text);
  // "so Son damals"
  const adverb = behindIt?.kind === 'word' && /^\p{Ll}+$/u.test(behindIt.text);
  const next = noun && tokens[noun.last + (adverb ? 2 : 1)];
  if (!noun || (next && !isPhrase && next.kind !== 'mark' && next.kind !== 'quotation')) return [];
  return [createCue(tokens, noun, { from: index, to: noun.last, form: 'laut' })];
}

// "wie es von Insidern heißt", "in einer Mitteilung von OpenAI hieß es": the phrase right before it, else nobody
function findHearsayCue(tokens: Token[], index: number): Cue[] {
  const saying = {
    start: tokens[index]?.start ?? 0,
    end: tokens[isEs(tokens[index + 1]) ? index + 1 : index]?.end ?? 0,
  };
  const places = tokens.flatMap(({ text }, place) =>
    /^(?:von|aus|bei|in)$/iu.test(text) && tokens[place + 1] && Math.abs(place - index) < 6 ? place : [],
  );
  const found = places
    .map((from) => ({ from, noun: findSourceNoun(tokens, from + 1) }))
    .find(
      ({ from, noun }) =>
        noun &&
        (noun.who.kind === 'described' ||
          (noun.who.kind === 'known' && mayBeHeard(noun.who.entity, { tokens, index: from }))),
    );
  if (!found?.noun)
    return [
      { ...createCue(tokens, { who: unknownSubject, last: index }, { from: index, to: index, form: 'laut' }), saying },
    ];
  const { from, noun } = found;
  const first = findPhraseStart(tokens, from);
  const [start, end] = noun.last < index ? [first, noun.last] : [index, noun.last];
  const to = index > noun.last && index - noun.last === 1 ? index : end;
  return [{ ...createCue(tokens, noun, { from: start, to, form: 'laut' }), saying }];
}

// "Von Altman hieß es, er sei krank" is told of him; "hieß es von Altman" and "Von Oracle hieß es" are theirs
function mayBeHeard({ kind }: Entity, { tokens, index }: TokenPosition): boolean {
  const word = tokens[index]?.text.toLowerCase();
  return word !== 'in' && (index > 0 || word !== 'von' || kind !== 'person');
}

function isEs(token: Token | undefined): boolean {
  return token?.text === 'es';
}

function findPhraseStart(tokens: Token[], index: number): number {
  const [noun, article] = [tokens[index - 1], tokens[index - 2]];
  if (noun?.kind === 'word' && documentNouns.has(noun.text.toLowerCase()) && article?.kind === 'word')
    return tokens[index - 3]?.kind === 'word' ? index - 3 : index - 2;
  return noun?.text === 'es' && tokens[index - 2]?.text === 'wie' ? index - 2 : index;
}

function isPhraseWord(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (determiners.has(token.text.toLowerCase()) || obliqueDeterminers.has(token.text.toLowerCase()))
  );
}

type CueSpan = { from: number; to: number; form: 'laut' | 'origin' };

function createCue(tokens: Token[], { who }: SourceNoun, { from, to, form }: CueSpan): Cue {
  return {
    who,
    form,
    kind: 'report',
    from: tokens[from]?.start ?? 0,
    to: tokens[to]?.end ?? 0,
    verb: tokens[from]?.text ?? '',
    saying: { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 },
    act: 'say',
    content: true,
    closes: to >= tokens.length - 2,
  };
}
