/** Articles of ours with what should be proposed: nobody gets another's words, and most are found. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readGoldPairs } from '../../bench/importing/goldArticle.js';
import { countField } from '../../bench/importing/goldFigures.js';
import { readShippedBase } from '../support/base.js';

const base = { ...readShippedBase(), lock: null };

test.each(['read', 'unread'])('%s while the rules were written', (half) => {
  const pairs = readGoldPairs(fileURLToPath(new URL(`../fixtures/gold/${half}`, import.meta.url)), base);
  const speaker = countField('speaker', pairs);
  expect(pairs.length).toBeGreaterThan(70);
  expect(countField('cut', pairs).missed).toBe(0);
  expect(speaker.precision).toBeGreaterThanOrEqual(0.97);
  expect(speaker.recall).toBeGreaterThanOrEqual(0.75);
  const when = countField('when', pairs);
  expect(when.wrong).toBe(0);
  expect(when.recall).toBeGreaterThanOrEqual(0.7);
});
