/** Words that mean the same in a question: "Kohle" finds "Geld". */

import { groupEntries } from '../../util/collections.js';
import { memoizeText } from '../../util/lazy.js';
import type { Language } from '../text/language.js';
import { splitFoldedWords, stemWord } from '../text/words.js';
import type { Lexicon } from './lexicon.js';

export interface Synonyms {
  groups: string[][];
  /** From a language and the stem of a word in it to its groups. */
  groupsOf: ReadonlyMap<string, number[]>;
}

export interface SynonymTerm {
  term: number;
  word: string;
}

export type SynonymFinder = (word: string, language: Language) => SynonymTerm[];

export function indexSynonyms(written: string[][]): Synonyms {
  const groups = splitGroups(written);
  const entries = groups.flatMap((words, index) => {
    const keys = words.flatMap((word) => [formatKey(word, 'de'), formatKey(word, 'en')]);
    return [...new Set(keys)].map((key): [string, number] => [key, index]);
  });
  return { groups, groupsOf: groupEntries(entries) };
}

function splitGroups(written: string[][]): string[][] {
  return written.map((group) => group.flatMap(splitFoldedWords));
}

export function findSynonyms(word: string, language: Language, { groups, groupsOf }: Synonyms): string[] {
  if (groups.length === 0) return [];
  const words = (groupsOf.get(formatKey(word, language)) ?? []).flatMap((index) => groups[index] ?? []);
  return [...new Set(words)].filter((synonym) => synonym !== word);
}

interface Vocabulary {
  lexicons: Record<Language, Lexicon>;
  synonyms: Synonyms;
}

/** Cached for the words of the index alone: any other typed word is looked up each time, and so never remembered. */
export function createSynonymFinder({ lexicons, synonyms }: Vocabulary): SynonymFinder {
  const forms = Object.values(lexicons).map((lexicon) => lexicon.forms);
  const find = (word: string, language: Language) =>
    findSynonyms(word, language, synonyms).flatMap((synonym) =>
      forms.flatMap((terms) => createSynonymTerms(terms, synonym)),
    );
  const memoized = {
    de: memoizeText((word) => find(word, 'de')),
    en: memoizeText((word) => find(word, 'en')),
  };
  return (word, language) => (forms.some((terms) => terms.has(word)) ? memoized[language](word) : find(word, language));
}

// English "last" must not meet the German stem of "lästern"
function formatKey(word: string, language: Language): string {
  return `${language} ${stemWord(word, language)}`;
}

function createSynonymTerms(terms: ReadonlyMap<string, number>, word: string): SynonymTerm[] {
  const term = terms.get(word);
  return term === undefined ? [] : [{ term, word }];
}
