/** Names that share a word with somebody known and are somebody else's: "Melania Trump", "Donald Tusk", "Steve Jobs". */

import { listNames } from '../../facts/names.js';
import type { Entity } from '../../facts/schema.js';
import { isFunctionWord } from '../../text/functionWords.js';
import { isOneSlipOff } from '../../text/spelling.js';
import { isGivenNameWord } from '../../text/typed/givenNames.js';
import { fold, splitFoldedWords, type Word } from '../../text/words.js';
import { isSayingWord } from './askedSpeaker.js';
import type { QueryEntity } from './entityFinder.js';
import { generationWords, isPersonTitle } from './personTitles.js';

/** Words of a question, counted as in a QueryEntity. */
export interface WordRange {
  from: number;
  to: number;
}

interface NameContext {
  words: Word[];
  entities: QueryEntity[];
  /** What stands behind each word. */
  gaps: string[];
  /** Whether the index has the word itself; and whether it has at least something like it. */
  isKnown: (word: string) => boolean;
  isLikely: (word: string) => boolean;
}

/** Each with all its words, in order. */
export function findSharedNames(text: string, question: Omit<NameContext, 'gaps'>): WordRange[] {
  const people = question.entities.filter(({ entity }) => entity.kind === 'person');
  if (people.length === 0) return [];
  const context = { ...question, gaps: listGaps(text, question.words) };
  return people.flatMap((person) => {
    const from = person.from - (hasForeignNameBefore(person, context) ? 1 : 0);
    const to = person.to + countForeignWordsBehind(person, context);
    return from < person.from || to > person.to ? [{ from, to }] : [];
  });
}

// "Kimbal Musk": a surname behind a name that this person does not have
function hasForeignNameBefore({ entity, from, words: matched }: QueryEntity, context: NameContext): boolean {
  const before = context.words[from - 1];
  if (!before || matched.length > 1 || !isPartOf(matched, entity, 'surname') || !isAdjacent(from - 1, context))
    return false;
  if (isConnective(before.text) || isOwnWord(before.text, entity)) return false;
  if (context.entities.some(({ to }) => to === from)) return false;
  if (context.entities.some((each) => each.to === from - 1 && each.entity.id === entity.id)) return false; // a middle name
  if (isGivenNameWord(before.text)) return isCapital(before) || !context.isKnown(before.text);
  if (!isCapital(before) || isPersonTitle(before.text) || context.isLikely(before.text)) return false;
  // the first word of a question has a capital anyway, and may be a verb
  return from > 1 || !/(?:t|te|ten|st|en|s)$/.test(before.text);
}

// "Donald Tusk", "Steve Jobs", "Microsoft-Chef Bill Gates", "Donald Trump Jr."
function countForeignWordsBehind(person: QueryEntity, context: NameContext): number {
  const { entity, to, words: matched } = person;
  const next = context.words[to];
  if (!next || !isAdjacent(to - 1, context)) return 0;
  if (generationWords.has(next.text)) return 1;
  const isGiven = isPartOf(matched, entity, 'given');
  if (isOwner(person, context) || (!isGiven && isPartOf(matched, entity, 'surname'))) return 0;
  if (isConnective(next.text) || isOwnWord(next.text, entity) || isPersonTitle(next.text)) return 0;
  const afterNext = context.words[to + 1];
  if (afterNext && isPartOf([afterNext.text], entity, 'surname')) return 0; // a middle name
  const other = context.entities.find((each) => each.from === to);
  if (other) return isGiven && isSurnameOfOther(other, context) ? 1 : 0;
  const mayBeName = isGiven ? mayFollowGivenName(next, person, context) : mayFollowRole(next, context);
  return mayBeName ? countNameWords(to, context) : 0;
}

// "Elon Trumps Leuten" names two
function isSurnameOfOther(other: QueryEntity, context: NameContext): boolean {
  return other.entity.kind === 'person' && isPartOf(other.words, other.entity, 'surname') && !isOwner(other, context);
}

// "Elons Firma", "trump's guy": what follows is theirs
function isOwner({ entity, words: matched, to }: QueryEntity, { words }: NameContext): boolean {
  const last = matched.at(-1) ?? '';
  const isWritten = listNames(entity).some((name) => splitFoldedWords(name).includes(last));
  return (last.endsWith('s') && !isWritten) || words[to]?.text === 's';
}

// of those who are called by it alone ("Elon"), a noun may follow; in lower case a verb may, but where words are asked for
function mayFollowGivenName(
  next: Word,
  { entity, from, to, words: matched }: QueryEntity,
  { words, isKnown, isLikely }: NameContext,
): boolean {
  const isUsedAlone = entity.aliases.some((alias) => fold(alias) === matched[0]);
  if (isCapital(next)) return !isUsedAlone || !isKnown(next.text);
  const isAskedForWords = [words[from - 1], words[to + 1]].some((word) => word && isSayingWord(word.text));
  return isAskedForWords && !isLikely(next.text);
}

function mayFollowRole(next: Word, { isKnown }: NameContext): boolean {
  return isCapital(next)
    ? isGivenNameWord(next.text) || !isKnown(next.text)
    : isGivenNameWord(next.text) && !isKnown(next.text);
}

function countNameWords(from: number, context: NameContext): number {
  let to = from + 1;
  for (let word = context.words[to]; word && isAdjacent(to - 1, context); word = context.words[to]) {
    if (!isCapital(word) || isConnective(word.text)) break;
    to += 1;
  }
  return to - from;
}

/** Whether one word of a question is, or is meant as, this part of somebody's name. */
function isPartOf(matched: string[], { name }: Entity, part: 'given' | 'surname'): boolean {
  const nameWords = splitFoldedWords(name);
  const [word = ''] = matched;
  if (matched.length > 1) return part === 'surname' && matched.at(-1) === nameWords.at(-1);
  if (nameWords.length < 2) return part === 'surname';
  return isLike(word, nameWords.at(part === 'given' ? 0 : -1) ?? '');
}

/** Whether it is a word of somebody's names, or one slip away from it. */
export function isOwnWord(word: string, entity: Entity): boolean {
  return listNames(entity).some((name) => splitFoldedWords(name).some((own) => isLike(word, own)));
}

const minSlipLength = 4;

function isLike(word: string, own: string): boolean {
  if (word === own || word === `${own}s`) return true;
  return own.length >= minSlipLength && isOneSlipOff(word, own);
}

function isConnective(word: string): boolean {
  return isFunctionWord(word, 'de') || isFunctionWord(word, 'en') || isSayingWord(word);
}

function isCapital({ raw }: Word): boolean {
  return /^\p{Lu}/u.test(raw);
}

function isAdjacent(index: number, { gaps }: NameContext): boolean {
  return /^[\s-]{1,2}$/.test(gaps[index] ?? '');
}

function listGaps(text: string, words: Word[]): string[] {
  const ends: number[] = [];
  let offset = 0;
  const starts = words.map(({ raw }) => {
    const start = text.indexOf(raw, offset);
    offset = start + raw.length;
    ends.push(offset);
    return start;
  });
  return ends.map((end, index) => text.slice(end, starts[index + 1]));
}
