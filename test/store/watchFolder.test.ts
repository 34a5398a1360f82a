/** What the watch counts as a change of the data, and what it does not. */
import { mkdirSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchFolder } from '../../src/store/watchFolder.js';
import { copyData, type DataCopy } from '../support/dataCopy.js';
import { patience } from '../support/startProgram.js';

let [data, other]: DataCopy[] = [];
let stop = new AbortController();
beforeEach(() => {
  [data, other, stop] = [copyData(), copyData(), new AbortController()];
});
afterEach(() => {
  stop.abort();
  for (const each of [data, other]) each?.remove();
});

function watch(folder: string) {
  const [changed, log] = [vi.fn(), vi.fn()];
  watchFolder({ folder, onChange: changed, log, signal: stop.signal });
  expect(changed).toHaveBeenCalledTimes(1);
  changed.mockClear();
  return { changed, log };
}

/** How often a watch reports what `make` does, counted once it has reported a later change elsewhere. */
async function countTold(make: (data: DataCopy) => void): Promise<number> {
  if (!data || !other) throw new Error('no data');
  const [{ changed, log }, later] = [watch(data.folder), watch(other.folder)];
  make(data);
  other.write('topics.json', '[]');
  await vi.waitFor(() => expect(later.changed).toHaveBeenCalled(), patience);
  expect(log).not.toHaveBeenCalled();
  return changed.mock.calls.length;
}

describe('it tells once of', () => {
  test.each<[string, (data: DataCopy) => void]>([
    ['a changed list', ({ write }) => write('matters.json', '[]')],
    ['changed facts', ({ write }) => write('facts/bild-2025-01.json', '[]')],
    ['new facts', ({ write }) => write('facts/new.json', '[]')],
    ['facts removed', ({ folder }) => unlinkSync(join(folder, 'facts/bild-2025-01.json'))],
    ['the folder of facts removed', ({ folder }) => rmSync(join(folder, 'facts'), { recursive: true })],
    ['the whole folder removed', ({ folder }) => rmSync(folder, { recursive: true })],
    [
      'many changes at once',
      ({ write }) => {
        for (const file of ['topics.json', 'matters.json', 'facts/new.json']) write(file, '[]');
      },
    ],
  ])('%s', async (_, make) => {
    expect(await countTold(make)).toBe(1);
  });
});

describe('it does not tell of', () => {
  test.each<[string, (data: DataCopy) => void]>([
    ['the README', ({ write }) => write('README.md', 'changed')],
    [
      'vim’s own files',
      ({ write }) =>
        ['facts/.bild.json.swp', 'facts/4913', 'facts/bild.json~'].forEach((file) => void write(file, '{')),
    ],
    [
      'emacs’ own files',
      ({ write }) => ['facts/#bild.json#', 'facts/.#bild.json'].forEach((file) => void write(file, '{')),
    ],
    ['a file on its way to be renamed', ({ write }) => write('topics.json.tmp', '{')],
    ['a folder beside', ({ folder }) => void mkdirSync(`${folder}-aside`)],
  ])('%s', async (_, make) => {
    expect(await countTold(make)).toBe(0);
  });
});

test('a folder that is not there is no fault of the watch, and is noticed when it comes', async () => {
  const folder = join(data?.folder ?? '', 'later');
  const { changed, log } = watch(folder);
  mkdirSync(folder);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), patience);
  expect(log).not.toHaveBeenCalled();
});
