/** `source mend` and `source drop`: what is known of an article is mended before and after its facts are served, or it goes. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runWithdraw } from '../../src/cli/correct.js';
import { importArticle } from '../../src/cli/import.js';
import { runSourceDrop, runSourceMend } from '../../src/cli/sources/changeSource.js';
import { readDataFiles } from '../../src/store/files.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { UsageError } from '../../src/util/errors.js';
import { runProgram } from '../support/runProgram.js';
import {
  createSmallData,
  readWholeFolder,
  type SmallData,
  smallFacts,
  smallSource,
} from '../support/writing/smallData.js';

const now = '2026-01-02T03:04:05Z';
const draftOnly = 'bote-2025-02-01';
let small: SmallData;
beforeEach(() => {
  small = createSmallData();
  writeFileSync(join(small.above, 'bote.txt'), 'Das Projekt soll 500 Milliarden Dollar kosten. Trump stellte es vor.');
  const details = { outlet: 'Bote', date: '2025-02-01', url: null, title: null, authors: [], relays: null };
  importArticle({ data: small.folder, file: join(small.above, 'bote.txt'), details });
});
afterEach(() => small.remove());

const mend = (id: string, field: string, value: string, why?: string) =>
  runSourceMend({ data: small.folder, id, field, value, why, now });
const readSource = (id: string) => loadLibrary(small.folder).base.source.get(id);

describe('an article of which nothing is served', () => {
  test.each([
    ['title', 'Was es kostet', { title: 'Was es kostet' }],
    ['title', '-', { title: null }],
    ['outlet', 'Bote aus Bonn', { outlet: { is: 'Bote aus Bonn', basis: 'stated' } }],
    ['date', '2025-03', { date: { is: '2025-03', precision: 'month', basis: 'stated' } }],
    ['url', 'HTTPS://Bote.example/a b', { url: 'https://bote.example/a%20b' }],
    ['authors', 'Erika Beispiel, Max Muster', { authors: ['Erika Beispiel', 'Max Muster'] }],
    ['agencies', 'dpa, Reuters', { agencies: ['dpa', 'Reuters'] }],
  ])('has its %s mended to %s, and nobody is told', (field, value, expected) => {
    if (value === '-') mend(draftOnly, field, 'Vorher');
    mend(draftOnly, field, value);
    expect(readSource(draftOnly)).toMatchObject(expected);
    expect(loadLibrary(small.folder).base.corrections).toEqual([]);
  });

  test('goes with its drafts, the locks of their quotes and its desk, and may come again', () => {
    const { [`facts/${draftOnly}.json`]: drafts = '' } = readWholeFolder(small.folder);
    expect(runSourceDrop({ data: small.folder, id: draftOnly })).toContain(`with ${JSON.parse(drafts).length} drafts`);
    const left = Object.entries(readWholeFolder(small.folder));
    expect(left.filter(([name, text]) => `${name} ${text}`.includes(draftOnly))).toEqual([]);
    const again = runProgram([
      'import',
      join(small.above, 'bote.txt'),
      '--outlet',
      'Bote',
      '--date',
      '2025-02-01',
      '--data',
      small.folder,
    ]);
    expect(again.code).toBe(0);
  });
});

describe('an article that facts are served of', () => {
  test('is mended with a reason, which readers find', () => {
    mend(smallSource, 'outlet', 'Blatt am Sonntag', 'It was the Sunday paper.');
    expect(loadLibrary(small.folder).base.corrections).toEqual([
      {
        source: smallSource,
        date: now,
        why: 'It was the Sunday paper.',
        field: 'outlet',
        was: { is: 'Blatt', basis: 'stated' },
        is: { is: 'Blatt am Sonntag', basis: 'stated' },
      },
    ]);
    expect(readFileSync(join(small.folder, 'CORRECTIONS.md'), 'utf8')).toContain(
      `- 2026-01-02: the source \`${smallSource}\`, outlet: is: “Blatt”, basis: “stated” became is: “Blatt am Sonntag”`,
    );
  });

  test('is not mended without one, nor dropped, not even when all of them are withdrawn', () => {
    const data = small.folder;
    expect(() => mend(smallSource, 'title', 'Anders')).toThrow(UsageError);
    expect(() => runSourceDrop({ data, id: smallSource })).toThrow(/served, or were: withdraw/);
    for (const id of smallFacts.slice(0, 2)) runWithdraw({ data, id, why: 'x', now });
    expect(() => mend(smallSource, 'title', 'Anders')).toThrow('--why');
    expect(() => runSourceDrop({ data, id: smallSource })).toThrow(/served, or were: withdraw/);
  });
});

test('what lies on the desk for an article goes with it, what was put aside too, and nothing of another', () => {
  const names = ['', '.update'].flatMap((kind) =>
    ['', '.cut', '.older'].map((end) => `${draftOnly}${kind}.json${end}`),
  );
  for (const name of [...names, `${smallSource}.json`]) writeFileSync(join(small.folder, 'desk', name), '{}');
  runSourceDrop({ data: small.folder, id: draftOnly });
  expect(readdirSync(join(small.folder, 'desk')).sort()).toEqual(['.gitignore', `${smallSource}.json`]);
});

test.each([
  [draftOnly, 'date', '2025-02-30', /no such day/],
  [draftOnly, 'date', '2099-01', /lies in the future/],
  [draftOnly, 'date', '-', /has a day or a month/],
  [draftOnly, 'outlet', ' ', /has a name/],
  [draftOnly, 'url', 'javascript:alert(1)', /no address of the web/],
  [draftOnly, 'url', 'http://www.blatt.example/stargate/', /blatt-2025-01 has this address already/],
  [draftOnly, 'outlet', 'Bote', /is Bote already/],
  [draftOnly, 'text', 'x', /no field to mend: it is one of title, outlet, date, url, authors, agencies/],
  ['blat-2025-01', 'title', 'x', /no source blat-2025-01; near: blatt-2025-01/],
])('%s %s %s is refused in one line, and nothing is written', (id, field, value, says) => {
  const { version } = readDataFiles(small.folder);
  expect(() => mend(id, field, value)).toThrow(says);
  expect(readDataFiles(small.folder).version).toBe(version);
});

test.each([
  [['source', 'mend', draftOnly, 'title', 'Titel'], 0],
  [['source', 'drop', draftOnly], 0],
  [['source', 'drop', smallSource], 1],
  [['source', 'mend', smallSource, 'title', 'Titel'], 2],
  [['source', 'mend', draftOnly, 'title'], 2],
  [['source', 'drop', draftOnly, 'x'], 2],
  [['source', 'rename', draftOnly], 2],
  [['source'], 2],
  [['source', '--help'], 0],
])('%j ends with %i and one line of what is wrong', (args, code) => {
  const ran = runProgram([...args, '--data', small.folder]);
  expect(ran.code).toBe(code);
  expect(ran.err).toMatch(code === 0 ? /^$/ : /^stargate: [^\n]+\n$/);
});
