/** What an editor program underlines while one types is what `check` refuses later, and nothing else. */

import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { schemaTexts } from '../scripts/docs/schemas.js';
import { readBase } from '../src/knowledge/facts/readBase.js';
import { createUnnamedStory } from '../src/knowledge/facts/shapes/story.js';
import { baseFileNames } from '../src/store/dataPlaces.js';
import { readDataFiles } from '../src/store/files.js';
import { dataFolder } from './support/base.js';

type Json = Record<string, unknown>;

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const texts = readDataFiles(dataFolder).texts;
const names = [...texts.keys()];
const findSchemaName = (file: string) => (file.startsWith('facts/') ? 'facts.json' : file);

function findValidator(file: string): ValidateFunction {
  const ajv = new Ajv({ allErrors: true });
  formats.default(ajv);
  return ajv.compile(JSON.parse(read(`data/schema/${findSchemaName(file)}`)) as Json);
}

const unnamedStory = createUnnamedStory('test', '0b0e9e5a-7d43-8c1d-8a27-3f2f1d0c9b11');

/** Whether the program takes this content for the file. */
function isRead(file: string, content: unknown): boolean {
  const none = {
    sources: [],
    entities: [],
    topics: [],
    matters: [],
    synonyms: [],
    outsiders: [],
    corrections: [],
    lock: {},
  };
  const key = file.startsWith('facts/') ? 'facts' : file.replace('quotes.', '').replace('.json', '');
  const given = key === 'facts' ? [{ file, content }] : content;
  return readBase({ ...none, facts: [], version: 'test', unnamedStory, [key]: given }).problems.length === 0;
}

const readContent = (file: string): unknown => JSON.parse(texts.get(file) ?? '');

test.each(Object.keys(schemaTexts()))('data/schema/%s is made from the code (npm run docs writes it)', (file) => {
  expect(read(`data/schema/${file}`)).toBe(schemaTexts()[file]);
});

test('every data file has a schema, and no other lies there', () => {
  const wanted = [...new Set([...baseFileNames, ...names].map(findSchemaName)), 'answer.json'];
  expect(readdirSync(new URL('../data/schema', import.meta.url)).sort()).toEqual(wanted.sort());
});

