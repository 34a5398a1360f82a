/** No word of an article is lost: each letter stands in a draft, or is told with what it is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFacts } from '../../../src/drafting/draftFacts.js';
import { findAgencies, listLeftOut } from '../../../src/drafting/passages/leftOut.js';
import { splitPassages } from '../../../src/drafting/passages/passages.js';
import { cleanArticleText } from '../../../src/knowledge/facts/texts/articleText.js';
import { draftText, source } from '../draftText.js';
import { inventedBase } from '../inventedArticles.js';

function divide(text: string): { drafts: string[]; leftOut: string[][] } {
  const facts = draftText(text).map(({ fact }) => fact);
  const left = listLeftOut(splitPassages(text), facts);
  return { drafts: facts.map(({ quote }) => quote), leftOut: left.map(({ kind, text: words }) => [kind, words]) };
}

const said = 'Das Werk werde 300 Stellen schaffen, sagte Ott.';

describe('the last words of a line decide nothing about its sentences', () => {
  test.each([
    [`${said} Fels widersprach. (dpa)`, [said, 'Fels widersprach.'], [['sign-off', '(dpa)']]],
    [
      `${said} Fels widersprach dem Bericht (dpa/Reuters)`,
      [said, 'Fels widersprach dem Bericht'],
      [['sign-off', '(dpa/Reuters)']],
    ],
    [`${said} (ubi)`, [said], [['sign-off', '(ubi)']]],
    [`${said} mho/dpa`, [said], [['sign-off', 'mho/dpa']]],
    [`${said} Lesen Sie hier mehr`, [said], [['teaser', 'Lesen Sie hier mehr']]],
    [
      `${said} (Bericht von Mara Linde, redigiert von Tim Roth. Bei Rückfragen wenden Sie sich an uns.)`,
      [said],
      [['sign-off', '(Bericht von Mara Linde, redigiert von Tim Roth. Bei Rückfragen wenden Sie sich an uns.)']],
    ],
    [
      'Paul Ott besuchte am Dienstag die Baustelle am Deich. Foto: Tim Roth/Blick',
      ['Paul Ott besuchte am Dienstag die Baustelle am Deich.'],
      [['credit', 'Foto: Tim Roth/Blick']],
    ],
    [
      'Paul Ott (links) mit Nora Fels am Deich. Bildrechte: Blick / AP | Roth',
      [],
      [
        ['caption', 'Paul Ott (links) mit Nora Fels am Deich.'],
        ['credit', 'Bildrechte: Blick / AP | Roth'],
      ],
    ],
    [
      'Paul Ott stellte am Deich das Werk vor. © AFP',
      ['Paul Ott stellte am Deich das Werk vor.'],
      [['credit', '© AFP']],
    ],
  ])('%s', (text, drafts, leftOut) => {
    expect(divide(text)).toEqual({ drafts, leftOut });
  });
});

describe('nor do the first', () => {
  const news = 'Paul Ott hat das Werk am Deich angekündigt.';
  test.each([
    [`Berlin (dpa) - ${news}`, 'dateline', 'Berlin (dpa) -'],
    [`San Francisco/Abilene (dpa/AFP) – ${news}`, 'dateline', 'San Francisco/Abilene (dpa/AFP) –'],
    [`FRANKFURT (Dow Jones)--${news}`, 'dateline', 'FRANKFURT (Dow Jones)--'],
    [`Washington, 14. März (Reuters) - ${news}`, 'dateline', 'Washington, 14. März (Reuters) -'],
    [`Washington. ${news}`, 'dateline', 'Washington.'],
    [`Washington - ${news}`, 'dateline', 'Washington -'],
    [`rtr/AFP Washington. ${news}`, 'dateline', 'rtr/AFP Washington.'],
    [`14:32 Uhr: ${news}`, 'ticker', '14:32 Uhr:'],
    [`+++ 14:32 Uhr: Werk kommt +++ ${news}`, 'ticker', '+++ 14:32 Uhr: Werk kommt +++'],
    [`[14.32 Uhr] ${news}`, 'ticker', '[14.32 Uhr]'],
  ])('%s', (text, kind, words) => {
    expect(divide(text)).toEqual({ drafts: [news], leftOut: [[kind, words]] });
  });

  test.each([
    'Paul Ott (78) hat das Werk am Deich angekündigt.',
    'Seestadt – das ist die Stadt, in der Ott wohnt.',
    'Die Windwerk AG (Seestadt) hat das Werk am Deich angekündigt.',
  ])('and a sentence keeps its own: %s', (text) => {
    expect(divide(text)).toEqual({ drafts: [text], leftOut: [] });
  });
});

test.each([
  ['newsletter', 'Abonnieren Sie unseren Newsletter und lesen Sie täglich mehr.'],
  ['offer', 'Testen Sie das Angebot jetzt vier Wochen lang für einen Euro.'],
  ['offer', 'Sie haben bereits ein Abo?'],
  ['consent', 'An dieser Stelle befindet sich ein externer Inhalt, der den Artikel ergänzt.'],
  ['consent', 'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.'],
  ['teaser', 'Lesen Sie auch: Was das Werk kostet.'],
  ['sign-off', 'Diese Nachricht wurde am 14.03.2031 im Programm gesendet.'],
  ['correction', 'Anmerkung der Redaktion: In einer früheren Fassung hieß es, das Werk koste 500 Euro.'],
  ['correction', 'In einer früheren Version dieses Textes hieß es, das Werk koste 500 Euro.'],
  ['byline', '2 Min.'],
])('%s: %s', (kind, text) => {
  expect(divide(`${said}\n${text}`)).toEqual({ drafts: [said], leftOut: [[kind, text]] });
});

test.each([
  'Die Windwerk AG bietet ihren Kunden Strom für 20 Euro pro Monat an.',
  '„Wir sammeln keine personenbezogenen Daten“, sagte Ott.',
  'Ott kündigte einen Newsletter für die Anwohner an.',
  'Die Zustimmung der Gemeinde fehlt noch.',
])('news is no furniture: %s', (text) => {
  expect(divide(text).drafts).toEqual([text]);
});

test('two sentences without a blank between them are two', () => {
  expect(divide('Ott sagte, wo das Werk steht.Die Anwohner schwiegen dazu.').drafts).toEqual([
    'Ott sagte, wo das Werk steht.',
    'Die Anwohner schwiegen dazu.',
  ]);
});

test('what stands twice is drafted once', () => {
  expect(divide(`${said}\n${said}`)).toEqual({ drafts: [said], leftOut: [['teaser', said]] });
});

test('agencies are those that sign', () => {
  const text = `Washington (AFP) - ${said} Laut Reuters stimmt das. (dpa)\nPaul Ott redet. Foto: AP/Roth\n`;
  expect(findAgencies(splitPassages(text))).toEqual(['dpa', 'AFP']);
});

const pieces =
  'Paul Ott|sagte|„|“|"|.|!|?|:|(dpa)|(ubi)|mho/dpa|Foto: AFP|© Blick|Berlin (dpa) – |+++|14:32 Uhr:|•|\n|Lesen Sie auch|Newsletter|47.|Präsident|1,4 Bio.|z. B.|das Werk|kostet|Korrektur:|...|😀|Von Mara Linde'.split(
    '|',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(' ')),
);

test('every letter of any text is in a draft or told', () => {
  fc.assert(
    fc.property(anyText, (written) => {
      const text = cleanArticleText(written);
      const passages = splitPassages(text);
      const facts = draftFacts({ text, source }, inventedBase, { passages }).map(({ fact }) => fact);
      const told = [
        ...facts.map(({ quote }) => quote),
        ...listLeftOut(passages, facts).map(({ text: words }) => words),
      ];
      const countLetters = (words: string) => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      expect(told.reduce((sum, words) => sum + countLetters(words), 0)).toBe(countLetters(text));
    }),
    { numRuns: 500 },
  );
});
