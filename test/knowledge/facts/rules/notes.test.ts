/** What `check` tells without refusing the base. */
import { expect, test } from 'vitest';
import { collectNotes } from '../../../../src/knowledge/facts/rules/checkBase.js';
import { readShippedBase } from '../../../support/base.js';

const base = readShippedBase();

test('the shipped base needs no note', () => {
  expect(collectNotes(base)).toEqual([]);
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
