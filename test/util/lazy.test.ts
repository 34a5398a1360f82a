/** What is kept for later, and for how long: a program that runs for months must not hold what nobody asks for any more. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { memoize, memoizeText } from '../../src/util/lazy.js';

test('what was worked out for a key is worked out once, whatever it is', () => {
  const create = vi.fn((_: object) => undefined);
  const [find, key] = [memoize(create), {}];
  expect([find(key), find(key), find({})]).toEqual([undefined, undefined, undefined]);
  expect(create).toHaveBeenCalledTimes(2);
  const length = vi.fn((text: string) => text.length);
  const measure = memoizeText(length);
  expect([measure('a'), measure('a'), measure('bc')]).toEqual([1, 1, 2]);
  expect(length).toHaveBeenCalledTimes(2);
});

test('it goes with its key: a base that was swapped is not held', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const find = memoize((key: object) => ({ madeOf: key }));
  const kept = new WeakRef(find({}));
  await vi.waitFor(
    () => {
      collect();
      // compared first: a failed expectation would hold what it was given
      expect(kept.deref() === undefined).toBe(true);
    },
    { timeout: 10_000 },
  );
});
