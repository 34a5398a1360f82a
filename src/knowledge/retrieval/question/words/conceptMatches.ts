/** Words that the index does not know, met by what they mean: "blechen" finds "zahlen". */
import type { Saying } from '../../../lexicon/lexicon.js';
import { listSayings, type PackedLexicon } from '../../../lexicon/packedLexicon.js';
import type { ConceptMention } from '../../../lexicon/readConcepts.js';
import { findTerm } from '../../../search/lexicon.js';
import type { QueryWord } from '../../../search/queryTerms.js';
import type { IndexData } from '../../../search/sentenceIndex.js';
import type { Word } from '../../../text/words.js';

/** What another word for the same is worth beside the word itself. */
const worth = { strict: 0.6, loose: 0.45 };
const maxTerms = 12;

/** By the number of a concept, the terms of the index that speak of it. */
export type ConceptTerms = ReadonlyMap<number, readonly ConceptTerm[]>;

interface ConceptTerm {
  term: number;
  word: string;
}

/** The first of each concept; plain data, which can be kept and read again. */
export function indexConceptTerms(
  { sayings }: Pick<PackedLexicon, 'sayings'>,
  { lexicons }: Pick<IndexData, 'lexicons'>,
): ConceptTerms {
  const terms = new Map<number, ConceptTerm[]>();
  for (const language of ['de', 'en'] as const)
    for (const [word, each] of listSayings(sayings[language])) {
      const term = findTerm(lexicons[language], word);
      if (term === undefined) continue;
      for (const { concept } of each.filter(isPlain)) {
        const known = terms.get(concept) ?? [];
        if (known.length < maxTerms && !known.some((other) => other.term === term)) known.push({ term, word });
        terms.set(concept, known);
      }
    }
  return terms;
}

function isPlain({ strict, rest }: Saying): boolean {
  return strict && rest.length === 0;
}

/** Words that the index has, in any form, stay as they are, but for those of a phrase: "Teil von" is no piece of anything. */
export function addConceptMatches(
  queryWords: QueryWord[],
  { words, mentions }: { words: Word[]; mentions: ConceptMention[] },
  terms: ConceptTerms,
): QueryWord[] {
  return queryWords.map((queryWord) => {
    const isOwn = queryWord.matches.some(({ kind }) => kind === 'exact' || kind === 'stem' || kind === 'alias');
    if (queryWord.functionWord) return queryWord;
    const at = words.findIndex(({ text }) => text === queryWord.word.text);
    const meant = mentions.filter(({ places }) => places.includes(at) && (!isOwn || places.length > 1));
    const matches = meant.flatMap(({ concept, strict }) =>
      (terms.get(concept) ?? []).map(({ term, word }) => ({
        term,
        matched: word,
        kind: 'concept' as const,
        similarity: strict ? worth.strict : worth.loose,
      })),
    );
    if (meant.length === 0) return queryWord;
    // a word that the lexicon knows is no slip of another
    const isWord = meant.some(({ places }) => places.length === 1);
    const own = isWord ? queryWord.matches.filter(({ kind }) => kind !== 'spelling') : queryWord.matches;
    return { ...queryWord, matches: mergeMatches(own, matches) };
  });
}

function mergeMatches(own: QueryWord['matches'], meant: QueryWord['matches']): QueryWord['matches'] {
  const known = new Set(own.map(({ term }) => term));
  return [...own, ...meant.filter(({ term }) => !known.has(term))];
}
