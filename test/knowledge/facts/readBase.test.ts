/** Data files of a wrong shape: everything that is wrong is reported at once, each with its id and a fix. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type RawBase, readBase } from '../../../src/knowledge/facts/readBase.js';
import { readDataFiles } from '../../../src/store/files.js';
import { parseDataFiles } from '../../../src/store/parseData.js';
import { createTinyBase, findProblems } from '../../support/base.js';

const tiny = createTinyBase();
const withoutFiles = {
  sources: undefined,
  entities: undefined,
  topics: undefined,
  matters: undefined,
  lock: undefined,
};

function createRaw(change: Partial<RawBase> = {}): RawBase {
  const { sources, entities, topics, matters, lock } = tiny;
  return {
    ...withoutFiles,
    sources,
    entities,
    topics,
    matters,
    lock,
    facts: [],
    version: 'raw',
    unnamedStory: tiny.story,
    ...change,
  };
}

function createFacts(...content: unknown[]): Partial<RawBase> {
  return { facts: [{ file: 'facts/blatt.json', content }] };
}

const good = { id: 'blatt/good', at: 0, quote: 'Gut.' };
const { outlet: _, ...noOutlet } = tiny.sources[0] as (typeof tiny.sources)[number];
const musk = tiny.entities[0] as (typeof tiny.entities)[number];

const musksVoice = { speaker: { is: 'elon-musk', shownBy: 'Musk' }, speech: 'direct' };
const inVoice = (voice: unknown) => createFacts({ ...good, voices: [voice] });

type Row = [need: string, change: Partial<RawBase>, file: string, id: string, says: RegExp];

const rows: Row[] = [
  ['an unknown key', createFacts({ ...good, speeker: 'x' }), 'facts/blatt.json', 'blatt/good', /speeker/],
  [
    'an unknown key deep within',
    createFacts({ ...good, status: { is: 'claimed', shownBy: 'Gut', by: 1 } }),
    'facts/blatt.json',
    'blatt/good',
    /status/,
  ],
  ['a place that is no number', createFacts({ ...good, at: '0' }), 'facts/blatt.json', 'blatt/good', /^at: /],
  ['a place before the text', createFacts({ ...good, at: -1 }), 'facts/blatt.json', 'blatt/good', /^at: /],
  ['an empty quote', createFacts({ ...good, quote: '' }), 'facts/blatt.json', 'blatt/good', /^quote: /],
  ['a fact without id', createFacts(good, { at: 1, quote: 'Ohne.' }), 'facts/blatt.json', 'entry 2', /^id: /],
  ['a fact that is no object', createFacts('Gut.'), 'facts/blatt.json', 'entry 1', /./],
  [
    'a fact in the wrong file',
    createFacts({ ...good, id: 'bote/good' }),
    'facts/blatt.json',
    'bote/good',
    /another file/,
  ],
  [
    'an unknown status',
    createFacts({ ...good, status: { is: 'guessed', shownBy: 'Gut' } }),
    'facts/blatt.json',
    'blatt/good',
    /^status\.is: /,
  ],
  [
    'a date that is none',
    createFacts({ ...good, when: { date: '21.1.2025', precision: 'day', shownBy: 'Gut' } }),
    'facts/blatt.json',
    'blatt/good',
    /YYYY-MM-DD/,
  ],
  [
    'a fact in the old shape',
    createFacts({ ...good, speaker: musksVoice.speaker, speech: 'report', via: [], stray: 1 }),
    'facts/blatt.json',
    'blatt/good',
    /^speaker, speech, via: a fact has no such field any more$/,
  ],
  [
    'a speaker that nothing shows',
    inVoice({ ...musksVoice, speaker: { is: 'elon-musk' } }),
    'facts/blatt.json',
    'blatt/good',
    /^voices\.0\.speaker\.shownBy: .*expected string/,
  ],
  [
    'a description in one language',
    inVoice({ ...musksVoice, speaker: { called: { de: 'Analysten' }, shownBy: 'Analysten' } }),
    'facts/blatt.json',
    'blatt/good',
    /^voices\.0\.speaker\.called\.en: /,
  ],
  [
    'a voice of nobody',
    inVoice({ words: 'Gut', speech: 'direct' }),
    'facts/blatt.json',
    'blatt/good',
    /^voices\.0\.speaker: .*expected object/,
  ],
  [
    'a voice of an unknown kind of speech',
    inVoice({ ...musksVoice, speech: 'loud' }),
    'facts/blatt.json',
    'blatt/good',
    /^voices\.0\.speech: .*"direct"/,
  ],
  [
    'a voice of the outlet that says how it speaks',
    inVoice({ words: 'Gut', speaker: null, speech: 'direct' }),
    'facts/blatt.json',
    'blatt/good',
    /^voices\.0: .*"speech"/,
  ],
  [
    "a voice of the outlet's without words",
    inVoice({ speaker: null }),
    'facts/blatt.json',
    'blatt/good',
    /^voices\.0\.words: /,
  ],
  [
    'a misspelt field of a voice',
    inVoice({ ...musksVoice, statuss: 'x' }),
    'facts/blatt.json',
    'blatt/good',
    /^voices\.0: .*"statuss"/,
  ],
  [
    'a day reckoned from what is no id',
    createFacts({ ...good, when: { date: '2025', precision: 'year', shownBy: 'Gut', reckonedFrom: 'a b' } }),
    'facts/blatt.json',
    'blatt/good',
    /^when\.reckonedFrom: a fact id is/,
  ],
  [
    'a withdrawn fact that keeps its quote',
    createFacts({ ...good, withdrawn: { date: '2025', why: 'x' } }),
    'facts/blatt.json',
    'blatt/good',
    /./,
  ],
  [
    'a facts file that is no array',
    { facts: [{ file: 'facts/blatt.json', content: {} }] },
    'facts/blatt.json',
    '-',
    /no array/,
  ],
  ['a missing file of sources', { sources: undefined }, 'sources.json', '-', /missing/],
  ['a source without its outlet', { sources: [noOutlet] }, 'sources.json', 'blatt-2025-01-22', /^outlet: /],
  [
    'a name with half a character',
    { entities: [{ ...musk, name: 'Musk \ud83d' }] },
    'entities.json',
    'elon-musk',
    /^name: .*half a character/,
  ],
  ['entities that are no array', { entities: {} }, 'entities.json', '-', /no array/],
  ['an entity of an unknown kind', { entities: [{ ...musk, kind: 'robot' }] }, 'entities.json', 'elon-musk', /^kind: /],
  ['a lock file that is none', { lock: ['5667c1'] }, 'quotes.lock.json', '-', /not a lock file/],
  [
    'a lock with something other than a hash',
    { lock: { 'blatt/good': 'abc' } },
    'quotes.lock.json',
    '-',
    /not a lock file/,
  ],
];

describe.each(rows)('%s is told of', (_, change, file, id, says) => {
  test('with file, id and a way to mend it', () => {
    const { problems } = readBase(createRaw(change));
    expect(problems).toEqual([{ file, id, says: expect.stringMatching(says), fix: expect.stringMatching(/\S/) }]);
  });
});

test('a well-formed base has no problems', () => {
  expect(readBase(createRaw(createFacts(good)))).toMatchObject({
    problems: [],
    base: { facts: [good], version: 'raw' },
  });
});

test('what is well-formed is kept beside what is not', () => {
  const { base, problems } = readBase(createRaw(createFacts(good, { ...good, id: 'blatt/bad', at: null })));
  expect(base.facts.map(({ id }) => id)).toEqual(['blatt/good']);
  expect(problems.map(({ id }) => id)).toEqual(['blatt/bad']);
});

test('each fact in the old shape is told of once, with what to do', () => {
  const old = { ...good, channel: { is: 'x', shownBy: 'X' } };
  const { problems } = readBase(createRaw(createFacts(old, { ...old, id: 'blatt/two', at: 'x' })));
  expect(problems.map(({ id, says }) => [id, says])).toEqual([
    ['blatt/good', 'channel: a fact has no such field any more'],
    ['blatt/two', 'channel: a fact has no such field any more'],
  ]);
  expect(problems.every(({ fix }) => fix.includes('"voices"') && fix.includes('data/README.md'))).toBe(true);
});

test('a draft and a withdrawn fact are kept, but not served', () => {
  const withdrawn = { id: 'blatt/gone', withdrawn: { date: '2025-02-01', why: 'wrong' } };
  const { base, problems } = readBase(
    createRaw(createFacts(good, { ...good, id: 'blatt/draft', draft: true }, withdrawn)),
  );
  expect(problems).toEqual([]);
  expect([base.facts, base.drafts, base.withdrawn].map((list) => list.map(({ id }) => id))).toEqual([
    ['blatt/good'],
    ['blatt/draft'],
    ['blatt/gone'],
  ]);
  expect(base.fact.get('blatt/draft')).toBeUndefined();
});

function findFolder(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
}

test('the least base is usable: sources, and facts with id, at and quote', () => {
  const { base, problems } = parseDataFiles(readDataFiles(findFolder('least')));
  expect(problems).toEqual([]);
  expect(findProblems(base)).toEqual([]);
  expect(base.facts).toHaveLength(2);
  expect([base.entities, base.topics, base.matters, base.lock]).toEqual([[], [], [], null]);
});

test('a folder that is broken in nine places is told of nine times, all at once', () => {
  const { problems } = parseDataFiles(readDataFiles(findFolder('broken')));
  expect(problems.map(({ file, id }) => `${file} ${id}`).sort()).toEqual([
    'entities.json -',
    'facts/blatt.json blatt/key',
    'facts/blatt.json blatt/place',
    'facts/blatt.json bote/elsewhere',
    'facts/blatt.json entry 5',
    'facts/blatt.json entry 6',
    'quotes.lock.json -',
    'sources.json bote',
    'topics.json -',
  ]);
});
