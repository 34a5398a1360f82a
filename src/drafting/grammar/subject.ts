/** Who is the subject of a verb: a known entity, a pronoun, or a person whom no list knows. */
import type { Entity } from '../../knowledge/facts/schema.js';
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

export type Subject =
  | { kind: 'known'; name: NameToken & { entity: Entity } }
  | { kind: 'pronoun'; gender: Gender; token: Token }
  | { kind: 'unknown' };

/** The subject of the verb at its place: before it ("Musk sagte") or behind it ("sagte Musk"); null where none is to be seen. */
export function findSubject({ tokens, index }: TokenPosition, plural: boolean): Subject | null {
  const before = findSubjectBefore({ tokens, index });
  const subject = before ?? findSubjectBehind({ tokens, index });
  return subject && matchesNumber(subject, plural) ? subject : subject ? { kind: 'unknown' } : null;
}

function findSubjectBefore({ tokens, index }: TokenPosition): Subject | null {
  const token = tokens[index - 1];
  if (!token || isBoundary(token)) return findAppositionSubject({ tokens, index });
  if (token.kind === 'name') return isOblique({ tokens, index: index - 1 }) ? null : resolveName(tokens, index - 1);
  const word = token.text.toLowerCase();
  if (masculinePronouns.has(word)) return { kind: 'pronoun', gender: 'man', token };
  if (femininePronouns.has(word)) return { kind: 'pronoun', gender: 'woman', token };
  if (['es', 'das', 'dies', 'man', 'ich', 'wir'].includes(word))
    return word === 'es' || word === 'man' ? { kind: 'unknown' } : null;
  if (!isCapitalised(token.text) || timeWords.has(word) || sentenceOpeners.has(word) || prepositions.has(word))
    return null;
  return isOblique({ tokens, index: index - 1 }) ? null : { kind: 'unknown' };
}

// "Steve Bannon, Berater des Weißen Hauses, kritisierte"
function findAppositionSubject({ tokens, index }: TokenPosition): Subject | null {
  if (tokens[index - 1]?.text !== ',') return null;
  const start = findClauseStart({ tokens, index: index - 2 });
  const name = start - 2;
  const opens = tokens[start];
  if (
    tokens[start - 1]?.text !== ',' ||
    tokens[name]?.kind !== 'name' ||
    findClauseStart({ tokens, index: name }) !== 0
  )
    return null;
  if (opens?.kind === 'word' && subordinators.has(opens.text) && !/^d(?:er|ie|as)$/u.test(opens.text)) return null;
  return isOblique({ tokens, index: name }) ? null : resolveName(tokens, name);
}

/** The subject in the few words behind a place. */
export function findSubjectBehind({ tokens, index }: TokenPosition): Subject | null {
  for (let place = index + 1; place <= Math.min(tokens.length - 1, index + 5); place += 1) {
    const token = tokens[place] as Token;
    if (isBoundary(token)) return null;
    if (token.kind === 'name') return isOblique({ tokens, index: place }) ? null : resolveName(tokens, place);
    const word = token.text.toLowerCase();
    if (word === 'er') return { kind: 'pronoun', gender: 'man', token };
    if (word === 'sie') return { kind: 'pronoun', gender: 'woman', token };
    if (word === 'es' || word === 'man') return { kind: 'unknown' };
    if (prepositions.has(word) || obliqueDeterminers.has(word)) return null;
    if (isCapitalised(token.text) && tokens[place + 1]?.kind !== 'name') return { kind: 'unknown' };
  }
  return null;
}

// "Musk und Altman", "Musks Anwalt": not that one alone
function resolveName(tokens: Token[], index: number): Subject {
  const name = tokens[index] as NameToken;
  const [before, next] = [tokens[index - 1]?.text, tokens[index + 1]?.text];
  const joint = [before, next].some((word) => word === 'und' || word === 'sowie' || word === 'oder');
  const owner = name.genitive || name.entity === null || name.entity.kind === 'place';
  return joint || owner ? { kind: 'unknown' } : { kind: 'known', name: name as NameToken & { entity: Entity } };
}

function matchesNumber(subject: Subject, plural: boolean): boolean {
  if (subject.kind === 'unknown') return true;
  if (subject.kind === 'pronoun') return !plural;
  return !plural || subject.name.entity.kind === 'group';
}
