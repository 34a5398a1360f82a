import { expect, test } from 'vitest';
import { buildLibrary } from '../../../../src/answers/buildLibrary.js';
import { keepReading, takeKept } from '../../../../src/knowledge/retrieval/index/keptReadings.js';
import { createTinyBase } from '../../../support/base.js';

const { index } = buildLibrary(createTinyBase());
const fact = index.readFact(0);
if (!fact) throw new Error('the tiny base has no fact');

test('what is kept is taken, and read once', () => {
  let count = 0;
  const taken = takeKept(fact, () => {
    count += 1;
    return { ...keepReading(fact), listCountries: ['fr'], givesReason: true };
  });
  expect([taken.listCountries(), taken.givesReason(), taken.listCountries()]).toEqual([['fr'], true, ['fr']]);
  expect(count).toBe(1);
});

test('where nothing is kept, it is read', () => {
  const taken = takeKept(fact, () => null);
  expect(keepReading(taken)).toEqual(keepReading(fact));
});

test('what no snapshot keeps is read', () => {
  const taken = takeKept(fact, () => keepReading(fact));
  expect(taken.listAllWords()).toEqual(fact.listAllWords());
  expect(taken.termPlaces.quote()).toEqual(fact.termPlaces.quote());
});
