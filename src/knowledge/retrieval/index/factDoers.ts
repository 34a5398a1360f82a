/** Who a sentence says does something in so many words: "Musks Unterstützung", "eine von Donald Trump unterstützte". */
import { listNames } from '../../facts/names.js';
import type { ConceptLexicon } from '../../lexicon/lexicon.js';
import { readConcepts } from '../../lexicon/readConcepts.js';
import { fold } from '../../text/words.js';
import type { QueryEntity } from '../question/names/entityFinder.js';
import type { NamedWords } from '../question/words/askedRoles.js';

export interface Doer {
  /** The number of what is done. */
  concept: number;
  /** Of the entity that does it. */
  id: string;
}

export function listDoers({ words, entities }: NamedWords, lexicon: ConceptLexicon): Doer[] {
  const texts = words.map(({ text }) => text);
  const doers = entities.filter((each) => mayDo(each, texts));
  if (doers.length === 0) return [];
  return readConcepts(texts, 'de', lexicon).flatMap(({ concept, from }) =>
    doers.filter(({ to }) => to === from).map(({ entity: { id } }) => ({ concept, id })),
  );
}

// in the genitive, or behind "von"
function mayDo({ entity, from, to }: QueryEntity, texts: readonly string[]): boolean {
  const last = texts[to - 1] ?? '';
  const isGenitive = last.endsWith('s') && listNames(entity).some((name) => fold(name).endsWith(last.slice(0, -1)));
  return isGenitive || texts[from - 1] === 'von';
}
