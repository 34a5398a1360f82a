/** Whom and what a question names: the one reader of names, for questions and for the options of commands. */

import type { QueryWord } from '../../../search/queryTerms.js';
import type { Word } from '../../../text/words.js';
import type { EntityFinder, QueryEntity } from './entityFinder.js';
import { createNameContext } from './nameContext.js';
import { findSharedNames } from './sharedNames.js';
import { findStrangeNames } from './strangeNames.js';
import type { WordRange } from './wordRange.js';

interface AskedWords {
  text: string;
  words: Word[];
  queryWords: QueryWord[];
}

interface AskedNames {
  entities: QueryEntity[];
  sharedNames: WordRange[];
}

/** How like a known word a misspelt one must be to be taken for it. */
export const minLikelySimilarity = 0.52;

/** What is part of somebody else's name names nobody known. */
export function findNames({ text, words, queryWords }: AskedWords, findEntities: EntityFinder): AskedNames {
  const entities = findEntities(words, createWordTest(queryWords, isKnownWord));
  const context = createNameContext(text, {
    words,
    entities,
    isKnown: createWordTest(queryWords, isWholeWord),
    isLikely: createWordTest(queryWords, isLikelyWord),
  });
  const sharedNames = [...findSharedNames(context), ...findStrangeNames(context)];
  const isOwn = ({ from, to }: QueryEntity) => !sharedNames.some((name) => from < name.to && name.from < to);
  return { entities: entities.filter(isOwn), sharedNames };
}

function createWordTest(queryWords: QueryWord[], isMeant: (word: QueryWord) => boolean): (word: string) => boolean {
  const meant = new Set(queryWords.filter(isMeant).map(({ word }) => word.text));
  return (word) => meant.has(word);
}

/** Whether the index has the word itself, not only something spelt like it. */
function isKnownWord({ functionWord, matches }: QueryWord): boolean {
  return functionWord || matches.some(({ kind }) => kind !== 'spelling');
}

// "Bankman" is no bank
function isWholeWord({ functionWord, matches }: QueryWord): boolean {
  return functionWord || matches.some(({ kind }) => kind !== 'spelling' && kind !== 'compound');
}

function isLikelyWord({ functionWord, matches }: QueryWord): boolean {
  return (
    functionWord || matches.some(({ kind, similarity }) => kind !== 'spelling' || similarity > minLikelySimilarity)
  );
}
