/** Which entities a question names, in any case, with typos: "zukerberg" is Mark Zuckerberg. */

import { namesOf } from '../../facts/names.js';
import type { Entity } from '../../facts/schema.js';
import { spellingFinder, swappedForms } from '../../text/spelling.js';
import { fold, type Word, wordsOf } from '../../text/words.js';

/** `from` and `to` count words of the question. */
export interface AskedEntity {
  entity: Entity;
  from: number;
  to: number;
  /** The folded words of the question that name it. */
  words: string[];
  how: 'alias' | 'spelling';
}

export type EntityFinder = (words: Word[], isKnown: (word: string) => boolean) => AskedEntity[];

const longestName = 4;
/** How like a name a misspelling must be; short names need more. */
const surely = { short: 0.72, long: 0.68 };

export function entityFinder(entities: Entity[]): EntityFinder {
  const owners = new Map<string, Entity>();
  for (const entity of entities) for (const name of namesOf(entity)) owners.set(keyOf(wordsOf(name)), entity);
  const reach = nameReach(owners.keys());
  const parts = new Map(entities.flatMap((entity) => partsOf(entity)));
  const similar = spellingFinder([...parts.keys()], 1);
  return (words, isKnown) => {
    const found: AskedEntity[] = [];
    for (let from = 0; from < words.length; ) {
      const entity =
        exact(words, from, { owners, reach }) ??
        firstName(words, from, parts) ??
        misspelt(words, from, { parts, similar, isKnown });
      if (entity) found.push(entity);
      from = entity ? entity.to : from + 1;
    }
    return found;
  };
}

interface Names {
  owners: Map<string, Entity>;
  reach: (first: string) => number;
}

function exact(words: Word[], from: number, { owners, reach }: Names): AskedEntity | undefined {
  const longest = Math.min(longestName, reach(words[from]?.text ?? ''));
  for (let to = Math.min(words.length, from + longest); to > from; to -= 1) {
    const named = words.slice(from, to);
    const key = keyOf(named);
    const entity = owners.get(key) ?? owners.get(withoutGenitive(key));
    if (entity && (key.length > 3 || isWrittenAsName(named, entity)))
      return { entity, from, to, words: named.map(({ text }) => text), how: 'alias' };
  }
  return undefined;
}

// "Elon" is enough for Elon Musk
function firstName(words: Word[], from: number, parts: Map<string, Entity>): AskedEntity | undefined {
  const text = words[from]?.text ?? '';
  const entity = parts.get(text) ?? parts.get(withoutGenitive(text));
  return entity && { entity, from, to: from + 1, words: [text], how: 'alias' };
}

interface Spellings {
  parts: Map<string, Entity>;
  similar: (word: string) => { word: string; likeness: number }[];
  isKnown: (word: string) => boolean;
}

function misspelt(words: Word[], from: number, { parts, similar, isKnown }: Spellings): AskedEntity | undefined {
  const word = words[from]?.text ?? '';
  if (isKnown(word)) return undefined;
  const name = swappedForms(word).find((form) => parts.has(form)) ?? similarName(word, similar);
  const entity = name === undefined ? undefined : parts.get(name);
  return entity && { entity, from, to: from + 1, words: [word], how: 'spelling' };
}

function similarName(word: string, similar: Spellings['similar']): string | undefined {
  const [spelling] = similar(word);
  const least = word.length < 5 ? surely.short : surely.long;
  return spelling && spelling.likeness >= least ? spelling.word : undefined;
}

// "X" and "Son" are names only where they are written so: "x" and "son" are words
function isWrittenAsName(named: Word[], entity: Entity): boolean {
  const raw = named.map((word) => word.raw).join(' ');
  return namesOf(entity).some(
    (name) => name === raw || (name.toUpperCase() === name && name.length > 1 && fold(name) === fold(raw)),
  );
}

// the words of a name stand for it, "Karoline" for Leavitt; of anything but a person, only a name of one word does
function partsOf(entity: Entity): [string, Entity][] {
  const words = wordsOf(entity.name).filter(({ text }) => text.length >= 4);
  return entity.kind === 'person' || words.length === 1 ? words.map(({ text }) => [text, entity]) : [];
}

function keyOf(words: Word[]): string {
  return words.map((word) => word.text).join(' ');
}

/** First word → the number of words of the longest name that begins so; at least 1. Names are words with a blank between. */
export function nameReach(names: Iterable<string>): (first: string) => number {
  const longest = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    longest.set(words[0] ?? '', Math.max(words.length, longest.get(words[0] ?? '') ?? 1));
  }
  return (first) => longest.get(first) ?? 1;
}

/** "trumps" → "trump". */
export function withoutGenitive(name: string): string {
  return name.endsWith('s') ? name.slice(0, -1) : name;
}
