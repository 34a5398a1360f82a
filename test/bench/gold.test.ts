/** Articles of ours with what should be proposed: nobody gets another's words, and most are found. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { GoldPair } from '../../bench/importing/goldArticle.js';
import { readGoldPairs } from '../../bench/importing/goldArticle.js';
import { countField } from '../../bench/importing/goldFigures.js';
import { readShippedBase } from '../support/base.js';

const base = { ...readShippedBase(), lock: null };

test.each([
  ['read', 0.9],
  ['unread', 0.8],
] as const)('%s while the rules were written', (half, recall) => {
  const pairs = readGoldPairs(fileURLToPath(new URL(`../fixtures/gold/${half}`, import.meta.url)), base);
  const speaker = countField('speaker', pairs);
  expect(pairs.length).toBeGreaterThan(70);
  expect(countField('cut', pairs).missed).toBe(0);
  expect(speaker.precision).toBeGreaterThanOrEqual(0.97);
  expect(speaker.recall).toBeGreaterThanOrEqual(recall);
  const when = countField('when', pairs);
  expect(when.wrong).toBe(0);
  expect(when.recall).toBeGreaterThanOrEqual(0.7);
  expect(countField('status', pairs).precision).toBeGreaterThanOrEqual(0.95);
});

test('of several topics the first is counted, against the one of the gold or none; not judged, it counts nowhere', () => {
  const pair = (topic: string | null | undefined, topics: string[]): GoldPair => ({
    gold: { quote: 'x', ...(topic === undefined ? {} : { topic }) },
    draft: { id: 'a/x', at: 0, quote: 'x', topics },
  });
  const pairs = [
    pair('funding', ['funding', 'race']),
    pair('funding', ['race', 'funding']),
    pair(null, ['race']),
    pair(null, []),
    pair('jobs', []),
    pair(undefined, ['race']),
  ];
  expect(countField('topic', pairs)).toMatchObject({ proposed: 3, right: 1, wrong: 2, missed: 2, recall: 1 / 3 });
});
