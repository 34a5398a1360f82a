/** Who is the subject of a verb: known, a pronoun, or somebody whom no list knows. */
import type { Entity } from '../../knowledge/facts/schema.js';
import type { Gender } from '../lexicon/givenNames.js';
import {
  femininePronouns,
  isCapital,
  masculinePronouns,
  oblique,
  openers,
  prepositions,
  subordinators,
  times,
} from '../lexicon/wordClasses.js';
import { clauseStart, isBoundary, isOblique, type Place } from './clause.js';
import type { Name, Token } from './token.js';

export type Subject =
  | { is: 'known'; name: Name & { entity: Entity } }
  | { is: 'pronoun'; gender: Gender; token: Token }
  | { is: 'unknown' };

/** The subject of the verb at its place: before it ("Musk sagte") or behind it ("sagte Musk"); null where none is to be seen. */
export function subjectOf({ tokens, at }: Place, plural: boolean): Subject | null {
  const before = subjectBefore({ tokens, at });
  const subject = before ?? subjectBehind({ tokens, at });
  return subject && fits(subject, plural) ? subject : subject ? { is: 'unknown' } : null;
}

function subjectBefore({ tokens, at }: Place): Subject | null {
  const token = tokens[at - 1];
  if (!token || isBoundary(token)) return appositionSubject({ tokens, at });
  if (token.kind === 'name') return isOblique({ tokens, at: at - 1 }) ? null : named(tokens, at - 1);
  const word = token.text.toLowerCase();
  if (masculinePronouns.has(word)) return { is: 'pronoun', gender: 'man', token };
  if (femininePronouns.has(word)) return { is: 'pronoun', gender: 'woman', token };
  if (['es', 'das', 'dies', 'man', 'ich', 'wir'].includes(word))
    return word === 'es' || word === 'man' ? { is: 'unknown' } : null;
  if (!isCapital(token.text) || times.has(word) || openers.has(word) || prepositions.has(word)) return null;
  return isOblique({ tokens, at: at - 1 }) ? null : { is: 'unknown' };
}

// "Steve Bannon, Berater des Weißen Hauses, kritisierte"
function appositionSubject({ tokens, at }: Place): Subject | null {
  if (tokens[at - 1]?.text !== ',') return null;
  const start = clauseStart({ tokens, at: at - 2 });
  const name = start - 2;
  const opens = tokens[start];
  if (tokens[start - 1]?.text !== ',' || tokens[name]?.kind !== 'name' || clauseStart({ tokens, at: name }) !== 0)
    return null;
  if (opens?.kind === 'word' && subordinators.has(opens.text) && !/^d(?:er|ie|as)$/u.test(opens.text)) return null;
  return isOblique({ tokens, at: name }) ? null : named(tokens, name);
}

/** The subject in the few words behind a place. */
export function subjectBehind({ tokens, at }: Place): Subject | null {
  for (let place = at + 1; place <= Math.min(tokens.length - 1, at + 5); place += 1) {
    const token = tokens[place] as Token;
    if (isBoundary(token)) return null;
    if (token.kind === 'name') return isOblique({ tokens, at: place }) ? null : named(tokens, place);
    const word = token.text.toLowerCase();
    if (word === 'er') return { is: 'pronoun', gender: 'man', token };
    if (word === 'sie') return { is: 'pronoun', gender: 'woman', token };
    if (word === 'es' || word === 'man') return { is: 'unknown' };
    if (prepositions.has(word) || oblique.has(word)) return null;
    if (isCapital(token.text) && tokens[place + 1]?.kind !== 'name') return { is: 'unknown' };
  }
  return null;
}

// "Musk und Altman", "Musks Anwalt": not that one alone
function named(tokens: Token[], at: number): Subject {
  const name = tokens[at] as Name;
  const [before, next] = [tokens[at - 1]?.text, tokens[at + 1]?.text];
  const joint = [before, next].some((word) => word === 'und' || word === 'sowie' || word === 'oder');
  const owner = name.genitive || name.entity === null || name.entity.kind === 'place';
  return joint || owner ? { is: 'unknown' } : { is: 'known', name: name as Name & { entity: Entity } };
}

function fits(subject: Subject, plural: boolean): boolean {
  if (subject.is === 'unknown') return true;
  if (subject.is === 'pronoun') return !plural;
  return !plural || subject.name.entity.kind === 'group';
}