test.each(names)('data/%s as it ships is right for both', (file) => {
  const valid = findValidator(file);
  expect(valid(readContent(file)), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
  expect(isRead(file, readContent(file))).toBe(true);
});

test.each([...new Set([...baseFileNames, ...names])])('data/%s finds its schema by its name in VS Code', (file) => {
  const settings = JSON.parse(read('.vscode/settings.json')) as {
    'json.schemas': { fileMatch: string[]; url: string }[];
  };
  const fits = (pattern: string) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(`/data/${file}`);
  const urls = settings['json.schemas'].filter(({ fileMatch }) => fileMatch.some(fits)).map(({ url }) => url);
  expect(urls).toEqual([`./data/schema/${findSchemaName(file)}`]);
});

const fact = { id: 'blatt/one', at: 0, quote: 'Eins.' };
const withdrawn = { id: 'blatt/two', withdrawn: { date: '2025-10-01', why: 'Der Artikel wurde berichtigt.' } };
const corrected = { fact: 'blatt/one', date: '2025-10-01', why: 'x', field: 'speaker', was: null, is: { is: 'x' } };
const both = { de: 'x', en: 'x' };
const shown = { is: 'musk', shownBy: 'Eins' };
const voice = { speaker: shown, speech: 'direct' };
const inserted = { words: 'Eins', speaker: null };

const broken: [need: string, file: string, content: unknown][] = [
  ['a source without its outlet', 'sources.json', omit('outlet', (readContent('sources.json') as Json[])[0])],
  ['an entity of an unknown kind', 'entities.json', [{ id: 'x', kind: 'robot', name: 'X', aliases: [], role: both }]],
  ['a topic in one language', 'topics.json', [{ id: 'x', name: { de: 'x' }, says: both, aliases: [] }]],
  ['a matter with a misspelt key', 'matters.json', [{ id: 'x', kind: 'figure', unitt: 'USD', question: both }]],
  ['a group of one word', 'synonyms.json', [['geld']]],
  ['a nameless outsider', 'outsiders.json', ['']],
  ['a correction without a reason', 'corrections.json', [{ ...corrected, why: '' }]],
  ['a correction that leaves out what was', 'corrections.json', omit('was', corrected)],
  ['a lock that is no hash', 'quotes.lock.json', { 'blatt/one': 'abc' }],
  ['a fact with a misspelt field', 'facts/blatt.json', [{ ...fact, speeker: 'musk' }]],
  ['a fact in the old shape', 'facts/blatt.json', [{ ...fact, speaker: { is: 'musk', shownBy: 'Eins' } }]],
  ['a speaker that nothing shows', 'facts/blatt.json', [{ ...fact, voices: [{ ...voice, speaker: { is: 'musk' } }] }]],
  ['a voice that is nobody', 'facts/blatt.json', [{ ...fact, voices: [{ words: 'Eins', speech: 'direct' }] }]],
  ["the outlet's voice with a channel", 'facts/blatt.json', [{ ...fact, voices: [{ ...inserted, channel: shown }] }]],
  ['a reference without its fact', 'facts/blatt.json', [{ ...fact, refers: [shown] }]],
  ['a place that is no whole number', 'facts/blatt.json', [{ ...fact, at: 1.5 }]],
  ['a withdrawn fact that keeps its quote', 'facts/blatt.json', [{ ...fact, ...withdrawn }]],
  ['a fact withdrawn without a reason', 'facts/blatt.json', [{ id: 'blatt/two', withdrawn: { date: '2025-10-01' } }]],
  ['facts that are no array', 'facts/blatt.json', fact],
];

test.each(broken)('%s is refused by both: %s', (_, file, content) => {
  expect(findValidator(file)(content)).toBe(false);
  expect(isRead(file, content)).toBe(false);
});

test('a fact, a draft and a withdrawn one may stand in one file', () => {
  const content = [fact, { ...fact, id: 'blatt/three', draft: true }, withdrawn];
  expect(findValidator('facts/blatt.json')(content)).toBe(true);
  expect(isRead('facts/blatt.json', content)).toBe(true);
});

test('a voice is of an entity, of somebody described, or of the outlet', () => {
  const described = { ...voice, speaker: { called: both, shownBy: 'Eins' } };
  const content = [{ ...fact, voices: [voice, described, inserted] }];
  expect(findValidator('facts/blatt.json')(content)).toBe(true);
  expect(isRead('facts/blatt.json', content)).toBe(true);
});

test('a correction may have put anything in the place of anything', () => {
  expect(findValidator('corrections.json')([corrected])).toBe(true);
  expect(isRead('corrections.json', [corrected])).toBe(true);
});

describe.each(names.filter((file) => Array.isArray(readContent(file))))('data/%s with one thing changed', (file) => {
  test('is judged alike by both', () => {
    const valid = findValidator(file);
    const changed = (readContent(file) as unknown[]).slice(0, 12).flatMap(listChanges);
    const verdicts = changed.map((entry) => ({ entry, editor: valid([entry]), program: isRead(file, [entry]) }));
    expect(verdicts.filter(({ editor, program }) => editor !== program)).toEqual([]);
    expect(verdicts.filter(({ program }) => !program).length).toBeGreaterThan(0);
  });
});

/** The entry with each of its keys, at any depth, left out, emptied, or beside a stranger. */
function listChanges(entry: unknown): unknown[] {
  if (typeof entry !== 'object' || entry === null) return [null, '', 1, [], {}];
  if (Array.isArray(entry)) return [[], entry.slice(0, 1), [...entry, null], [...entry, 'x'], ...listInner(entry)];
  return [
    { ...entry, stranger: 1 },
    ...Object.keys(entry).map((key) => ({ ...entry, [key]: undefined })),
    ...listInner(entry),
  ];
}

function listInner(entry: object): unknown[] {
  const put = (key: string, value: unknown) =>
    Array.isArray(entry) ? entry.with(Number(key), value) : { ...entry, [key]: value };
  return Object.entries(entry).flatMap(([key, value]) => listChanges(value).map((changed) => put(key, changed)));
}

function omit(key: string, entry: Json = {}): Json[] {
  return [Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key))];
}
