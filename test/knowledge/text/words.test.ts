/** Words are found and compared regardless of how they are typed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, cutFoldedWords, fold, splitFoldedWords, splitWords } from '../../../src/knowledge/text/words.js';

describe('two ways to type a word are one word', () => {
  test.each([
    ['Größe', 'grosse'],
    ['GRÖSSE', 'größe'],
    ['Straße', 'STRASSE'],
    ['Börsen', 'borsen'],
    ['café', 'CAFE'],
    ['re\u0301sume\u0301', 'résumé'],
    ['Ｓｔａｒｇａｔｅ', 'stargate'],
    ['ﬁnanz', 'finanz'],
  ])('"%s" and "%s"', (a, b) => {
    expect(splitFoldedWords(a)).toEqual(splitFoldedWords(b));
  });
});

test.each([
  ['Geld', 'Gold'],
  ['Band', 'Bank'],
  ['zahlen', 'zahle'],
])('"%s" and "%s" stay two words', (a, b) => {
  expect(fold(a)).not.toBe(fold(b));
});

test.each([
  ['Sie haben „das Geld“, sagte er.', 'DAS GELD', 'das Geld'],
  ['Sie haben „das Geld“, sagte er.', 'haben: das\n> geld', 'haben „das Geld'],
  ['Die Größe zählt.', 'grosse', 'Größe'],
  ['½ Billion für Stargate™', '1 2 Billion', '½ Billion'],
  ['das Geld', 'das Gel', null],
  ['das Geld', 'das Geld nicht', null],
  ['das Geld', '„“', null],
])('of "%s" the words "%s" are the piece %j', (text, words, piece) => {
  expect(cutFoldedWords(text, words)).toBe(piece);
});

describe('the words of a text', () => {
  test.each([
    ['Wie viel Geld?', ['wie', 'viel', 'geld']],
    ['500-Milliarden-Projekt', ['500', 'milliarden', 'projekt']],
    ['1.500,5 Dollar', ['1.500,5', 'dollar']],
    ['Insider:innen', ['insider', 'innen']],
    ["Musk's", ['musk', 's']],
    ['„Nein“, so er…', ['nein', 'so', 'er']],
    ['$500bn', ['500', 'bn']],
    ['ザ stargate', ['サ', 'stargate']],
    ['😀 ¯\\_(ツ)_/¯ *.*', ['ツ']],
    ['', []],
    [' \n\t', []],
  ])('"%s"', (text, words) => {
    expect(splitWords(text).map((word) => word.text)).toEqual(words);
  });

  test('are kept as written beside their folded form', () => {
    expect(splitWords('Die GRÖßE')).toEqual([
      { raw: 'Die', text: 'die' },
      { raw: 'GRÖßE', text: 'grosse' },
    ]);
  });
});

test('half a surrogate pair is replaced, so that whatever is typed can be stored and sent', () => {
  expect(clean('a\ud800b')).toBe('a\ufffdb');
});

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom('\ud800', '\udfff', 'ß', 'İ', '\u0301'), fc.string({ unit: 'binary' })),
});

test('any text has words without an error, none of them empty', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = splitWords(text);
      expect(words.every((word) => word.text !== '' && word.raw !== '')).toBe(true);
      expect(clean(text).isWellFormed()).toBe(true);
    }),
  );
});

test('folding a folded text changes nothing more', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = fold(clean(text));
      expect(fold(once)).toBe(once);
    }),
  );
});
