/** Which entities a question names, in any case, with typos: "zukerberg" is Mark Zuckerberg. */

import { listNames } from '../../../facts/names.js';
import type { Entity } from '../../../facts/schema.js';
import { createSpellingFinder, listTranspositions } from '../../../text/spelling.js';
import { isGivenNameWord } from '../../../text/typed/givenNames.js';
import { fold, splitWords, type Word } from '../../../text/words.js';
import { findDescribed, listBeginnings } from '../described/describedNames.js';
import { createEntityTies } from '../described/entityTies.js';

/** `from` and `to` count words of the question. */
export interface QueryEntity {
  entity: Entity;
  from: number;
  to: number;
  /** The folded words of the question that name it. */
  words: string[];
  matchKind: 'alias' | 'spelling';
}

export type EntityFinder = (words: Word[], isKnown: (word: string) => boolean) => QueryEntity[];

const maxNameWords = 4;
const minCutLength = 5;
/** How like a name a misspelling must be; short names need more. */
const minNameSimilarity = { short: 0.8, long: 0.68, behindName: 0.68 };

/** `roles`: whether somebody is found by being the head or founder of a company, too. */
export function createEntityFinder(entities: Entity[], { roles = true }: { roles?: boolean } = {}): EntityFinder {
  const owners = new Map<string, Entity>();
  for (const entity of entities) for (const name of listNames(entity)) owners.set(joinWords(splitWords(name)), entity);
  const findMaxLength = createNameLengthFinder(owners.keys());
  const parts = new Map(entities.flatMap((entity) => listNameParts(entity)));
  const findSimilar = createSpellingFinder([...parts.keys()], 1);
  const findName = (words: Word[], from: number) =>
    findExactName(words, from, { owners, findMaxLength }) ?? findNamePart(words, from, parts);
  const findNameOf = (word: string) => (word.length > 3 ? (owners.get(word) ?? parts.get(word)) : undefined);
  const findDescribedName = createDescriptionFinder(entities, { roles, findName, findNameOf });
  return (words, isKnown) => {
    const matches: QueryEntity[] = [];
    const findDescribedAt = findDescribedName(words);
    for (let from = 0; from < words.length; ) {
      const entity =
        chooseLonger(findName(words, from), findDescribedAt(from)) ??
        findMisspeltName(words, from, { parts, findSimilar, isKnown });
      if (entity) matches.push(entity);
      from = entity ? entity.to : from + 1;
    }
    return matches;
  };
}

interface NameLookups {
  roles: boolean;
  findName: (words: Word[], from: number) => QueryEntity | undefined;
  findNameOf: (word: string) => Entity | undefined;
}

type FinderAt = (from: number) => QueryEntity | undefined;

function createDescriptionFinder(
  entities: Entity[],
  { roles, findName, findNameOf }: NameLookups,
): (words: Word[]) => FinderAt {
  const ties = createEntityTies(entities);
  return (named) => {
    const words = named.map(({ text }) => text);
    const beginnings = listBeginnings(words, ties);
    if (!beginnings.includes(true)) return () => undefined;
    const names = new Map<number, QueryEntity | undefined>();
    const findNameAt = (from: number) => {
      if (!names.has(from)) names.set(from, findName(named, from));
      return names.get(from);
    };
    const context = { words, ties, findNameOf, keys: new Map(), findName: findNameAt };
    return (from) => {
      const found = beginnings[from] ? findDescribed(from, context, roles) : null;
      return found ? { ...found, from, words: words.slice(from, found.to), matchKind: 'alias' } : undefined;
    };
  };
}

// a name that is as long as a description counts: it is somebody's for sure
function chooseLonger(name: QueryEntity | undefined, described: QueryEntity | undefined): QueryEntity | undefined {
  return name && described && name.to >= described.to ? name : (described ?? name);
}

/** First word → the number of words of the longest name that begins so; 0 where none does. Names are words with a blank between. */
export function createNameLengthFinder(names: Iterable<string>): (first: string) => number {
  const maxLengths = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    maxLengths.set(words[0] ?? '', Math.max(words.length, maxLengths.get(words[0] ?? '') ?? 0));
  }
  return (first) => maxLengths.get(first) ?? 0;
}

