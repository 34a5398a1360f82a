/** Where German sentences begin and end. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/knowledge/text/sentences.js';

function splitTexts(text: string): string[] {
  return splitSentences(text).map((sentence) => sentence.text);
}

describe('a sentence goes on', () => {
  test.each([
    ['behind the day of a date', 'Am 21. Januar 2025 begann es.'],
    ['behind an ordinal', 'Dies ist sein 2. neuer Plan.'],
    ['behind a century', 'Im 21. Jahrhundert ist das so.'],
    ['behind a short sum', 'Es kostet 100 Mrd. Dollar und 2 Bill. Euro.'],
    ['behind abbreviations', 'Laut Dr. Musk u. a. gilt z. B. Art. Nr. Fünf bzw. Sechs.'],
    ['behind a chain of titles', 'Das sagten Prof. Dr.-Ing. Kuhn, Dr. rer. nat. Brandt und Dipl.-Betriebsw. Voss.'],
    ['behind a title of honour', 'Es kam Prof. Dr. h. c. mult. Kuhn.'],
    ['behind initials', 'Donald J. Trump kam.'],
    ['at the colon of a gendered word', 'Die Insider:innen Und Gründer:innen schweigen.'],
    ['behind an exclamation within', 'Yahoo! ist eine Firma.'],
    ['at a point within a number', 'Es sind 100.000 Arbeitsplätze.'],
    ['behind a colon', 'Er sagte: Das Geld fehlt.'],
    ['behind the ordinal of a quarter', 'Im 3. Quartal und im 2. Weltkrieg war das so.'],
    ['behind an abbreviated month', 'Am 21. Jan. 2025 begann es.'],
    ['behind two letters that belong together', 'Es gilt z. B. Das nicht.'],
  ])('%s', (_, text) => {
    expect(splitTexts(text)).toEqual([text]);
  });
});

describe('a sentence ends', () => {
  test.each([
    ['at each end mark', ['Wer?', 'Er!', 'Ja…', 'Gut.']],
    ['behind a year', ['Das war im Jahr 2025.', 'Danach kam nichts.']],
    ['behind a small number, before a noun', ['Er kam auf Platz 3.', 'Danach ging er.']],
    ['behind the quotation mark that closes it', ['„Das Geld fehlt.“', 'Er ging.']],
    ['within a quotation over two sentences', ['„Das ist falsch.', 'Das Geld ist da“, sagte er.', 'Er ging.']],
    ['within straight quotation marks', ['"Das ist falsch.', 'Das Geld ist da", sagte er.']],
    ['before an opening quotation mark', ['Er ging.', '„Nein“, sagte sie.', '(Das stimmt.)']],
    ['behind a letter that is a name', ['Das steht auf der Plattform X.', 'Musk schrieb es.']],
    ['behind a letter, before an article', ['Es gibt einen Plan B.', 'Das Geld fehlt.']],
    ['behind an abbreviation, before an article', ['Es kostet 500 Mrd.', 'Das Geld fehlt.']],
    ['behind a title, before an article', ['Seit Mai ist sie Dr.-Ing.', 'Die Stadt freut sich.']],
    ['behind somebody with a title', ['Es kam Prof. Kuhn.', 'Brandt fehlte.']],
    ['behind a closing bracket', ['(Das stimmt.)', 'Er ging.']],
    ['before a mark', ['Er ging.', '▶︎ Was er meint: Nichts.']],
    ['before a number', ['Es kostet viel.', '500 Milliarden sind es.']],
  ])('%s', (_, sentences) => {
    expect(splitTexts(sentences.join(' '))).toEqual(sentences);
  });

  test('at each line break, with or without an end mark', () => {
    expect(splitTexts('Titel\n\nEin Satz\r\nnoch einer')).toEqual(['Titel', 'Ein Satz', 'noch einer']);
  });
});

test.each(['', ' ', '\n\n', '\u00a0'])('%j has no sentence', (text) => {
  expect(splitSentences(text)).toEqual([]);
});

test('offsets count blanks and no-break spaces', () => {
  expect(splitSentences('  Eins.\u00a0 Zwei.\n Drei.')).toEqual([
    { offset: 2, text: 'Eins.' },
    { offset: 9, text: 'Zwei.' },
    { offset: 16, text: 'Drei.' },
  ]);
});

const piece = fc.constantFrom(
  'Er',
  'ging',
  '.',
  '!',
  '?',
  '…',
  ' ',
  '\n',
  '„',
  '“',
  '"',
  '21',
  'Mrd',
  'Januar',
  'z.',
  '😀',
  ':',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
);

test('each sentence of any text stands at its offset, behind the one before', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const sentence of splitSentences(text)) {
        expect(sentence.offset).toBeGreaterThanOrEqual(end);
        end = sentence.offset + sentence.text.length;
        expect(text.slice(sentence.offset, end)).toBe(sentence.text);
      }
    }),
    { numRuns: 500 },
  );
});

test('no character of any text but blanks is lost', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(splitTexts(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
    { numRuns: 500 },
  );
});

describe('German newspapers', () => {
  test.each([
    ['an ordinal before a noun', 'Trump ist der 47. Präsident der USA.'],
    ['a short trillion', 'Es kostet 1,4 Bio. Dollar.'],
    ['short words', 'Es sind rd. 40 Mrd. ggü. 30 Mia. Franken, lt. Gov. Abbott bspw. in Texas, einschl. Ohio.'],
    ['a contest', 'Der Fall Musk vs. Altman beginnt.'],
    ['a club', 'Der 1. FC Köln gewinnt.'],
    ['an attempt', 'Das ist ihr 17. Versuch.'],
    ['a name with a mark', 'Die Firma Yahoo! Finance berichtet.'],
    ['the number of a line', '1. OpenAI baut in Texas.'],
    ['a title', 'Die Fa. Oracle und Fr. Meier sind sich einig, sagte Sen. Cruz.'],
  ])('go on behind %s', (_, text) => {
    expect(splitTexts(text)).toEqual([text]);
  });

  test.each([
    ['where a blank is missing', ['So ist es.', 'Die Firma baut.'], ''],
    ['where a quotation is glued on', ['Sie wurden vorgestellt.', '„Das Geld fehlt“, sagte er.'], ''],
    ['behind a share of a year', ['Er wurde Achter im Jahr 25.', 'Die Firma baut.'], ' '],
  ])('end %s', (_, sentences, glue) => {
    expect(splitTexts(sentences.join(glue))).toEqual(sentences);
  });
});
