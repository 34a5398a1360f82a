/** Words by their first letter and length: what is one letter longer or shorter than a word is found without trying all letters. */
import { groupBy } from '../../../util/collections.js';
import { lazy } from '../../../util/lazy.js';

export interface Vocabulary {
  has: (word: string) => boolean;
  /** The words that this one becomes with such a letter put in, neither before its first nor behind its last; in order of place, then letter. */
  listLonger: (word: string, mayBeMissing: (letter: string) => boolean) => string[];
  /** The words that are left where a letter behind the first is taken out, in order of its place. */
  listShorter: (word: string) => string[];
}

/** The words are grouped when a word is first looked for by its like. */
export function createVocabulary(has: (word: string) => boolean, listWords: () => Iterable<string>): Vocabulary {
  const readGroups = lazy(() => groupBy(listWords(), (word) => formatShape(word, word.length)));
  const listLike = (word: string, length: number) => readGroups().get(formatShape(word, length)) ?? [];
  return {
    has,
    listLonger: (word, mayBeMissing) =>
      sortByPlace(listLike(word, word.length + 1), (longer) => {
        const place = findSpareLetter(longer, word);
        return place < word.length && mayBeMissing(longer.charAt(place)) ? place : -1;
      }),
    listShorter: (word) => sortByPlace(listLike(word, word.length - 1), (shorter) => findSpareLetter(word, shorter)),
  };
}

function formatShape(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

// those without a place are none
function sortByPlace(words: readonly string[], findPlace: (word: string) => number): string[] {
  const found = words.map((word) => ({ word, place: findPlace(word) })).filter(({ place }) => place >= 0);
  return found.sort((a, b) => a.place - b.place || (a.word < b.word ? -1 : 1)).map(({ word }) => word);
}

/** The first place behind the first letter whose letter, taken out, makes one word of the other; -1 where none does. Both begin alike. */
function findSpareLetter(longer: string, shorter: string): number {
  let place = 1;
  while (place < shorter.length && longer.charCodeAt(place) === shorter.charCodeAt(place)) place += 1;
  for (let rest = place; rest < shorter.length; rest += 1)
    if (longer.charCodeAt(rest + 1) !== shorter.charCodeAt(rest)) return -1;
  while (place > 1 && longer.charCodeAt(place - 1) === longer.charCodeAt(place)) place -= 1;
  return place;
}
