/** Words that mean the same to somebody who asks: "Kohle" finds "Geld". */
import type { Language } from '../text/language.js';
import { stemOf } from '../text/stem.js';
import { foldedWordsOf } from '../text/words.js';

export interface Synonyms {
  groups: string[][];
  /** From a language and the stem of a word in it to its groups. */
  groupsOf: ReadonlyMap<string, number[]>;
}

export function synonymsOf(written: string[][]): Synonyms {
  const groups = written.map((group) => group.flatMap(foldedWordsOf));
  const groupsOf = new Map<string, number[]>();
  groups.forEach((words, at) => {
    const keys = words.flatMap((word) => [keyOf(word, 'de'), keyOf(word, 'en')]);
    for (const key of new Set(keys)) groupsOf.set(key, [...(groupsOf.get(key) ?? []), at]);
  });
  return { groups, groupsOf };
}

export function synonymsFor(word: string, language: Language, { groups, groupsOf }: Synonyms): string[] {
  if (groups.length === 0) return [];
  const words = (groupsOf.get(keyOf(word, language)) ?? []).flatMap((at) => groups[at] ?? []);
  return [...new Set(words)].filter((synonym) => synonym !== word);
}

// English "last" must not meet the German stem of "lästern"
function keyOf(word: string, language: Language): string {
  return `${language} ${stemOf(word, language)}`;
}
