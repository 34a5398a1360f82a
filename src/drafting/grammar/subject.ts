/** Who is the subject of a verb: a known entity, a pronoun, somebody described, or a person whom no list knows. */
import type { Entity } from '../../knowledge/facts/schema.js';
import type { Span } from '../../util/spans.js';
import type { Gender } from '../lexicon/givenNames.js';
import { isOblique, type TokenPosition } from './clause.js';
import type { NameToken, Token } from './token.js';
import { readUnnamedPhrase, type Unnamed } from './unnamedSpeaker.js';

export type Subject =
  | { kind: 'known'; name: NameToken; entity: Entity }
  | { kind: 'pronoun'; gender: Gender | 'company'; token: Token }
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

// "das Unternehmen": the one that was spoken of
const companyPattern = /^(?:Unternehmen|Konzern|Firma|\p{Lu}\p{L}*(?:konzern|unternehmen|firma))$/u;

/** Whom a noun describes that is no name: "Analysten", "einer Klageschrift". */
export function describeSubject(tokens: Token[], index: number): Subject {
  const noun = tokens[index];
  if (
    noun?.kind === 'word' &&
    companyPattern.test(noun.text) &&
    /^(?:das|der|die)$/iu.test(tokens[index - 1]?.text ?? '')
  )
    return { kind: 'pronoun', gender: 'company', token: noun };
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

/** The name at its place, where it stands in the nominative and alone: not "Musk und Altman", nor "Musks Anwalt". */
export function findNamedSubject(name: NameToken, position: TokenPosition): Subject | null {
  if (isOblique(position)) return null;
  const { tokens, index } = position;
  // ", und Musk verspricht" begins another clause
  const isJoint = [index - 1, index + 1].some(
    (place) => jointPattern.test(tokens[place]?.text ?? '') && tokens[place - 1]?.kind !== 'mark',
  );
  return isJoint || isListed(tokens, index) || name.genitive ? unknownSubject : resolveName(name);
}

const jointPattern = /^(?:und|sowie|oder|noch|beziehungsweise|bzw|samt)$/u;

// "Oracle, Softbank und Nvidia"
function isListed(tokens: Token[], index: number): boolean {
  return (
    tokens[index + 1]?.text === ',' &&
    tokens[index + 2]?.kind === 'name' &&
    jointPattern.test(tokens[index + 3]?.text ?? '')
  );
}
