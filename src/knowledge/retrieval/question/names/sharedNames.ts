/** Names that share a word with somebody known and are somebody else's: "Melania Trump", "Donald Tusk", "Steve Jobs". */

import { isGivenNameWord } from '../../../text/typed/givenNames.js';
import { isSayingWord } from '../../../text/typed/sayingWords.js';
import { fold, type Word } from '../../../text/words.js';
import {
  isDeterminer,
  isNameParticle,
  isQuotedBy,
  isSentenceWord,
  isVerbBeforeSubject,
  mayBeVerbInSecondPlace,
} from './besideNames.js';
import type { QueryEntity } from './entityFinder.js';
import {
  hasRoomForName,
  isAdjacent,
  isAskedForWords,
  isCapital,
  isCutByApostrophe,
  isSubject,
  mayBeVerb,
  type NameContext,
} from './nameContext.js';
import { isMeantAsOwn, isOwnWord, isPartOf, listNameWords } from './nameParts.js';
import { generationWords, isPersonTitle, isTitleWord } from './personTitles.js';
import type { WordRange } from './wordRange.js';

const minNameLength = 3;

/** Each with all its words, in order. */
export function findSharedNames(context: NameContext): WordRange[] {
  const people = context.entities.filter(({ entity }) => entity.kind === 'person');
  return people.flatMap((person) => {
    const from = person.from - (hasForeignNameBefore(person, context) ? 1 : 0);
    const to = person.to + countForeignWordsBehind(person, context);
    return from < person.from || to > person.to ? [{ from, to }] : [];
  });
}

// "Kimbal Musk", "Ridley Scott": a surname behind a name that this person does not have
function hasForeignNameBefore(person: QueryEntity, context: NameContext): boolean {
  const { entity, from, words: matched } = person;
  const before = context.words[from - 1];
  if (!before || matched.length > 1 || !isAdjacent(from - 1, context)) return false;
  if (isSentenceWord(before.text) || isOwnWord(before.text, entity)) return false;
  if (context.entities.some(({ to }) => to === from)) return false;
  if (context.entities.some((each) => each.to === from - 1 && each.entity.id === entity.id)) return false; // a middle name
  const isGiven = isPartOf(person, 'given');
  if (isGivenNameWord(before.text) && (isCapital(before, context) || !context.isKnown(before.text))) return true;
  if (isGivenNameWord(before.text))
    return !(isGiven && isUsedAlone(person)) && !isDeterminer(context.words[from - 2]?.text ?? '');
  if (isPersonTitle(before.text) || context.isLikely(before.text) || person.matchKind === 'spelling') return false;
  return (isGiven || isPartOf(person, 'surname')) && mayBeGivenName(before, person, context);
}

function mayBeGivenName(before: Word, person: QueryEntity, context: NameContext): boolean {
  const { from } = person;
  const [beforeLeader = '', leader = ''] = [context.words[from - 3]?.text, context.words[from - 2]?.text];
  const hasSubjectPlace =
    isVerbBeforeSubject(leader) ||
    isTitleWord(leader) ||
    isQuotedBy(beforeLeader, leader) ||
    beforeLeader === 'according';
  if (before.text.length < minNameLength || hasSubjectPlace) return hasSubjectPlace;
  if (isPartOf(person, 'given') && isUsedAlone(person)) return false;
  // the first word of a question has a capital anyway, and may be a verb
  const mayBeDoing = /(?:t|te|ten|st|en|s)$/.test(before.text);
  if (isCapital(before, context)) return from > 1 || !mayBeDoing;
  return !mayBeDoing && (from === 1 || mayBeVerbInSecondPlace(leader, from - 2));
}

