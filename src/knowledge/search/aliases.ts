/** The words of the index that mean the same as an asked one: its synonyms with their terms. */
import { oncePer } from '../../util/lazy.js';
import type { Language } from '../text/language.js';
import type { Lexicon } from './lexicon.js';
import { type Synonyms, synonymsFor } from './synonyms.js';

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
