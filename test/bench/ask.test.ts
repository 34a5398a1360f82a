/** `npm run bench:ask`: its lines, of which none comes twice, its wrong calls, and a program that is fed. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { drawTypedQuestions, kinds, listAskedLines } from '../../bench/ask/askedLines.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const withTsx = ['--import', import.meta.resolve('tsx')];

test.each([
  [['--wat'], "Unknown option '--wat'"],
  [['--count', '0'], '--count takes a number from 1'],
  [['--rounds', 'x'], '--rounds takes a number from 1'],
  [['--questions', '/no/such/folder'], 'there is no folder /no/such/folder'],
  [['--against', 'f'.repeat(40)], `there is no commit ${'f'.repeat(40)}`],
])('the wrong call %j is one line and exit code 2', (args, line) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...withTsx, `${root}bench/ask/main.ts`, ...args], {
    encoding: 'utf8',
  });
  expect([status, stdout, stderr.trimEnd().split('\n')]).toEqual([2, '', [expect.stringContaining(line)]]);
});

test('20,000 lines of all kinds, none twice and none of two lines', () => {
  const asked = listAskedLines(20_000, null);
  const lines = asked.flatMap((each) => each.lines);
  expect(asked.map(({ kind }) => kind)).toEqual([...kinds]);
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines.filter((line) => line.includes('\n') || line.trim() === '')).toEqual([]);
  expect(asked.filter(({ lines: own }) => own.length < 600).map(({ kind }) => kind)).toEqual([]);
  expect(listAskedLines(700, null)).toEqual(listAskedLines(700, null));
});

test('20,000 questions as people type them at a door, none twice', () => {
  const questions = drawTypedQuestions();
  expect(questions.filter((question) => question.trim() === '')).toEqual([]);
  expect([questions.length, new Set(questions).size]).toEqual([20_000, 20_000]);
});
