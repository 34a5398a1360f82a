/** Words that the index does not know, met by what they mean: "blechen" finds "zahlen". */
import { groupEntries } from '../../../../util/collections.js';
import { lazy, memoize } from '../../../../util/lazy.js';
import type { ConceptLexicon, Saying } from '../../../lexicon/lexicon.js';
import type { ConceptMention } from '../../../lexicon/readConcepts.js';
import { findTerm } from '../../../search/lexicon.js';
import type { QueryWord } from '../../../search/queryTerms.js';
import type { SentenceIndex } from '../../../search/sentenceIndex.js';
import type { Language } from '../../../text/language.js';
import type { Word } from '../../../text/words.js';

/** What another word for the same is worth beside the word itself. */
const worth = { strict: 0.6, loose: 0.45 };
const maxTerms = 12;

export interface ConceptTerm {
  term: number;
  word: string;
}

interface SpokenWord {
  word: string;
  language: Language;
}

export type ConceptTermFinder = (concept: number) => ConceptTerm[];

/** The terms of the index by which a concept is spoken of; of each it is worked out once. */
export function createConceptTermFinder(
  readLexicon: () => ConceptLexicon,
  { lexicons }: SentenceIndex,
): ConceptTermFinder {
  const byConcept = lazy(() => listSingleWords(readLexicon().sayings));
  return memoize((concept) => {
    const terms = new Map<number, string>();
    for (const { word, language } of byConcept().get(concept) ?? []) {
      const term = findTerm(lexicons[language], word);
      if (term !== undefined && !terms.has(term)) terms.set(term, word);
    }
    return [...terms].slice(0, maxTerms).map(([term, word]) => ({ term, word }));
  });
}

function listSingleWords(sayings: ConceptLexicon['sayings']): Map<number, SpokenWord[]> {
  const words = (['de', 'en'] as const).flatMap((language) =>
    [...sayings[language]].flatMap(([word, each]) =>
      each.filter(isPlain).map(({ concept }): [number, SpokenWord] => [concept, { word, language }]),
    ),
  );
  return groupEntries(words);
}

function isPlain({ strict, rest }: Saying): boolean {
  return strict && rest.length === 0;
}

/** Words that the index has, in any form, stay as they are. */
export function addConceptMatches(
  queryWords: QueryWord[],
  { words, mentions }: { words: Word[]; mentions: ConceptMention[] },
  findTerms: ConceptTermFinder,
): QueryWord[] {
  return queryWords.map((queryWord) => {
    const isOwn = queryWord.matches.some(({ kind }) => kind === 'exact' || kind === 'stem' || kind === 'alias');
    if (isOwn || queryWord.functionWord) return queryWord;
    const at = words.findIndex(({ text }) => text === queryWord.word.text);
    const meant = mentions.filter(({ places }) => places.includes(at));
    const matches = meant.flatMap(({ concept, strict }) =>
      findTerms(concept).map(({ term, word }) => ({
        term,
        matched: word,
        kind: 'concept' as const,
        similarity: strict ? worth.strict : worth.loose,
      })),
    );
    return matches.length === 0 ? queryWord : { ...queryWord, matches: mergeMatches(queryWord.matches, matches) };
  });
}

function mergeMatches(own: QueryWord['matches'], meant: QueryWord['matches']): QueryWord['matches'] {
  const known = new Set(own.map(({ term }) => term));
  return [...own, ...meant.filter(({ term }) => !known.has(term))];
}
