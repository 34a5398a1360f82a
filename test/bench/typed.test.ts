/** `npm run bench:typed`: its wrong calls, and its arithmetic. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fitExponent } from '../../bench/statistics.js';

const script = fileURLToPath(new URL('../../bench/typed.ts', import.meta.url));

describe('a wrong call is one line and exit code 2', () => {
  test.each([
    [['--rounds', '0'], '--rounds takes a number from 1'],
    [['--wat'], "Unknown option '--wat'"],
  ])('%j', (args, line) => {
    const call = ['--import', import.meta.resolve('tsx'), script, ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, call, { encoding: 'utf8' });
    expect([status, stdout, stderr.trimEnd().split('\n')]).toEqual([2, '', [expect.stringContaining(line)]]);
  });
});

describe('the exponent', () => {
  const lengths = [1000, 2000, 4000, 8000];
  test.each([
    ['0 where the length makes no difference', () => 5, 0],
    ['1 where twice the length takes twice the time', (length: number) => length / 7, 1],
    ['2 where it takes four times the time', (length: number) => length ** 2 / 7, 2],
  ])('is %s', (_, cost, exponent) => {
    const times = lengths.map((characters) => ({ characters, ms: cost(characters) }));
    expect(fitExponent(times)).toBeCloseTo(exponent);
  });
});
