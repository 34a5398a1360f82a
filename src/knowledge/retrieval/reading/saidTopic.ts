/** What a saying is asked about: "what did the press secretary say about jobs" is answered by no sentence of hers on trust. */

import type { ConceptMention } from '../../lexicon/readConcepts.js';
import { isWordOfSaying } from '../../text/typed/sayingWords.js';
import { isInRange } from '../question/names/wordRange.js';
import type { Question } from '../question/question.js';

export interface SaidTopic {
  /** Its content words, folded. */
  words: string[];
  /** Those of the index that they mean. */
  terms: number[];
  concepts: number[];
  /** The ids of those whom it names. */
  entities: string[];
}

/** Null where a word of it is known to nobody: then it cannot be told whether a sentence has it. */
export function readTopic(
  { words, queryWords, entities }: Question,
  { mentions, start }: { mentions: ConceptMention[]; start: number },
): SaidTopic | null {
  const named = entities.filter(({ from }) => from >= start);
  const isName = (place: number) => isInRange(place, entities);
  const behind = new Set(words.filter((_, place) => place > start && !isName(place)).map(({ text }) => text));
  const content = queryWords.filter(
    ({ word, functionWord }) => behind.has(word.text) && !functionWord && !isWordOfSaying(word.text),
  );
  const concepts = mentions.filter(({ from }) => from > start).map(({ concept }) => concept);
  const knownPlaces = new Set(mentions.flatMap(({ places }) => places.map((place) => words[place]?.text)));
  const isKnown = ({ word, matches }: (typeof content)[number]) =>
    knownPlaces.has(word.text) || matches.some(({ kind }) => kind !== 'spelling');
  if (content.length === 0 || !content.every(isKnown)) return null;
  return {
    words: content.map(({ word }) => word.text),
    terms: content.flatMap(({ matches }) => matches.filter(({ kind }) => kind !== 'spelling').map(({ term }) => term)),
    concepts,
    entities: named.map(({ entity }) => entity.id),
  };
}
