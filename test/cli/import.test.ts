/** `import`: an article becomes a source and drafts, whole or not at all; what is no article is reported in one line. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importArticle } from '../../src/cli/import.js';
import { readDataFiles } from '../../src/store/files.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { dataFolder } from '../support/base.js';

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
    relays: { outlet: 'VTV', language: 'vi', url: 'https://vtv.example' },
  });
});

describe('nothing is written, and one line says why, for', () => {
  test.each<[string, string | Uint8Array, object, RegExp]>([
    ['an empty file', '', {}, /is empty/],
    ['a file of blanks', ' \n ', {}, /has no text/],
    ['a PDF', '%PDF-1.7 …', {}, /is a PDF/],
    ['Latin-1', new Uint8Array([0x4d, 0xfc, 0x73, 0x6c, 0x69]), {}, /is not UTF-8/],
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
    expect(() => importArticle({ data, file: join(folder, 'none.txt'), details: given })).toThrow(
      'cannot be read: ENOENT',
    );
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
    expect(() => importArticle({ data, file: other, details: { ...given, url } })).toThrow('has this address');
    expect(readDataFiles(data).version).toBe(before);
  });
});
