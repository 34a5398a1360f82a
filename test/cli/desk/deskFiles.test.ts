/** The desk in the data folder: nothing typed is lost, what cannot be read is put aside, and nobody but the editor sees it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test as plain } from 'vitest';
import { openDesk } from '../../../src/cli/desk/deskFiles.js';
import { importArticle } from '../../../src/cli/import.js';
import { reviewDrafts } from '../../../src/cli/review.js';
import { draftFacts } from '../../../src/drafting/draftFacts.js';
import { listUnvoicedSpeakers } from '../../../src/drafting/entities/unvoicedSpeakers.js';
import { proposeWay } from '../../../src/drafting/voices/proposeWay.js';
import { readDataFiles } from '../../../src/store/files.js';
import { parseDataFiles } from '../../../src/store/parseData.js';
import { pickDeskWording } from '../../../src/wording/desk/deskWordingFor.js';
import { copyData, type DataCopy } from '../../support/dataCopy.js';

const source = 'blatt-2025-10-02';
const sheet = `desk/${source}.json`;
const text = 'Sam Altman kündigte ein Rechenzentrum in Ohio an. „Wir bauen weiter“, sagte Altman dem Sender CNBC.\n';
const details = { outlet: 'Blatt', date: '2025-10-02', url: null, title: null, authors: [], relays: null };

function bringIn(data: DataCopy): void {
  const file = join(data.folder, '..', 'a.txt');
  writeFileSync(file, text);
  importArticle({ data: data.folder, file, details });
}

const test = plain.extend<{ data: DataCopy }>({
  data: async ({ task: _ }, use) => {
    const data = copyData();
    bringIn(data);
    await use(data);
    data.remove();
  },
});

async function review(data: DataCopy, ...typed: string[]): Promise<string> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(typed.map((line) => `${line}\n`).join(''));
  const { base } = parseDataFiles(readDataFiles(data.folder));
  const report = await reviewDrafts({
    ...{ data: data.folder, base, drafts: base.drafts, input, output },
    paint: (_, words) => words,
    readNow: () => '2026-11-29T10:20:30Z',
    wording: pickDeskWording('de'),
    drafting: { draftFacts, listUnvoicedSpeakers, proposeWay },
  });
  return `${String(output.read())}${report}`;
}

test('text and notes lie there, in no version of the base, and git ignores them', async ({ data }) => {
  const { version } = readDataFiles(data.folder);
  expect(openDesk(data.folder, source)).toMatchObject({ desk: { text, source }, kept: null });
  expect(data.read('desk/.gitignore')).toBe('*\n');
  await review(data, 't', '1');
  expect(Object.keys(openDesk(data.folder, source).desk.typed)).toHaveLength(1);
  expect(readDataFiles(data.folder).version).toBe(version);
});

test('what is typed is there when the input ends in the middle, and a line says so', async ({ data }) => {
  const english = 'Sam Altman announced a data centre in Ohio.';
  const shown = await review(data, 'k', english, 'Wer baut in Ohio?');
  expect(shown).toContain('Was getippt war, ist aufgehoben');
  expect(shown).toContain('0 behalten, 0 verworfen, 2 übrig.');
  const [typed] = Object.values(openDesk(data.folder, source).desk.typed);
  expect(typed).toMatchObject({ en: english, asks: ['Wer baut in Ohio?'] });
  expect(await review(data, 'k', 'who builds in ohio', 'was baut altman in ohio')).toContain('1 behalten');
});

test('what a rule refuses stays typed', async ({ data }) => {
  const shown = await review(data, 'n', 'e voices.0.speaker.is elon-musk', 'k');
  expect(shown).toContain('„sagte Altman“ nennt nicht allein Elon Musk  → s');
  const { typed } = openDesk(data.folder, source).desk;
  expect(Object.values(typed)).toMatchObject([{ voices: [{ speaker: { is: 'elon-musk' } }] }]);
});

test('a sheet that is cut off is put aside as it is, and the drafts are whole', async ({ data }) => {
  const half = data.read(sheet).slice(0, 200);
  data.write(sheet, half);
  const shown = await review(data, 'c', 'd');
  expect(shown).toContain(`es liegt unverändert als ${join(data.folder, sheet)}.cut`);
  expect(shown).toContain('Der Text des Artikels liegt nicht auf dem Schreibtisch');
  expect(shown).toContain('0 behalten, 1 verworfen, 1 übrig.');
  expect(readFileSync(join(data.folder, `${sheet}.cut`), 'utf8')).toBe(half);
});

test('of a sheet of an older version, text and typed work are taken over', async ({ data }) => {
  const { base } = parseDataFiles(readDataFiles(data.folder));
  const [draft] = base.drafts;
  const id = draft?.id ?? '';
  const typed = { [id]: { ...draft, en: 'Typed long ago.' }, broken: { id: 7 } };
  data.write(sheet, JSON.stringify({ version: 0, source, text, typed, notes: 'other' }));
  const shown = await review(data, 'q');
  expect(shown).toContain('von einer älteren Version');
  expect(shown).toContain('englisch  Typed long ago.');
  expect(existsSync(join(data.folder, `${sheet}.older`))).toBe(true);
});

test('drafts whose article is gone are kept until they are dropped, and a line says so', async ({ data }) => {
  const sources: { id: string }[] = JSON.parse(data.read('sources.json'));
  data.write('sources.json', JSON.stringify(sources.filter(({ id }) => id !== source)));
  const shown = await review(data, 'k', 'd');
  expect(shown).toContain(`Der Artikel ${source} steht nicht mehr in sources.json. Seine Entwürfe bleiben`);
  expect(shown).toContain('der Artikel dieses Satzes ist nicht mehr da  → d');
  expect(shown).toContain('0 behalten, 1 verworfen, 1 übrig.');
});

test('an article that has no place on the desk is not taken over at all', ({ data }) => {
  const other = copyData();
  writeFileSync(join(other.folder, 'desk'), 'in the way');
  const { version } = readDataFiles(other.folder);
  expect(() => bringIn(other)).toThrow(/cannot be written/u);
  expect(readDataFiles(other.folder).version).toBe(version);
  expect(readdirSync(other.folder).filter((name) => /\.new$|writing/u.test(name))).toEqual([]);
  other.remove();
  expect(data.folder).not.toBe(other.folder);
});
