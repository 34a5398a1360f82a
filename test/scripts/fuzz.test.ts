/** Whatever is typed, clicked or sent meets an answer or a friendly line; `npm run fuzz` goes on where this ends. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineWay } from '../../scripts/fuzz/fuzzWay.js';
import { findLentVoice } from '../../scripts/fuzz/lentVoice.js';
import { createWays } from '../../scripts/fuzz/waysIn.js';

const seed = 15;
const runs = 150;

test.each(createWays())(
  'nothing breaks by way of: $name',
  async ({ fuzz }) => {
    expect(await fuzz(seed, runs)).toBeNull();
  },
  600_000,
);

test('what breaks is told with its seed and the smallest input', async () => {
  const way = defineWay({
    name: 'planted',
    inputs: fc.string({ maxLength: 50 }),
    findFaults: (text) => (text.length > 3 ? ['too long'] : []),
  });
  const find = await way.fuzz(seed, runs);
  expect(find).toMatchObject({ way: 'planted', seed, fault: 'too long' });
  expect(JSON.parse(find?.input ?? '""')).toHaveLength(4);
});

test('typed words in a public line are a find, but behind the label of a name that no source has', () => {
  const messageOf = (content: string) => ({ components: [{ type: 10, content }] });
  expect(findLentVoice(messageOf('### Was Musk zu qqzwv sagte'))).toHaveLength(1);
  expect(findLentVoice(messageOf('In meinen 5 Quellen habe ich nichts zu „qqzwv“ gefunden.'))).toEqual([]);
  expect(findLentVoice(messageOf('In meinen 5 Quellen habe ich nichts zu „Merkel“ gefunden. qqzwv'))).toHaveLength(1);
});

test('an exception is a find', async () => {
  const findFaults = () => {
    throw new Error('it broke');
  };
  const find = await defineWay({ name: 'planted', inputs: fc.nat(), findFaults }).fuzz(seed, runs);
  expect(find).toMatchObject({ input: '0', fault: 'it broke' });
});

describe('the command line', () => {
  const script = fileURLToPath(new URL('../../scripts/fuzz/main.ts', import.meta.url));
  const call = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8' });

  test('explains itself', () => {
    const { status, stdout } = call('--help');
    expect(status).toBe(0);
    for (const option of ['--seconds', '--seed', '--only', '--json']) expect(stdout).toContain(option);
  });

  test.each([
    ['no time', ['--seconds', '0']],
    ['no seed', ['--seed', 'x']],
    ['an unknown way in', ['--only', 'window']],
    ['an unknown option', ['--nonsense']],
  ])('%s: one line, exit code 2', (_, args) => {
    const { status, stdout, stderr } = call(...args);
    expect([status, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
  });

  test('tells how much was tried', () => {
    const { status, stdout } = call('--seconds', '1', '--seed', String(seed), '--only', 'button', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ seed, find: null, inputs: { button: expect.any(Number) } });
  }, 60_000);
});
