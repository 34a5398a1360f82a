/** Kinds of files that went wrong elsewhere, each as an editor meets it: the source, the drafts with their speakers, and what was left out. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importArticle } from '../../src/cli/import.js';
import { readDataFiles } from '../../src/store/files.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { createBlock, createLinkedArticle, createPage, fillerText } from '../drafting/articles/page.js';
import { findSpeaker } from '../drafting/draftText.js';
import { dataFolder } from '../support/base.js';

let folder = '';
let data = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stargate-'));
  data = join(folder, 'data');
  cpSync(dataFolder, data, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Case {
  name: string;
  content: string | Uint8Array;
  details?: { outlet: string; date: string };
}

function runImport({ name, content, details }: Case) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const nobody = { outlet: null, date: null, url: null, title: null, authors: [], relays: null };
  const told = JSON.parse(importArticle({ data, file, details: { ...nobody, ...details }, json: true }));
  const { base } = loadLibrary(data);
  const source = base.source.get(told.source);
  const left: { kind: string; text: string }[] = told.leftOut;
  return {
    outlet: source?.outlet.is,
    date: source?.date.is,
    title: source?.title,
    url: source?.url,
    authors: source?.authors,
    speakers: told.speakers,
    drafts: base.drafts.map((draft) => [draft.quote, findSpeaker(draft)]),
    leftOut: left.map(({ kind, text }) => [kind, text]),
    warnings: told.warnings.map(({ kind }: { kind: string }) => kind),
  };
}

const said = '„Am Geld wird es nicht scheitern“, sagte Sam Altman am Dienstag in Abilene vor Gästen.';
const denied = 'Elon Musk nannte den Bau am Abend ein „Luftschloss am Deich“ und reiste ab.';
const body = `<p>${said}</p><p>${denied}</p>`;
const dated = (fields: object = {}) => createLinkedArticle({ datePublished: '2025-03-12T09:00:00+01:00', ...fields });
const link = '<link rel="canonical" href="https://kuestenblatt.example/deich-1">';
const linked = dated();

const filler = fillerText.split('\n').map((line) => [line, null]);
const spoken = [
  [said, 'sam-altman'],
  [denied, 'elon-musk'],
];
const whole = {
  outlet: 'Küstenblatt',
  date: '2025-03-12',
  title: 'Streit am Deich',
  url: 'https://kuestenblatt.example/deich-1',
  authors: ['Mara Linde'],
  speakers: 2,
  drafts: [...filler, ...spoken],
  leftOut: [],
  warnings: [],
};
const windows = (text: string) =>
  Uint8Array.from([...text].map((letter) => ({ '„': 0x84, '“': 0x93 })[letter] ?? letter.codePointAt(0) ?? 0));

describe('a page', () => {
  test.each<[string, string | Uint8Array, object]>([
    ['with breaks for paragraphs', createPage({ head: link, linked, body: `<p>${said}<br>${denied}</p>` }), {}],
    [
      'with quotations as elements',
      createPage({
        head: link,
        linked,
        body: body.replace('„Am Geld', '<q>Am Geld').replace('scheitern“', 'scheitern</q>'),
      }),
      {},
    ],
    [
      'with entities in what it tells',
      createPage({
        head: link,
        linked: dated({ headline: 'Ott: &quot;Nein&quot; &amp; Aus', author: { name: 'Zo&euml; Kr&uuml;ger' } }),
        body,
      }),
      { title: 'Ott: "Nein" & Aus', authors: ['Zoë Krüger'], leftOut: [['headline', 'Streit am Deich']] },
    ],
    [
      'with an address that names no host',
      createPage({ head: '<link rel="canonical" href="/deich-1">', linked, body }),
      { url: null },
    ],
    [
      'with its own address beside such a one',
      createPage({
        head: '<link rel="canonical" href=""><meta property="og:url" content="https://kuestenblatt.example/deich-1">',
        linked,
        body,
      }),
      {},
    ],
    [
      'printed before midnight elsewhere',
      createPage({ head: link, linked: dated({ datePublished: '2025-03-11T23:10:00Z' }), body }),
      {},
    ],
    ['with a German date', createPage({ head: link, linked: dated({ datePublished: '12.03.2025, 07:30' }), body }), {}],
    [
      'of two authors in one name',
      createPage({
        head: link,
        linked: dated({ author: { '@type': 'Person', name: 'Mara Linde und Tim Roth' } }),
        body,
      }),
      { authors: ['Mara Linde', 'Tim Roth'] },
    ],
    [
      'of an agency',
      createPage({
        head: link,
        linked: dated({ author: { '@type': 'Organization', name: 'Austria Presse Agentur' } }),
        body,
      }),
      { authors: [{ literal: 'Austria Presse Agentur' }] },
    ],
    ['within another object', createPage({ head: link, linked: { '@type': 'WebPage', mainEntity: linked }, body }), {}],
    [
      'with a comment around its data',
      createPage({ head: link + createBlock(`<!--\n${JSON.stringify(linked)}\n-->`), body }),
      {},
    ],
    ['behind a comment', createPage({ lead: '<!-- kopiert -->\n<!doctype html>', head: link, linked, body }), {}],
    [
      'in the letters of Windows',
      windows(
        createPage({ head: link, linked: dated({ publisher: { name: 'Elbblatt' } }), body }).replace(
          'utf-8',
          'iso-8859-1',
        ),
      ),
      { outlet: 'Elbblatt' },
    ],
    [
      'with soft hyphens',
      createPage({ head: link, linked, body: body.replace('Altman', 'Alt&shy;man').replace('Musk', 'Mu\u00adsk') }),
      {},
    ],
    [
      'with a list in a list',
      createPage({
        head: link,
        linked,
        body: `${body}<ul><li>Oracle zahlt die Hälfte der Leitung am Deich.<ul><li>Den Rest zahlt die Stadt.</li></ul></li></ul>`,
      }),
      {
        drafts: [
          ...filler,
          ...spoken,
          ['Oracle zahlt die Hälfte der Leitung am Deich.', null],
          ['Den Rest zahlt die Stadt.', null],
        ],
      },
    ],
    [
      'whose people are told apart from it',
      createPage({
        head: link,
        linked: {
          '@graph': [
            dated({ author: { '@id': '#a' }, publisher: { '@id': '#p' } }),
            { '@id': '#a', name: 'Mara Linde' },
            { '@id': '#p', name: 'Küstenblatt' },
          ],
        },
        body,
      }),
      {},
    ],
    [
      'beside an offer of work',
      createPage({
        head: link,
        linked: [{ '@type': 'JobPosting', title: 'Volontär', datePublished: '2024-01-01' }, linked],
        body,
      }),
      {},
    ],
  ])('%s', (_, content, told) => {
    expect(runImport({ name: 'a.html', content })).toEqual({ ...whole, ...told });
  });

  test('that only asks for consent is refused, and nothing is written', () => {
    const wall =
      '<!doctype html><html><head><title>Ihre Zustimmung</title></head><body><article><h1>Ihre Zustimmung</h1>' +
      '<p>Wir und unsere 99 Partner verwenden Cookies und personenbezogene Daten, um Anzeigen zu messen.</p>' +
      '<p>Oder lesen Sie für 2,99 Euro im Monat ohne Werbung und ohne Tracking weiter.</p></article></body></html>';
    const before = readDataFiles(data).version;
    const details = { outlet: 'Blatt', date: '2025-03-12' };
    expect(() => runImport({ name: 'a.html', content: wall, details })).toThrow('asks for consent');
    expect(readDataFiles(data).version).toBe(before);
  });
});

describe('a text', () => {
  const details = { outlet: 'Blatt', date: '2025-03-12' };
  const read = (content: string | Uint8Array) => runImport({ name: 'a.txt', content, details });

  test('is the same in decomposed letters, and its month is a month', () => {
    const text = 'Am Deich\n„Es fällt früh auf“, erklärte Elon Musk. Das Weiße Haus äußerte im März 2025, es dränge.\n';
    const told = read(text.normalize('NFD'));
    expect(told.drafts).toEqual([
      ['„Es fällt früh auf“, erklärte Elon Musk.', 'elon-musk'],
      ['Das Weiße Haus äußerte im März 2025, es dränge.', 'white-house'],
    ]);
    expect(told.leftOut).toEqual([['headline', 'Am Deich']]);
    expect(loadLibrary(data).base.drafts[1]?.when).toMatchObject({ date: '2025-03', precision: 'month' });
  });

  test.each([
    'Oracle vs. Google heißt das Verfahren, das seit Jahren läuft.',
    'Das wird lt. Altman teurer, als die Partner dachten.',
    'Der Bau ist bspw. Oracle zu teuer, einschl. Leitung und Netz.',
    'Joe Biden, der 46. Präsident der USA, lehnte das ab.',
    'Er sprach mit Yahoo! Finance über das Geld am Deich.',
    'Nach § 4 Abs. 2 S. 1 Nr. 3 des Vertrags zahlt die Stadt.',
    'Die Fa. Oracle zahlt rd. 3 Mia. Franken und 1,2 Bio. Yen.',
    'Der 1. FC Seestadt spielt am 17. Spieltag im 2. Stock.',
  ])('has no end within a sentence: %s', (text) => {
    expect(read(text).drafts.map(([quote]) => quote)).toEqual([text]);
  });

  test.each([
    '„Er hat gerufen: „Das Geld ist weg“ und gelacht“, sagte Sam Altman.',
    '»Das Wort ›Luftschloss‹ kennt jeder hier«, sagte Sam Altman.',
    '‚Das Geld ist ganz sicher längst da‘, sagte Sam Altman.',
    ',,Das Geld ist ganz sicher längst da", sagte Sam Altman.',
    '“Das Geld ist ganz sicher längst da,” sagte Sam Altman.',
    '«Er nannte es «Luftschloss» und ging», sagte Sam Altman.',
  ])('has quotations in many marks: %s', (text) => {
    expect(read(text).drafts).toEqual([[text, 'sam-altman']]);
    expect(loadLibrary(data).base.drafts[0]?.voices).toMatchObject([{ speech: 'direct' }]);
  });

  test('in the letters of Windows is read, with a warning', () => {
    const told = read(windows('Streit am Deich\n„Größe zählt nicht“, sagte Elon Musk. Altman äußerte sich nicht.'));
    expect(told.drafts).toEqual([
      ['„Größe zählt nicht“, sagte Elon Musk.', 'elon-musk'],
      ['Altman äußerte sich nicht.', null],
    ]);
    expect(told.leftOut).toEqual([['headline', 'Streit am Deich']]);
    expect(told.warnings).toEqual(['charset']);
  });
});
