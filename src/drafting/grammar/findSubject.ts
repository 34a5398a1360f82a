/** Where the subject of a verb stands: before it, behind it, or with the verb before "und". */
import { hasFiniteVerb } from '../lexicon/finiteVerb.js';
import {
  adverbs,
  femininePronouns,
  isCapitalised,
  masculinePronouns,
  obliqueDeterminers,
  prepositions,
  timeWords,
} from '../lexicon/wordClasses.js';
import { findAppositionSubject, findAttributedName, findNameOfRole } from './apposition.js';
import { findClauseStart, isBoundary, isOblique, type TokenPosition } from './clause.js';
import { hasSubjectBehind } from './otherSubject.js';
import { findVerbAheadOfAnd, findVerbAheadOfComma } from './sharedSubject.js';
import { describeSubject, findNamedSubject, type Subject, unknownSubject } from './subject.js';
import type { Token } from './token.js';
import { readUnnamedPhrase } from './unnamedSpeaker.js';

/** The subject of the verb at its place: before it ("Musk sagte") or behind it ("sagte Musk"); null where none is to be seen. */
export function findSubject(position: TokenPosition, plural: boolean): Subject | null {
  const before = findSubjectBefore(position);
  const isObject = before?.kind === 'known' && hasSubjectBehind(position.tokens, position.index);
  const subject = isObject ? unknownSubject : (before ?? findSubjectBehind(position));
  return subject && !matchesNumber(subject, plural) ? unknownSubject : subject;
}

/** Null where what stands before the verb leaves the subject to what is behind it. */
function findSubjectBefore({ tokens, index }: TokenPosition): Subject | null {
  const attributed = findAttributedName(tokens, index);
  if (attributed) return attributed;
  const last = skipAdverbs(tokens, index - 1);
  const token = tokens[last];
  if (isBoundary(token)) return findAcrossMark(tokens, last, index);
  if (token.kind === 'name') return findNameBefore(tokens, last, index);
  const word = token.text.toLowerCase();
  if (masculinePronouns.has(word)) return { kind: 'pronoun', gender: 'man', token };
  if (femininePronouns.has(word)) return { kind: 'pronoun', gender: 'woman', token };
  if (word === 'und') return findSharedSubject(tokens, last);
  if (/^(?:es|das|dies|man|ich|wir)$/u.test(word)) return /^(?:das|dies|ich|wir)$/u.test(word) ? null : unknownSubject;
  if (isOblique({ tokens, index: last })) return leaveToName(tokens, last);
  if (!isCapitalised(token.text) || timeWords.has(word) || adverbs.has(word) || prepositions.has(word))
    return leaveToName(tokens, last);
  if (last === 0 && isAdverbForm(token.text)) return null;
  return describeSubject(tokens, last);
}

// "Wie Musk nannte auch Altman": compared, he is no subject, where the verb does not close the clause
function findNameBefore(tokens: Token[], last: number, index: number): Subject | null {
  const start = findClauseStart({ tokens, index });
  const isCompared =
    /^(?:wie|anders|ähnlich|ebenso)$/iu.test(tokens[start]?.text ?? '') && !isBoundary(tokens[index + 1]);
  if (isCompared) return null;
  const token = tokens[last];
  if (token?.kind !== 'name') return null;
  return (
    findDescribedSubject(tokens, last) ?? findNamedSubject(token, { tokens, index: last }) ?? leaveToName(tokens, last)
  );
}

// "Altman wies das zurück und schrieb": one subject for both
function findSharedSubject(tokens: Token[], conjunction: number): Subject {
  const first = findVerbAheadOfAnd(tokens, conjunction);
  return first === null ? unknownSubject : (findSubject({ tokens, index: first }, false) ?? unknownSubject);
}

// "Altman wollte nichts sagen, nannte sie aber falsch"
function findSharedAcrossComma(tokens: Token[], index: number): Subject | null {
  const first = findVerbAheadOfComma(tokens, index);
  if (first === 'nobody') return unknownSubject;
  return first === null ? null : findSubject({ tokens, index: first }, false);
}

