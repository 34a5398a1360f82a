/** A single word is too little to guess from: what it is spelt like counts only where that is a name or a topic. */

import type { Entity, Topic } from '../../../facts/schema.js';
import { findTerm } from '../../../search/lexicon.js';
import type { QueryWord } from '../../../search/queryTerms.js';
import type { SentenceIndex } from '../../../search/sentenceIndex.js';
import { countSlips } from '../../../text/spelling.js';
import { splitFoldedWords, type Word } from '../../../text/words.js';
import { listNameWords } from '../names/nameParts.js';

/** One slip in so many letters. */
const lettersPerSlip = 5;
/** A shorter word that only the English renderings have ("chair") says too little. */
const minRenderedLength = 6;

interface NamesAndTopics {
  entities: readonly Entity[];
  topics: readonly Topic[];
}

/** The matches of a question's words; of a single word without what it is merely like. */
export function limitSingleWord(queryWords: QueryWord[], base: NamesAndTopics, index: SentenceIndex): QueryWord[] {
  const [only] = queryWords;
  if (!only || queryWords.length > 1) return queryWords;
  const { text } = only.word;
  const known = new Set([...base.entities.flatMap(listNameWords), ...base.topics.flatMap(listTopicWords)]);
  if (known.has(text)) return queryWords;
  const isTelling = text.length >= minRenderedLength || findTerm(index.lexicons.de, text) !== undefined;
  const isMeant = ({ kind, matched, similarity }: QueryWord['matches'][number]) => {
    if (kind === 'alias') return true;
    // another way to write an umlaut is no slip
    if (kind !== 'spelling' || similarity === 1) return isTelling;
    return known.has(matched) && mayBeSlip(text, matched);
  };
  return [{ ...only, matches: only.matches.filter(isMeant) }];
}

/** Whom a question of one word names: nobody whose name is merely like it. */
export function limitSingleName<Named extends { entity: Entity; matchKind: string }>(
  entities: Named[],
  words: readonly Word[],
): Named[] {
  const [only] = words;
  if (!only || words.length > 1) return entities;
  return entities.filter(
    ({ entity, matchKind }) =>
      matchKind !== 'spelling' ||
      listNameWords(entity)
        .flat()
        .some((name) => mayBeSlip(only.text, name)),
  );
}

/** At most one slip in five letters. */
export function mayBeSlip(typed: string, known: string): boolean {
  return countSlips(typed, known) <= Math.floor(Math.max(typed.length, known.length) / lettersPerSlip);
}

/** Whether a match is more than merely spelt like the word. */
export function isMeant(word: Word, { kind, matched, similarity }: QueryWord['matches'][number]): boolean {
  return kind !== 'spelling' || similarity === 1 || mayBeSlip(word.text, matched);
}

function listTopicWords({ name, aliases }: Topic): string[] {
  return [name.de, name.en, ...aliases].flatMap(splitFoldedWords);
}
