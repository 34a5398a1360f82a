/** Whatever bytes a file has: its text, or what it is and what to do with it. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/drafting/articles/readArticle.js';
import { cleanArticleText } from '../../../src/knowledge/facts/texts/articleText.js';
import { createPage } from './page.js';

const sentence = '„Größe zählt nicht – das Geld schon“, sagte Ott.';
// the letters of windows-1252 that are elsewhere in Unicode
const windowsBytes: Record<string, number> = { Š: 0x8a, '„': 0x84, '“': 0x93, '–': 0x96 };
const encodeWindows = (text: string) =>
  Uint8Array.from([...text].map((letter) => windowsBytes[letter] ?? letter.codePointAt(0) ?? 0));
const macLetters = new TextDecoder('macintosh').decode(Uint8Array.from({ length: 128 }, (_, index) => 128 + index));
const encodeMac = (text: string) =>
  Uint8Array.from(
    [...text].map((letter) => (letter < '\u0080' ? letter.charCodeAt(0) : 128 + macLetters.indexOf(letter))),
  );
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
const utf16big = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the text is read', () => {
  test.each<[string, Uint8Array, string[]]>([
    ['UTF-8', utf8(sentence), []],
    ['UTF-8 with a mark', utf8(`\ufeff${sentence}`), []],
    ['UTF-16', utf16(sentence), []],
    ['UTF-16, the other way round', utf16big(sentence), []],
    ['UTF-16 without a mark', utf16(`A ${sentence}`).subarray(2), []],
    ['Windows, with a note', encodeWindows(sentence), ['charset']],
    ['an old Mac, with a note', encodeMac(sentence), ['charset']],
  ])('%s', (_, bytes, kinds) => {
    const { text, warnings } = readArticle(bytes, 'a.txt');
    expect(text.endsWith(sentence)).toBe(true);
    expect(warnings.map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each(['macintosh', 'x-mac-roman', 'MacRoman'])('a page says that it is in %s', (charset) => {
    const page = `<html><head><meta charset="${charset}"></head><body><p>${sentence}</p></body></html>`;
    const { text, warnings } = readArticle(encodeMac(page), 'a.html');
    expect(text.trim()).toBe(sentence);
    expect(warnings).toEqual([]);
  });

  test('a page of an old Mac that calls itself Latin is read, with a note', () => {
    const page = `<html><head><meta charset="iso-8859-1"></head><body><p>${sentence}</p></body></html>`;
    const { text, warnings } = readArticle(encodeMac(page), 'a.html');
    expect(text.trim()).toBe(sentence);
    expect(warnings.map(({ kind }) => kind)).toEqual(['charset']);
  });

  test('Windows is not taken for an old Mac by a name of elsewhere', () => {
    const { text } = readArticle(encodeWindows('Der Škoda des Herrn Šimek steht in Köln, § 5 gilt.'), 'a.txt');
    expect(text).toContain('Der Škoda des Herrn Šimek steht in Köln, § 5 gilt.');
  });

  test.each(['iso-8859-1', 'windows-1252', 'ISO_8859-1'])('a page says that it is in %s', (charset) => {
    const page = createPage({ body: `<p>${sentence}</p>` }).replace('"utf-8"', `"${charset}"`);
    const { text, warnings } = readArticle(encodeWindows(page), 'a.html');
    expect(text).toContain(sentence);
    expect(warnings).toEqual([]);
  });

  test('a few broken bytes do not turn all umlauts', () => {
    const bytes = Uint8Array.from([...utf8(sentence.repeat(3)), 0xff, ...utf8('.')]);
    expect(readArticle(bytes, 'a.txt').text).toContain('Größe');
  });
});

describe('what is no text is named, with what to do', () => {
  const zip = (name: string) => utf8(`PK\u0003\u0004\u0014\u0000\u0006\u0000${name}`);
  test.each<[string, Uint8Array, RegExp]>([
    ['gzip', gzipSync(sentence), /is a gzip archive: unpack/],
    ['DOCX', zip('[Content_Types].xml…word/document.xml'), /is a DOCX document: open it and save/],
    ['ODT', zip('mimetypeapplication/vnd.oasis.opendocument.text'), /is an ODT document: open it and save/],
    ['RTF', utf8('{\\rtf1\\ansi Das Geld fehlt.}'), /is an RTF document/],
    ['PDF', utf8('%PDF-1.7 …'), /is a PDF/],
    [
      'MHT',
      utf8('From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\n'),
      /is an MHT web archive: open it in a browser/,
    ],
    ['PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /is a PNG picture/],
    ['JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /is a JPEG picture/],
    ['a program', Uint8Array.from({ length: 500 }, (_, index) => index % 7), /is no text/],
    ['blanks', utf8(' \n\u200b '), /has no text/],
    ['nothing', utf8(''), /is empty/],
    ['too much', new Uint8Array(5_000_001).fill(65), /more than 5 MB/],
  ])('%s', (_, bytes, says) => {
    expect(() => readArticle(bytes, 'a')).toThrow(says);
    expect(() => readArticle(bytes, 'a')).not.toThrow(/iconv|convert/);
  });
});

describe('the one form of a text', () => {
  test.each([
    ['composed letters', 'Arbeitspla\u0308tze', 'Arbeitsplätze'],
    ['no soft hyphen', 'Alt\u00adman', 'Altman'],
    ['nothing without width', 'Mu\u200bsk\u2060 \ufeffsagt', 'Musk sagt'],
    ['nothing that turns the line', 'Das \u202eGeld\u202c', 'Das Geld'],
    ['no control', 'Das\u0007 \u001b[31mGeld\u0000', 'Das [31mGeld'],
    ['one kind of line break', 'Eins.\r\nZwei.\rDrei.\u2028Vier.', 'Eins.\nZwei.\nDrei.\nVier.'],
    ['blanks and tabs as they are', ' Das\u00a0\tGeld ', ' Das\u00a0\tGeld '],
    ['an emoji of several', '👩\u200d💻 baut, x\u200dy', '👩\u200d💻 baut, xy'],
  ])('%s', (_, written, clean) => {
    expect(cleanArticleText(written)).toBe(clean);
  });

  test('read again, it is left as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanArticleText(text);
        expect(cleanArticleText(clean)).toBe(clean);
      }),
    );
  });
});
