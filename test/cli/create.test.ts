/** A story is laid out by a command: it passes `check` at once, and nothing that is there is overwritten. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { expectNoTrace, runProgram } from '../support/runProgram.js';

function createPlace(): string {
  const above = mkdtempSync(join(tmpdir(), 'stargate-create-'));
  onTestFinished(() => rmSync(above, { recursive: true, force: true }));
  return join(above, 'Unsere Brücke');
}

const readStory = (folder: string) => JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8'));

test('by options, the folder passes check and says what is next', () => {
  const folder = createPlace();
  const ran = runProgram(['create', folder, '--name', 'Neue Orftebrücke', '--command', 'brücke']);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toMatch(/import ARTICLE --data /);
  expect(readStory(folder)).toEqual({
    id: expect.stringMatching(/^[\da-f-]{36}$/),
    name: { de: 'Neue Orftebrücke', en: 'Neue Orftebrücke' },
    command: 'brücke',
    sources: 'de',
  });
  const checked = runProgram(['check', '--data', folder]);
  expect(checked).toEqual({ code: 0, out: 'The fact base is in order: 0 facts, 0 sources, 0 matters.\n', err: '' });
  expect(runProgram(['run', '/brücke quellen', '--data', folder]).out).toContain('import');
});

test('asked, a line each; what is proposed is taken by Enter', () => {
  const folder = createPlace();
  const ran = runProgram(['create', folder, '--language', 'de'], { input: '\n\n' });
  expect(ran.out).toMatch(/Wie heißt die Geschichte\?.*Unsere Brücke[\s\S]*Schrägstrich\?.*unsere-brücke/);
  expect(readStory(folder)).toMatchObject({ name: { de: 'Unsere Brücke' }, command: 'unsere-brücke' });
  const typed = createPlace();
  runProgram(['create', typed], { input: 'Der Fluss (Orfte)\nfluss\n' });
  expect(readStory(typed)).toMatchObject({ name: { en: 'Der Fluss (Orfte)' }, command: 'fluss' });
});

test('two stories of the same name are two', () => {
  const [one, other] = [createPlace(), createPlace()];
  for (const folder of [one, other]) runProgram(['create', folder, '--name', 'A', '--command', 'a']);
  expect(readStory(one).id).not.toBe(readStory(other).id);
});

test('a folder with anything but hidden files is left as it is', () => {
  const folder = createPlace();
  mkdirSync(folder);
  writeFileSync(join(folder, '.DS_Store'), '');
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  const ran = runProgram(['create', folder, '--name', 'A', '--command', 'a']);
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toMatch(/^stargate: .* holds notes\.txt: .*nothing was written\n$/);
  expectNoTrace(ran);
  expect(readdirSync(folder).sort()).toEqual(['.DS_Store', 'notes.txt']);
  rmSync(join(folder, 'notes.txt'));
  expect(runProgram(['create', folder, '--name', 'A', '--command', 'a']).code).toBe(0);
});

test.each([
  [2, ['--name', 'A', '--command', 'Meine Brücke'], ''],
  [2, ['--name', 'A', '--command', ''], ''],
  [2, ['--name', 'A'], 'Zwei Worte\n'],
])('a word that is no command ends with %d, and nothing is there: %j', (code, options, input) => {
  const folder = createPlace();
  const ran = runProgram(['create', folder, ...options], { input });
  expect(ran.code).toBe(code);
  expect(ran.err).toMatch(/^stargate: .*small letters.*\n$/);
  expect(existsSync(folder)).toBe(false);
});

test('a file is no place', () => {
  const folder = createPlace();
  writeFileSync(folder, '');
  expect(runProgram(['create', folder, '--name', 'A', '--command', 'a'])).toMatchObject({ code: 1, out: '' });
});