// behind a mark: an apposition, or a name that something was put in behind: "Musk, so heißt es, nannte Altman"
function findAcrossMark(tokens: Token[], last: number, index: number): Subject | null {
  const found =
    last < index - 1 ? null : (findAppositionSubject({ tokens, index }) ?? findSharedAcrossComma(tokens, index));
  if (found || tokens[last]?.text !== ',') return found;
  const end = tokens.findIndex(isBoundary);
  const hasOpeningName = hasNameAhead(tokens, end - 1) && !tokens.slice(0, end).some(({ text }) => hasFiniteVerb(text));
  return hasOpeningName && end < last && tokens[end + 1]?.kind !== 'name' ? unknownSubject : null;
}

// "Musk am Mittwoch nannte Altman": whoever stands ahead of the verb is not passed over
function leaveToName(tokens: Token[], last: number): Subject | null {
  return hasNameAhead(tokens, last) ? unknownSubject : null;
}

// a name in the clause before the verb that nothing here explains
function hasNameAhead(tokens: Token[], last: number): boolean {
  const start = findClauseStart({ tokens, index: last });
  return tokens
    .slice(start, last + 1)
    .some((token, place) => token.kind === 'name' && !token.genitive && !isOblique({ tokens, index: start + place }));
}

function skipAdverbs(tokens: Token[], from: number): number {
  let place = from;
  while (place > 0 && place > from - 4 && isPlainAdverb(tokens[place])) place -= 1;
  return place;
}

function isPlainAdverb(token: Token | undefined): boolean {
  return token?.kind === 'word' && !isCapitalised(token.text) && (adverbs.has(token.text) || isAdverbForm(token.text));
}

/** "Schelmisch", "Erwartungsgemäß", "Glücklicherweise": by their ending no name of anybody. */
function isAdverbForm(word: string): boolean {
  return (
    /^\p{L}{2,}(?:isch|lich|haft|weise|gemäß|gemäss|dings|falls|seits|maßen|massen|ernd|elnd|artig|end)$/u.test(word) ||
    adverbs.has(word.toLowerCase())
  );
}

// "Die Kritiker des Tesla-Chefs hoffen": the name belongs to the noun before it
function findDescribedSubject(tokens: Token[], index: number): Subject | null {
  const phrase = readUnnamedPhrase(tokens, index - 2);
  const isSubject = phrase?.last === index && !isOblique({ tokens, index: phrase.first });
  return isSubject ? describeSubject(tokens, index - 2) : null;
}

/** The subject in the few words behind a place. */
export function findSubjectBehind({ tokens, index }: TokenPosition): Subject | null {
  for (let place = index + 1; place <= index + 7; place += 1) {
    const token = tokens[place];
    if (isBoundary(token)) return null;
    if (token.kind === 'name') return findNamedSubject(token, { tokens, index: place });
    const word = token.text.toLowerCase();
    if (word === 'er') return { kind: 'pronoun', gender: 'man', token };
    if (word === 'sie') return { kind: 'pronoun', gender: 'woman', token };
    if (word === 'es' || word === 'man') return unknownSubject;
    if (isTime(tokens, place)) place += 1;
    else if (prepositions.has(word) || obliqueDeterminers.has(word)) return null;
    else if (isCapitalised(token.text) && tokens[place + 1]?.kind !== 'name' && !isRankAhead(tokens, place))
      return findNameOfRole(tokens, index + 1, place) ?? describeSubject(tokens, place);
  }
  return null;
}

// "die Vorsitzende Richterin Lena Vogt"
function isRankAhead(tokens: Token[], place: number): boolean {
  const [rank, noun, name] = tokens.slice(place, place + 3);
  const isRank = /^(?:Vorsitzende|Stellvertretende|Erste|Leitende|Parlamentarische|Geschäftsführende)r?$/u.test(
    rank?.text ?? '',
  );
  return isRank && noun?.kind === 'word' && name?.kind === 'name';
}

// "sagte am Mittwoch Altman"
function isTime(tokens: Token[], place: number): boolean {
  return /^(?:am|im)$/u.test(tokens[place]?.text ?? '') && timeWords.has(tokens[place + 1]?.text.toLowerCase() ?? '');
}

function matchesNumber(subject: Subject, plural: boolean): boolean {
  if (subject.kind === 'unknown') return true;
  if (subject.kind === 'described') return plural === (subject.unnamed.called.plural ?? false);
  if (subject.kind === 'pronoun') return !plural;
  return !plural || subject.entity.kind === 'group';
}
