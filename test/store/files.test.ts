/** A data folder that is cut off, empty or not there is reported in words, never with an exception from deep within. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DataError } from '../../src/knowledge/facts/problem.js';
import { hashText, readArticleTexts, readDataFiles } from '../../src/store/files.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { parseDataFiles } from '../../src/store/parseData.js';
import { createTinyBase, dataFolder, readShippedBase, tinyTexts } from '../support/base.js';

const folder = mkdtempSync(join(tmpdir(), 'stargate-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let copies = 0;
function copyOfData(): string {
  copies += 1;
  const copy = join(folder, `data-${copies}`);
  cpSync(dataFolder, copy, { recursive: true });
  return copy;
}

function cutInHalf(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.slice(0, Math.floor(text.length / 2)));
}

function catchError(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

const files = [
  ...readdirSync(dataFolder).filter((file) => file.endsWith('.json')),
  ...readdirSync(join(dataFolder, 'facts')).map((file) => `facts/${file}`),
];

describe.each(files)('%s cut in half', (file) => {
  test('is one problem that names the file', () => {
    const copy = copyOfData();
    cutInHalf(join(copy, file));
    const { problems } = parseDataFiles(readDataFiles(copy));
    expect(problems).toEqual([{ file, id: '-', says: expect.stringContaining('no JSON'), fix: expect.any(String) }]);
  });
});

test('two files cut in half are told of at once, and the library does not open', () => {
  const copy = copyOfData();
  for (const file of ['topics.json', 'entities.json']) cutInHalf(join(copy, file));
  const error = catchError(() => loadLibrary(copy));
  expect(error).toBeInstanceOf(DataError);
  expect((error as DataError).problems.map(({ file }) => file).sort()).toEqual(['entities.json', 'topics.json']);
  expect((error as DataError).message).toMatch(/2 problems[\s\S]*Fix:/);
});

test('a folder that is not there is named', () => {
  const missing = join(folder, 'nowhere');
  const error = catchError(() => loadLibrary(missing));
  expect(error).toBeInstanceOf(DataError);
  expect((error as DataError).message).toContain(`${missing}  -: no such folder`);
});

test('a quote changed on the disk keeps the library shut and is named', () => {
  const copy = copyOfData();
  const file = join(copy, files.at(-1) as string);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/"quote": ".*?([a-z])/, (quote) => `${quote.slice(0, -1)}#`),
  );
  const error = catchError(() => loadLibrary(copy));
  expect((error as DataError).message).toContain('not the one that was compared with the article');
});

test('the version is the same for the same files and another after any change', () => {
  const [one, other] = [copyOfData(), copyOfData()];
  expect(readDataFiles(one).version).toBe(readDataFiles(other).version);
  writeFileSync(join(other, 'topics.json'), `${readFileSync(join(other, 'topics.json'), 'utf8')}\n`);
  expect(readDataFiles(one).version).not.toBe(readDataFiles(other).version);
});

test('every shipped fact is read', () => {
  const count = files
    .filter((file) => file.startsWith('facts/'))
    .flatMap((file) => JSON.parse(readFileSync(join(dataFolder, file), 'utf8')) as unknown[]).length;
  const { facts, drafts, withdrawn } = readShippedBase();
  expect(facts.length + drafts.length + withdrawn.length).toBe(count);
});

test('an article is known by its text, whatever its file is called', () => {
  const articles = mkdtempSync(join(folder, 'articles-'));
  [...tinyTexts.values()].forEach((text, index) => {
    writeFileSync(join(articles, `${9 - index}.txt`), text);
  });
  writeFileSync(join(articles, 'other.txt'), 'Ein anderer Artikel.');
  expect(readArticleTexts(articles, createTinyBase())).toEqual(tinyTexts);
});

test('a changed article is not taken for the one that was quoted', () => {
  const articles = mkdtempSync(join(folder, 'articles-'));
  const [id, text] = [...tinyTexts][0] as [string, string];
  writeFileSync(join(articles, `${id}.txt`), `${text} `);
  expect(readArticleTexts(articles, createTinyBase()).size).toBe(0);
});

test('a hash is SHA-256 of the UTF-8 text', () => {
  expect(hashText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(hashText('ä')).not.toBe(hashText('a\u0308'));
});
