/** Changes of the fact base: whole or not at all, and as readable as before. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataError } from '../../src/knowledge/facts/problem.js';
import { changeData } from '../../src/store/changeData.js';
import { readDataFiles } from '../../src/store/files.js';
import { formatFacts, formatLines } from '../../src/store/formatData.js';
import { withLock, writeAtomically } from '../../src/store/writeData.js';
import { dataFolder } from '../support/base.js';

let folder = '';
const bild = 'facts/bild-2025-01.json';
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stargate-'));
  cpSync(dataFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each(readdirSync(join(dataFolder, 'facts')))('%s is written as it stands', (file) => {
  const text = readFileSync(join(dataFolder, 'facts', file), 'utf8');
  expect(formatFacts(JSON.parse(text))).toBe(text);
});

test('an empty list is an empty array, an entry of a list a line', () => {
  expect([formatFacts([]), formatLines([]), formatLines([{ a: [1, 'b'], c: null }])]).toEqual([
    '[]\n',
    '[]\n',
    '[\n  {"a": [1, "b"], "c": null}\n]\n',
  ]);
});

test('a change that breaks a rule leaves every byte as it was', () => {
  const before = readDataFiles(folder).version;
  const spoilData = () =>
    changeData(folder, (_, facts) => ({
      facts: new Map([[bild, (facts.get(bild) ?? []).map((fact) => ({ ...fact, quote: 'Erfunden.' }))]]),
    }));
  expect(spoilData).toThrow(DataError);
  expect(readDataFiles(folder).version).toBe(before);
  expect(readdirSync(join(folder, 'facts')).filter((file) => file.endsWith('.new'))).toEqual([]);
  expect(existsSync(join(folder, '.writing'))).toBe(false);
});

test('a change of nothing writes nothing', () => {
  const before = readDataFiles(folder).version;
  changeData(folder, (_, facts) => ({ facts }));
  expect(readDataFiles(folder).version).toBe(before);
});

test('a second writer is told that there is one, and the first goes on', () => {
  withLock(folder, () => {
    expect(() => changeData(folder, (_, facts) => ({ facts }))).toThrow('somebody else is writing');
  });
  expect(() => withLock(folder, () => 1)).not.toThrow();
});

test('where one file cannot be written, none is', () => {
  const before = read('topics.json');
  writeFileSync(join(folder, 'blocked'), 'a file where a folder is wanted');
  const texts = new Map([
    ['topics.json', '[]\n'],
    ['blocked/more.json', '[]\n'],
  ]);
  expect(() => writeAtomically(folder, texts)).toThrow('cannot be written');
  expect(read('topics.json')).toBe(before);
  expect(existsSync(join(folder, 'topics.json.new'))).toBe(false);
});
