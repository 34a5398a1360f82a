/** `npm run bench:against`: its wrong calls, its arithmetic, and the worktree that it leaves behind: none. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { compareRounds, type Figure, formatRows, measureRounds } from '../../bench/against/rows.js';
import { buildCommit, resolveCommit, UnknownCommitError } from '../../bench/against/worktree.js';
import { patience } from '../support/startProgram.js';

const resolveFile = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const withTsx = ['--import', import.meta.resolve('tsx')];

describe('a wrong call is one line and exit code 2', () => {
  const noCommit = 'f'.repeat(40);
  test.each([
    [[], 'name one COMMIT'],
    [['HEAD', 'HEAD'], 'name one COMMIT'],
    [[noCommit], `there is no commit ${noCommit}`],
    [['HEAD', '--wat'], "Unknown option '--wat'"],
    [['HEAD', '--rounds', '0'], '--rounds takes a number from 1'],
    [['HEAD', '--only', 'search,wat'], '--only: wat is none of search, ask'],
    [['HEAD', '--articles', '/no/such/folder'], 'there is no folder /no/such/folder'],
  ])('%j', (args, line) => {
    const call = [...withTsx, resolveFile('bench/against.ts'), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, call, { encoding: 'utf8' });
    expect([status, stdout, stderr.trimEnd().split('\n')]).toEqual([2, '', [expect.stringContaining(line)]]);
  });
});

describe('the ratios', () => {
  const createFigures = (value: number): Figure[] => [{ name: 'ask', unit: 'ms', value }];

  test('are medians of the rounds, not ratios of the medians', () => {
    const rounds = [
      { old: createFigures(100), new: createFigures(110), again: createFigures(98) },
      { old: createFigures(200), new: createFigures(300), again: createFigures(202) },
      { old: createFigures(50), new: createFigures(40), again: createFigures(75) },
    ];
    expect(compareRounds(rounds)).toEqual([{ name: 'ask', unit: 'ms', old: 100, new: 110, ratio: 1.1, noise: 1.01 }]);
  });

  test('of two zeros are 1, and a figure that only one tree has is no row', () => {
    const both = [...createFigures(0), { name: 'edge', unit: 'ms', value: 3 }];
    const rows = compareRounds([{ old: both, new: createFigures(0), again: both }]);
    expect(rows).toEqual([{ name: 'ask', unit: 'ms', old: 0, new: 0, ratio: 1, noise: 1 }]);
  });

  test('come from three sides, of which each is first once in three rounds', async () => {
    const order: string[] = [];
    await measureRounds(3, async (side) => {
      order.push(side);
      return createFigures(1);
    });
    expect(order.join(' ')).toBe('old new again new again old again old new');
  });

  test('stand in a table beside their figures', () => {
    const rows = [{ name: 'edge, size', unit: 'bytes', old: 392_101, new: 392_111, ratio: 1.00003, noise: 1 }];
    expect(formatRows(rows)).toBe(
      '               old     new         new/old  old/old\nedge, size  392101  392111  bytes    1.000    1.000\n',
    );
  });
});

describe('the worktree', () => {
  const listWorktrees = () =>
    spawnSync('git', ['worktree', 'list'], { cwd: resolveFile('.'), encoding: 'utf8' }).stdout;

  test('holds the built program of the commit until it is removed', async () => {
    const { dir, remove } = await buildCommit('HEAD');
    onTestFinished(remove);
    expect(existsSync(join(dir, 'dist/main.js'))).toBe(true);
    expect(listWorktrees()).toContain(dir);
    remove();
    expect(existsSync(dir)).toBe(false);
    expect(listWorktrees()).not.toContain(dir);
    expect(existsSync(resolveFile('node_modules/vitest'))).toBe(true);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('is gone after %s', async (signal) => {
    const place = mkdtempSync(join(tmpdir(), 'stargate-test-'));
    onTestFinished(() => rmSync(place, { recursive: true, force: true }));
    const script = `const { buildCommit } = await import('${new URL('../../bench/against/worktree.ts', import.meta.url)}');
      await buildCommit('HEAD');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, [...withTsx, '--input-type=module', '-e', script], {
      env: { ...process.env, TMPDIR: place },
    });
    await vi.waitFor(() => expect(listWorktrees()).toContain(place), patience);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([signal === 'SIGINT' ? 130 : 143, null]);
    expect(readdirSync(place).filter((name) => name.startsWith('stargate-commit-'))).toEqual([]);
    expect(listWorktrees()).not.toContain(place);
  });

  test('of a commit that is not there is refused', async () => {
    expect(() => resolveCommit('no-such-commit')).toThrow(UnknownCommitError);
    await expect(buildCommit('--help')).rejects.toThrow('there is no commit --help');
  });
});
