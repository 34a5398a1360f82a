/** Where the sentences of a base name somebody who has an entry. */
import { lazy, memoize } from '../../util/lazy.js';
import type { Span } from '../../util/spans.js';
import { createNameFinder, listWrittenNames } from './names.js';
import type { Entity, Fact } from './schema.js';

/** A name in a sentence. */
export interface NamePlace extends Span {
  fact: Fact;
}

/** In the order of the facts; where a sentence names them twice, both. */
export type NamePlaceLister = (entity: Entity) => NamePlace[];

// a name of somebody else may hold theirs, so all names are looked for, but only where theirs stands
export function createNamePlaceLister(entities: Entity[], facts: readonly Fact[]): NamePlaceLister {
  const findNames = lazy(() => createNameFinder(entities));
  return memoize((asked) => {
    const written = listWrittenNames(asked);
    const naming = facts.filter(({ quote }) => written.some((name) => quote.includes(name)));
    return naming.flatMap((fact) =>
      findNames()(fact.quote).flatMap(({ entity, start, end }) =>
        entity.id === asked.id ? [{ fact, start, end }] : [],
      ),
    );
  });
}
