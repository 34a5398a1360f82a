/** Where the sentences of a base name somebody who has an entry. */
import { lazy, memoize } from '../../../util/lazy.js';
import type { Span } from '../../../util/spans.js';
import { createNameFinder, listWrittenNames } from '../../facts/names.js';
import type { Entity, Fact } from '../../facts/schema.js';
import { endOf, startOf } from '../../search/runs.js';
import type { SentenceIndex } from '../../search/sentenceIndex.js';
import { splitFoldedWords } from '../../text/words.js';

/** A name in a sentence. */
export interface NamePlace extends Span {
  fact: Fact;
}

/** In the order of the facts; where a sentence names them twice, both. */
export type NamePlaceLister = (entity: Entity) => NamePlace[];

interface NamedBase {
  entities: Entity[];
  facts: readonly Fact[];
}

// a name of somebody else may hold theirs, so all names are looked for, but only where theirs stands
export function createNamePlaceLister({ entities, facts }: NamedBase, index: SentenceIndex): NamePlaceLister {
  const findNames = lazy(() => createNameFinder(entities));
  return memoize((asked) => {
    const written = listWrittenNames(asked);
    const sentences = new Set(written.flatMap((name) => listSentencesWith(name, index)));
    const near = [...sentences].sort((a, b) => a - b).map((sentence) => facts[sentence]);
    return near.flatMap((fact) => {
      if (!fact || !written.some((name) => fact.quote.includes(name))) return [];
      const places = findNames()(fact.quote).filter(({ entity }) => entity.id === asked.id);
      return places.map(({ start, end }) => ({ fact, start, end }));
    });
  });
}

// by the name's first word, which has the -s of a genitive where it is the only one
function listSentencesWith(name: string, { lexicons, sentences }: SentenceIndex): number[] {
  const [first = '', ...others] = splitFoldedWords(name);
  const forms = others.length > 0 ? [first] : [first, `${first}s`];
  const terms = new Set(forms.flatMap((form) => lexicons.de.forms.get(form) ?? []));
  return [...terms].flatMap((term) => [
    ...sentences.ids.subarray(startOf(sentences.starts, term), endOf(sentences.starts, term)),
  ]);
}
