import { expect, test } from 'vitest';
import { buildLibrary } from '../../../../src/answers/buildLibrary.js';
import { createNameFinder } from '../../../../src/knowledge/facts/names.js';
import { readShippedBase } from '../../../support/base.js';

const base = readShippedBase();
const { index } = buildLibrary(base);
const findNames = createNameFinder(base.entities);

// whom the name of somebody is part of, too: in all sentences, not only in those that have a word of it
function walkAll(id: string): { fact: string; start: number; end: number }[] {
  return base.facts.flatMap((fact) =>
    findNames(fact.quote).flatMap(({ entity, start, end }) =>
      entity.id === id ? [{ fact: fact.id, start, end }] : [],
    ),
  );
}

test('finds every name that walking through all sentences finds, in their order', () => {
  const found = base.entities.map((entity) => ({
    id: entity.id,
    places: index.listNamePlaces(entity).map(({ fact, start, end }) => ({ fact: fact.id, start, end })),
  }));
  expect(found).toEqual(base.entities.map(({ id }) => ({ id, places: walkAll(id) })));
  expect(found.filter(({ places }) => places.length > 0).length).toBeGreaterThan(30);
});
