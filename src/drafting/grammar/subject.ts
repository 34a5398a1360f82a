/** Who is the subject of a verb: a known entity, a pronoun, somebody described, or a person whom no list knows. */
import type { Entity } from '../../knowledge/facts/schema.js';
import type { Span } from '../../util/spans.js';
import type { Gender } from '../lexicon/givenNames.js';
import {
  femininePronouns,
  isCapitalised,
  masculinePronouns,
  obliqueDeterminers,
  prepositions,
  sentenceOpeners,
  subordinators,
  timeWords,
} from '../lexicon/wordClasses.js';
import { findClauseStart, isBoundary, isOblique, type TokenPosition } from './clause.js';
import type { NameToken, Token } from './token.js';
import { readUnnamedPhrase, type Unnamed } from './unnamedSpeaker.js';

export type Subject =
  | { kind: 'known'; name: NameToken; entity: Entity }
  | { kind: 'pronoun'; gender: Gender; token: Token }
  | { kind: 'described'; unnamed: Unnamed; span: Span }
  | { kind: 'unknown' };

/** Somebody, and nobody else may get these words. */
export const unknownSubject: Subject = { kind: 'unknown' };

/** The words that stand for the subject; none for an unknown one. */
export function findSubjectSpan(subject: Subject): Span | null {
  if (subject.kind === 'unknown') return null;
  if (subject.kind === 'described') return subject.span;
  return subject.kind === 'known' ? subject.name : subject.token;
}

/** Whom a noun describes that is no name: "Analysten", "einer Klageschrift". */
export function describeSubject(tokens: Token[], index: number): Subject {
  const phrase = readUnnamedPhrase(tokens, index);
  if (!phrase) return unknownSubject;
  const { unnamed, first, last } = phrase;
  const span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  return { kind: 'described', unnamed, span };
}

/** Whom a name stands for; a place says nothing. */
export function resolveName(name: NameToken): Subject {
  const { entity } = name;
  return entity === null || entity.kind === 'place' ? unknownSubject : { kind: 'known', name, entity };
}

/** The subject of the verb at its place: before it ("Musk sagte") or behind it ("sagte Musk"); null where none is to be seen. */
export function findSubject({ tokens, index }: TokenPosition, plural: boolean): Subject | null {
  const before = findSubjectBefore({ tokens, index });
  const subject = before ?? findSubjectBehind({ tokens, index });
  return subject && !matchesNumber(subject, plural) ? unknownSubject : subject;
}

function findSubjectBefore({ tokens, index }: TokenPosition): Subject | null {
  const token = tokens[index - 1];
  if (isBoundary(token)) return findAppositionSubject({ tokens, index });
  if (token.kind === 'name')
    return findDescribedSubject(tokens, index - 1) ?? findNamedSubject(token, { tokens, index: index - 1 });
  const word = token.text.toLowerCase();
  if (masculinePronouns.has(word)) return { kind: 'pronoun', gender: 'man', token };
  if (femininePronouns.has(word)) return { kind: 'pronoun', gender: 'woman', token };
  if (['es', 'das', 'dies', 'man', 'ich', 'wir'].includes(word))
    return word === 'es' || word === 'man' ? unknownSubject : null;
  if (!isCapitalised(token.text) || timeWords.has(word) || sentenceOpeners.has(word) || prepositions.has(word))
    return null;
  return isOblique({ tokens, index: index - 1 }) ? null : describeSubject(tokens, index - 1);
}

// "Die Kritiker des Tesla-Chefs hoffen": the name belongs to the noun before it
function findDescribedSubject(tokens: Token[], index: number): Subject | null {
  const phrase = readUnnamedPhrase(tokens, index - 2);
  const isSubject = phrase?.last === index && !isOblique({ tokens, index: phrase.first });
  return isSubject ? describeSubject(tokens, index - 2) : null;
}

// "Steve Bannon, Berater des Weißen Hauses, kritisierte"
function findAppositionSubject({ tokens, index }: TokenPosition): Subject | null {
  if (tokens[index - 1]?.text !== ',') return null;
  const start = findClauseStart({ tokens, index: index - 2 });
  const [name, comma, opens] = [tokens[start - 2], tokens[start - 1], tokens[start]];
  if (comma?.text !== ',' || name?.kind !== 'name' || findClauseStart({ tokens, index: start - 2 }) !== 0) return null;
  if (opens?.kind === 'word' && subordinators.has(opens.text) && !/^d(?:er|ie|as)$/u.test(opens.text)) return null;
  return findNamedSubject(name, { tokens, index: start - 2 });
}

/** The subject in the few words behind a place. */
export function findSubjectBehind({ tokens, index }: TokenPosition): Subject | null {
  for (let place = index + 1; place <= index + 5; place += 1) {
    const token = tokens[place];
    if (isBoundary(token)) return null;
    if (token.kind === 'name') return findNamedSubject(token, { tokens, index: place });
    const word = token.text.toLowerCase();
    if (word === 'er') return { kind: 'pronoun', gender: 'man', token };
    if (word === 'sie') return { kind: 'pronoun', gender: 'woman', token };
    if (word === 'es' || word === 'man') return unknownSubject;
    if (prepositions.has(word) || obliqueDeterminers.has(word)) return null;
    if (isCapitalised(token.text) && tokens[place + 1]?.kind !== 'name') return describeSubject(tokens, place);
  }
  return null;
}

// "Musk und Altman", "Musks Anwalt": not that one alone
function findNamedSubject(name: NameToken, position: TokenPosition): Subject | null {
  if (isOblique(position)) return null;
  const { tokens, index } = position;
  // ", und Musk verspricht" begins another clause
  const isJoint = [index - 1, index + 1].some(
    (place) => /^(?:und|sowie|oder)$/u.test(tokens[place]?.text ?? '') && tokens[place - 1]?.kind !== 'mark',
  );
  return isJoint || name.genitive ? unknownSubject : resolveName(name);
}

function matchesNumber(subject: Subject, plural: boolean): boolean {
  if (subject.kind === 'unknown') return true;
  if (subject.kind === 'described') return plural === (subject.unnamed.called.plural ?? false);
  if (subject.kind === 'pronoun') return !plural;
  return !plural || subject.entity.kind === 'group';
}
