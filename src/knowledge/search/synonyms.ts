/** Words that mean the same to somebody who asks: "Kohle" finds "Geld". */
import { stemOf } from './stem.js';
import { foldedWordsOf } from './words.js';

/** From the stem of a word, in either language, to the words it may stand for. */
export type Synonyms = ReadonlyMap<string, string[]>;

export function synonymsOf(groups: string[][]): Synonyms {
  const synonyms = new Map<string, string[]>();
  for (const group of groups) {
    const words = group.flatMap(foldedWordsOf);
    for (const stem of new Set(words.flatMap(stemsOf))) synonyms.set(stem, [...(synonyms.get(stem) ?? []), ...words]);
  }
  return synonyms;
}

export function synonymsFor(word: string, synonyms: Synonyms): string[] {
  if (synonyms.size === 0) return [];
  return [...new Set(stemsOf(word).flatMap((stem) => synonyms.get(stem) ?? []))].filter((synonym) => synonym !== word);
}

function stemsOf(word: string): string[] {
  return [stemOf(word, 'de'), stemOf(word, 'en')];
}
