/** Words that mean the same to somebody who asks: "Kohle" finds "Geld". */

import { oncePer } from '../../util/lazy.js';
import type { Language } from '../text/language.js';
import { stemOf } from '../text/stem.js';
import { foldedWordsOf } from '../text/words.js';
import type { Lexicon } from './lexicon.js';

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

export interface Alias {
  term: number;
  word: string;
}

export type AliasFinder = (word: string, language: Language) => Alias[];

interface Vocabulary {
  lexicons: Record<Language, Lexicon>;
  synonyms: Synonyms;
}

/** Kept for the words of the index alone: what else somebody types is looked up each time. */
export function aliasFinder({ lexicons, synonyms }: Vocabulary): AliasFinder {
  const forms = Object.values(lexicons).map((lexicon) => lexicon.forms);
  const find = (word: string, language: Language) =>
    synonymsFor(word, language, synonyms).flatMap((synonym) => forms.flatMap((terms) => aliasIn(terms, synonym)));
  const kept = {
    de: oncePer((word: string) => find(word, 'de')),
    en: oncePer((word: string) => find(word, 'en')),
  };
  return (word, language) => (forms.some((terms) => terms.has(word)) ? kept[language](word) : find(word, language));
}

function aliasIn(terms: ReadonlyMap<string, number>, word: string): Alias[] {
  const term = terms.get(word);
  return term === undefined ? [] : [{ term, word }];
}