// "Donald Tusk", "Steve Jobs", "Microsoft-Chef Bill Gates", "Donald Trump Jr."
function countForeignWordsBehind(person: QueryEntity, context: NameContext): number {
  const { entity, to } = person;
  const next = context.words[to];
  if (!next || !isAdjacent(to - 1, context)) return 0;
  if (generationWords.has(next.text)) return 1;
  const isGiven = isPartOf(person, 'given');
  if (isOwner(person, context) || (!isGiven && isPartOf(person, 'surname'))) return 0;
  if (isGiven && isNameParticle(next.text)) return countBehindParticle(to, context);
  if (isSentenceWord(next.text) || isOwnWord(next.text, entity)) return 0;
  if (isGiven || isGivenNameWord(next.text) ? isTitleWord(next.text) : isPersonTitle(next.text)) return 0;
  const afterNext = context.words[to + 1];
  if (afterNext && isOwnWord(afterNext.text, entity)) return 0; // a middle name
  const other = context.entities.find((each) => each.from === to);
  if (other) return isGiven && isSurnameOfOther(other, person, context) ? 1 : 0;
  const mayBeName = isGiven ? mayFollowGivenName(next, person, context) : mayFollowRole(next, person, context);
  return mayBeName ? countNameWords(to, context) : 0;
}

// "Elon Trumps Leuten" names two; "Mark Zuckerman" is misread as Zuckerberg, "Laura Fox" as a broadcaster
function isSurnameOfOther(other: QueryEntity, person: QueryEntity, context: NameContext): boolean {
  if (isOwner(other, context)) return false;
  const [word = ''] = other.words;
  if (other.entity.id === person.entity.id) return other.matchKind === 'spelling' && !isMeantAsOwn(word, person.entity);
  if (other.entity.kind === 'person') return other.words.length === 1 && isPartOf(other, 'surname');
  const isShortName = other.words.length === 1 && (listNameWords(other.entity)[0] ?? []).length > 1;
  return isShortName && isAskedForWords(person, context);
}

// "Elons Firma", "trump's guy": what follows is theirs
function isOwner({ entity, words: matched, to }: QueryEntity, { words }: NameContext): boolean {
  const last = matched.at(-1) ?? '';
  const isWritten = listNameWords(entity).some((name) => name.includes(last));
  return (last.endsWith('s') && !isWritten) || words[to]?.text === 's';
}

// those who are called by it alone ("Elon") may be followed by any noun or verb, but where there is room for a name only
function mayFollowGivenName(next: Word, person: QueryEntity, context: NameContext): boolean {
  if (/^\d/.test(next.text) || (person.matchKind === 'spelling' && isMeantAsOwn(next.text, person.entity)))
    return false;
  if (isCutByApostrophe(person.to, context)) return true;
  if (!isCapital(next, context) && mayBeVerb(person, context)) return false;
  if (!isUsedAlone(person) || hasRoomForName(person, context)) return true;
  if (isCapital(next, context)) return !context.isKnown(next.text);
  if (context.isLikely(next.text)) return false;
  return isAskedForWords(person, context) || isSubject(person, context);
}

function isUsedAlone({ entity, words: [word] }: QueryEntity): boolean {
  return entity.aliases.some((alias) => fold(alias) === word);
}

function mayFollowRole(next: Word, person: QueryEntity, context: NameContext): boolean {
  if (isGivenNameWord(next.text)) return isCapital(next, context) || !context.isKnown(next.text);
  if (isCapital(next, context)) return !context.isKnown(next.text);
  return !/^\d/.test(next.text) && !context.isLikely(next.text) && !mayBeVerb(person, context);
}

// "Mark von Trapp"; "Zitate von Mark von gestern" and "Mark von Meta" are no names
function countBehindParticle(particle: number, context: NameContext): number {
  const next = context.words[particle + 1];
  if (!next || !isAdjacent(particle, context) || isSentenceWord(next.text) || isSayingWord(next.text)) return 0;
  if (/^\d/.test(next.text) || context.isLikely(next.text)) return 0;
  if (context.entities.some(({ from }) => from === particle + 1)) return 0;
  return 1 + countNameWords(particle + 1, context);
}

function countNameWords(from: number, context: NameContext): number {
  let to = from + 1;
  for (let word = context.words[to]; word && isAdjacent(to - 1, context); word = context.words[to]) {
    if (!isCapital(word, context) || isSentenceWord(word.text)) break;
    to += 1;
  }
  return to - from;
}
