/** What `check` tells without refusing the base. */
import { expect, test } from 'vitest';
import { collectNotes } from '../../../../src/knowledge/facts/rules/checkBase.js';
import { changeFact, readShippedBase } from '../../../support/base.js';

const base = readShippedBase();

test('the shipped base needs no note', () => {
  expect(collectNotes(base)).toEqual([]);
});

test('a fact without a topic is named, where there are topics', () => {
  const [first] = base.facts;
  if (!first) expect.fail();
  const bare = changeFact(base, first.id, ({ topics: _, ...fact }) => fact);
  expect(collectNotes(bare)).toEqual([`${first.id}: it has no topic, so no list of a topic shows it`]);
  expect(collectNotes({ ...bare, topics: [] })).toEqual([]);
});

test('a topic without facts and a matter of one source are named', () => {
  const [topic, matter] = [base.topics[0], base.matters[0]];
  const alone = {
    ...base,
    topics: [{ ...topic, id: 'weather' }] as typeof base.topics,
    matters: [{ ...matter, id: 'weather.warmest' }] as typeof base.matters,
  };
  expect(collectNotes(alone)).toEqual([
    expect.stringContaining('topic weather'),
    expect.stringContaining('matter weather.warmest'),
  ]);
});
