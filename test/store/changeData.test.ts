/** Changes of the fact base: whole or not at all, and as readable as before. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataError } from '../../src/knowledge/facts/problem.js';
import { changeData } from '../../src/store/changeData.js';
import { readDataFiles } from '../../src/store/files.js';
import { formatFacts, formatLines } from '../../src/store/formatData.js';
import { dataFolder } from '../support/base.js';

let folder = '';
const bild = 'facts/bild-2025-01.json';

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

test('what others change while a change is planned is there, and the change too', () => {
  let plans = 0;
  const addWhy = (why: string) =>
    changeData(folder, (base, facts) => {
      plans += 1;
      if (plans === 1) addWhy('first');
      const [fact] = base.facts;
      const correction = { fact: fact?.id ?? '', date: '2026-01-02', why, field: 'en', was: null, is: null };
      return { facts, corrections: [...base.corrections, correction] };
    });
  addWhy('second');
  const { texts } = readDataFiles(folder);
  const whys = JSON.parse(texts.get('corrections.json') ?? '').map((each: { why: string }) => each.why);
  expect(whys.slice(-2)).toEqual(['first', 'second']);
  expect(plans).toBe(3);
});
