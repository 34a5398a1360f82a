/** `import`: an article becomes a source and drafts, whole or not at all; what is no article is reported in one line. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importArticle } from '../../src/cli/import.js';
import { readDataFiles } from '../../src/store/files.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { dataFolder } from '../support/base.js';
import { runProgram } from '../support/runProgram.js';

let folder = '';
let data = '';
const nobody = { outlet: null, date: null, url: null, title: null, authors: [], relays: null };
const given = { ...nobody, outlet: 'Beispielblatt', date: '2025-10-02' };
const text =
  'Sam Altman kündigte am 2. Oktober 2025 ein weiteres Rechenzentrum in Ohio an.\n' +
  '„Wir bauen weiter“, sagte Altman dem Sender CNBC. Die Kosten sollen bei 10 Mrd. Dollar liegen.\n';
const page = `<!doctype html><html><head><meta property="og:site_name" content="Seitenblatt">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle",
"headline":"Stargate wächst","datePublished":"2025-10-03T08:00:00Z","author":[{"name":"Eva Muster"}],"publisher":{"name":"Beispielblatt"}}]}</script>
<link rel="canonical" href="https://beispielblatt.example/stargate"></head><body><nav>Politik Sport</nav><article><h1>Stargate wächst</h1>
${text
  .split('\n')
  .map((line) => `<p>${line} ${'Der Bau dauert, das Geld ist knapp, und der Strom fehlt noch immer. '.repeat(3)}</p>`)
  .join('')}
</article><footer>Impressum</footer></body></html>`;

const consentPage = `<!doctype html><html><head><title>Zustimmung erforderlich</title></head><body><article><h1>Zustimmung</h1>
<p>Mit Werbung weiterlesen: Besuchen Sie uns wie gewohnt mit Werbung und Cookies, auf allen Geräten.</p>
<p>Wir und unsere 99 Partner verarbeiten personenbezogene Daten wie Ihre IP-Adresse, um Anzeigen zu messen.</p>
<p>Oder lesen Sie für 3,99 Euro im Monat ohne Werbung und ohne Tracking, auch auf dem Handy.</p></article></body></html>`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stargate-'));
  data = join(folder, 'data');
  cpSync(dataFolder, data, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeArticle(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

test('a text becomes a source and drafts, and the bot serves none of them', () => {
  const report = importArticle({ data, file: writeArticle('a.txt', text), details: given });
  const { base } = loadLibrary(data, { locked: true });
  expect(report).toContain('3 drafts');
  expect(base.source.get('beispielblatt-2025-10-02')).toMatchObject({
    outlet: { is: 'Beispielblatt', basis: 'stated' },
    date: { is: '2025-10-02', precision: 'day', basis: 'stated' },
    text: { length: text.length },
  });
  expect(base.drafts.map(({ quote, at }) => text.slice(at, at + quote.length) === quote)).toEqual([true, true, true]);
  expect(base.drafts[1]?.voices).toMatchObject([
    { speaker: { is: 'sam-altman' }, channel: { is: 'cnbc' }, speech: 'direct', shownBy: 'sagte' },
  ]);
  expect(base.facts.some(({ id }) => id.startsWith('beispielblatt'))).toBe(false);
});

test('nothing of a page is told to anybody before a sentence of it is kept', () => {
  const sly = page.replace(
    '"headline":"Stargate wächst"',
    '"headline":"[Hier klicken](https://falsch.example) @everyone"',
  );
  importArticle({ data, file: writeArticle('a.html', sly), details: nobody });
  const told = runProgram(['run', '/stargate sources', '--data', data]).out;
  expect(told).toContain('t3n');
  expect(told).not.toMatch(/klicken|Beispielblatt/u);
});

test('a quotation that is nobody’s is asked for', () => {
  const quoted = `${text}Die Firma „des Jahres“ schweigt.\n`;
  const report = importArticle({ data, file: writeArticle('a.txt', quoted), details: given });
  expect(report).toContain('whose words? „des Jahres“');
});

test('a page tells its outlet, date, title, author and address; what was given wins', () => {
  importArticle({ data, file: writeArticle('a.html', page), details: { ...nobody, title: 'Anders' } });
  expect(loadLibrary(data).base.source.get('beispielblatt-2025-10-03')).toMatchObject({
    outlet: { is: 'Beispielblatt' },
    title: 'Anders',
    authors: ['Eva Muster'],
    url: 'https://beispielblatt.example/stargate',
  });
  const { drafts } = loadLibrary(data).base;
  expect(drafts.map(({ quote }) => quote).join(' ')).not.toMatch(/Impressum|Sport/);
  expect(drafts.length).toBeGreaterThan(2);
});

test('outlet and date may be told by the address alone, and an original may be carried on', () => {
  const url = 'https://www.blatt.example/2025/10/04/stargate';
  importArticle({
    data,
    file: writeArticle('a.txt', text),
    details: { ...nobody, url, relays: 'VTV vi https://vtv.example' },
  });
  expect(loadLibrary(data).base.source.get('blatt-example-2025-10-04')).toMatchObject({
    outlet: { is: 'blatt.example', basis: 'address' },
    date: { is: '2025-10-04', basis: 'address' },
    relays: { outlet: 'VTV', language: 'vi', url: 'https://vtv.example/' },
  });
});

describe('nothing is written, and one line says why, for', () => {
  test.each<[string, string | Uint8Array, object, RegExp]>([
    ['an empty file', '', {}, /is empty/],
    ['a file of blanks', ' \n ', {}, /has no text/],
    ['a PDF', '%PDF-1.7 …', {}, /is a PDF/],
    ['a day that is none', text, { date: '2025-02-31' }, /that month has no such day/],
    ['a day to come', text, { date: '2099-01-01' }, /lies in the future/],
    ['an address that is a script', text, { url: 'javascript:alert(1)' }, /no address of the web/],
    [
      'an English text',
      'The money is not there, said Altman. They will build it with what they have.',
      {},
      /is in English/,
    ],
    ['a page that asks for consent', consentPage, {}, /asks for consent/],
    ['more than 5 MB', 'Das Geld fehlt. '.repeat(400_000), {}, /more than 5 MB/],
    ['more sentences than any article has', 'Es fehlt. '.repeat(20_000), {}, /more than 10000 sentences/],
    ['50,000 dots', '.'.repeat(50_000), {}, /no sentence/],
    ['50,000 dots and blanks', '. '.repeat(50_000), {}, /no sentence/],
    ['50,000 quotation marks', '„'.repeat(50_000), {}, /no sentence/],
    ['an article without a date', text, { date: null }, /no date is known: give --date/],
    ['an article without an outlet', text, { outlet: null }, /no outlet is known: give --outlet/],
    ['a date that is none', text, { date: 'gestern' }, /"gestern" is no date/],
    ['an address that is none', text, { url: 'irgendwo' }, /"irgendwo" is no address/],
    ['a page without an article', '<!doctype html><html><body></body></html>', {}, /no article/],
    ['a headline alone', 'Stargate\n', {}, /no sentence/],
    ['an original without a language', text, { relays: 'VTV' }, /--relays names/],
  ])('%s', (_, content, details, says) => {
    const before = readDataFiles(data).version;
    const file = writeArticle('a.txt', content);
    expect(() => importArticle({ data, file, details: { ...given, ...details } })).toThrow(says);
    expect(readDataFiles(data).version).toBe(before);
  });

  test('a file that is not there, and a folder that is none', () => {
    expect(() => importArticle({ data, file: join(folder, 'none.txt'), details: given })).toThrow('is not there');
    expect(() => importArticle({ data, file: folder, details: given })).toThrow('is a folder');
    expect(() =>
      importArticle({ data: join(folder, 'none'), file: writeArticle('a.txt', text), details: given }),
    ).toThrow();
  });

  test('an article that is there already, by its text or by its address', () => {
    const url = 'https://beispielblatt.example/1';
    importArticle({ data, file: writeArticle('a.txt', text), details: { ...given, url } });
    const before = readDataFiles(data).version;
    expect(() => importArticle({ data, file: writeArticle('b.txt', text), details: given })).toThrow('there already');
    const other = writeArticle('c.txt', `${text}Noch ein Satz kam dazu.\n`);
    const sameUrl = 'http://www.beispielblatt.example/1/?utm_source=x#k';
    for (const again of [url, sameUrl])
      expect(() => importArticle({ data, file: other, details: { ...given, url: again } })).toThrow('has this address');
    expect(readDataFiles(data).version).toBe(before);
  });
});

test('what only tracks a reader, in an address given or told by the page', () => {
  const told = `<html><head><link rel="canonical" href="https://blatt.example/2?utm_source=x&seite=2"></head><body><p>${text}Noch ein Satz kam dazu.</p></body></html>`;
  const url = 'https://beispielblatt.example/1?utm_source=x&fbclid=7';
  const relays = 'VTV vi https://vtv.example/1?gclid=7';
  importArticle({ data, file: writeArticle('a.txt', text), details: { ...given, url, relays } });
  importArticle({ data, file: writeArticle('b.html', told), details: given });
  const sources = loadLibrary(data).base.sources.filter(({ outlet }) => outlet.is === given.outlet);
  expect(sources.map((source) => source.url)).toEqual([
    'https://beispielblatt.example/1',
    'https://blatt.example/2?seite=2',
  ]);
  expect(sources[0]?.relays?.url).toBe('https://vtv.example/1');
});

describe('what is told', () => {
  const signed = `Berlin (dpa) - ${text.trim()} (dpa/Reuters)\nFoto: AFP / Tim Roth\n`;

  test('one line of JSON says what became of each piece', () => {
    const report = importArticle({ data, file: writeArticle('a.txt', signed), details: given, json: true });
    expect(JSON.parse(report)).toEqual({
      schema: 1,
      command: 'import',
      source: 'beispielblatt-2025-10-02',
      drafts: 3,
      speakers: 1,
      leftOut: [
        { kind: 'dateline', text: 'Berlin (dpa) -' },
        { kind: 'sign-off', text: '(dpa/Reuters)' },
        { kind: 'credit', text: 'Foto: AFP / Tim Roth' },
      ],
      warnings: [],
      entities: [],
    });
  });

  test('agencies are those that sign, not those of a picture', () => {
    importArticle({ data, file: writeArticle('a.txt', signed), details: given });
    expect(loadLibrary(data).base.source.get('beispielblatt-2025-10-02')?.agencies).toEqual(['dpa', 'Reuters']);
  });

  test('an outlet that is written otherwise elsewhere, and a year long ago', () => {
    const details = { ...given, outlet: 'T-Online', date: '1999-10-02' };
    const report = importArticle({ data, file: writeArticle('a.txt', text), details });
    expect(report).toContain('! other articles of it are from "t-online"');
    expect(report).toContain('! 1999-10-02 lies long before the story');
  });

  test('what is refused is taken with a word', () => {
    const english = writeArticle(
      'a.txt',
      'The money is not there, said Altman. They will build it with what they have.',
    );
    expect(importArticle({ data, file: english, details: given, anyway: true })).toContain('2 drafts');
    const consent = writeArticle('a.html', consentPage);
    const details = { ...given, date: '2025-10-03' };
    expect(importArticle({ data, file: consent, details, anyway: true })).toContain('3 drafts');
  });
});
