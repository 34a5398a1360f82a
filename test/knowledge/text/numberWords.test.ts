/** Numbers written as words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumberWord } from '../../../src/knowledge/text/numberWords.js';

test.each([
  ['null', 0],
  ['zero', 0],
  ['zwei', 2],
  ['elf', 11],
  ['zwölf', 12],
  ['zwoelf', 12],
  ['dreizehn', 13],
  ['sechzehn', 16],
  ['siebzehn', 17],
  ['zwanzig', 20],
  ['einundzwanzig', 21],
  ['dreißig', 30],
  ['dreissig', 30],
  ['fuenfzig', 50],
  ['neunundvierzig', 49],
  ['siebenundsiebzig', 77],
  ['hundert', 100],
  ['einhundert', 100],
  ['fünfhundert', 500],
  ['hundertzwölf', 112],
  ['zweihundertfünfzig', 250],
  ['neunhundertneunundneunzig', 999],
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ['thirteen', 13],
  ['fifteen', 15],
  ['eighteen', 18],
  ['eighty', 80],
  ['ninety', 90],
  ['twelve', 12],
])('"%s" is %d', (word, value) => {
  expect(parseNumberWord(word)).toBe(value);
});

test.each(['', 'geld', 'zehnt', 'zig', 'hunderte', 'und', 'tenth', 'dreifach', 'teen', 'einundgeld'])(
  '"%s" is no number',
  (word) => {
    expect(parseNumberWord(word)).toBeUndefined();
  },
);

const ones = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const tens = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

test('every German number from 121 to 999 with ones and tens is read as it is built', () => {
  const createDigit = (min: number) => fc.integer({ min, max: 9 });
  fc.assert(
    fc.property(createDigit(1), createDigit(2), createDigit(1), (hundred, ten, one) => {
      const word = `${ones[hundred]}hundert${ones[one]}und${tens[ten]}`;
      expect(parseNumberWord(word)).toBe(hundred * 100 + ten * 10 + one);
    }),
  );
});

test('no word makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      const value = parseNumberWord(word);
      expect(value === undefined || Number.isFinite(value)).toBe(true);
    }),
  );
});