/** "trumps" → "trump". */
export function stripGenitive(name: string): string {
  return name.endsWith('s') ? name.slice(0, -1) : name;
}

interface NameIndex {
  owners: Map<string, Entity>;
  findMaxLength: (first: string) => number;
}

function findExactName(words: Word[], from: number, { owners, findMaxLength }: NameIndex): QueryEntity | undefined {
  // one at least: "trumps" begins no name, and is one
  const maxLength = Math.min(maxNameWords, Math.max(1, findMaxLength(words[from]?.text ?? '')));
  for (let to = Math.min(words.length, from + maxLength); to > from; to -= 1) {
    const nameWords = words.slice(from, to);
    const key = joinWords(nameWords);
    const entity = owners.get(key) ?? owners.get(stripGenitive(key));
    if (entity && (key.length > 3 || isGivenNameWord(stripGenitive(key)) || isWrittenAsName(nameWords, entity)))
      return { entity, from, to, words: nameWords.map(({ text }) => text), matchKind: 'alias' };
  }
  return undefined;
}

// "Elon" is enough for Elon Musk
function findNamePart(words: Word[], from: number, parts: Map<string, Entity>): QueryEntity | undefined {
  const text = words[from]?.text ?? '';
  const entity = parts.get(text) ?? parts.get(stripGenitive(text));
  return entity && { entity, from, to: from + 1, words: [text], matchKind: 'alias' };
}

interface SpellingIndex {
  parts: Map<string, Entity>;
  findSimilar: (word: string) => { word: string; similarity: number }[];
  isKnown: (word: string) => boolean;
}

function findMisspeltName(
  words: Word[],
  from: number,
  { parts, findSimilar, isKnown }: SpellingIndex,
): QueryEntity | undefined {
  const word = words[from]?.text ?? '';
  // "stargat" has the stem of "Stargate"
  const isCut = word.length >= minCutLength && parts.has(`${word}e`);
  if (isKnown(word) && !isCut) return undefined;
  const name =
    (isCut ? `${word}e` : undefined) ??
    listTranspositions(word).find((form) => parts.has(form)) ??
    findSimilarName(word, findSimilar, parts.has(words[from - 1]?.text ?? ''));
  const entity = name === undefined ? undefined : parts.get(name);
  return entity && { entity, from, to: from + 1, words: [word], matchKind: 'spelling' };
}

// nobody slips in the first letter: "essen" is no Bessent, "marry" no Larry; behind another name it may be anybody's
function findSimilarName(
  word: string,
  findSimilar: SpellingIndex['findSimilar'],
  isBehindName: boolean,
): string | undefined {
  const spelling = findSimilar(word).find((each) => isBehindName || each.word[0] === word[0]);
  const minSimilarity = minNameSimilarity[isBehindName ? 'behindName' : word.length < 5 ? 'short' : 'long'];
  return spelling && spelling.similarity >= minSimilarity ? spelling.word : undefined;
}

// "X" and "Son" are names only where they are written so: "x" and "son" are words
function isWrittenAsName(nameWords: Word[], entity: Entity): boolean {
  const raw = nameWords.map((word) => word.raw).join(' ');
  return listNames(entity).some((name) => name === raw || (isNoWordsShape(name) && fold(name) === fold(raw)));
}

// "WSJ", "xAI": no word is written so
function isNoWordsShape(name: string): boolean {
  return (name.toUpperCase() === name && name.length > 1) || /\p{Ll}\p{Lu}/u.test(name);
}

// the words of a name stand for it, "Karoline" for Leavitt; of anything but a person, only a name of one word does
function listNameParts(entity: Entity): [string, Entity][] {
  const words = splitWords(entity.name).filter(({ text }) => text.length >= 4);
  return entity.kind === 'person' || words.length === 1 ? words.map(({ text }) => [text, entity]) : [];
}

function joinWords(words: Word[]): string {
  return words.map((word) => word.text).join(' ');
}
