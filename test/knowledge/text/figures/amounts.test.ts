/** The same amount is the same value however it is written; another amount never is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Amount, isSameAmount, parseAmounts } from '../../../../src/knowledge/text/figures/amounts.js';
import { addUnitWords } from '../../../../src/knowledge/text/figures/units.js';
import type { Language } from '../../../../src/knowledge/text/language.js';
import { readShippedBase } from '../../../support/base.js';

type Written = [text: string, language: Language];

// those of any story, and jobs, hectares and gigawatts
const unitWords = addUnitWords(readShippedBase().story.units);
const parse = (text: string, language: Language) => parseAmounts(text, language, unitWords);

function parseOnly(text: string, language: Language): Amount {
  const amounts = parse(text, language);
  expect(amounts, text).toHaveLength(1);
  return amounts[0] as Amount;
}

// each written in German | and in English
const sums: [need: string, value: number, unit: string | null, written: Record<Language, string>][] = [
  [
    'half a trillion dollars',
    500_000_000_000,
    'USD',
    {
      de: `500 Mrd. Dollar | 500 Milliarden US-Dollar | 0,5 Billionen Dollar | eine halbe Billion Dollar
        | fünfhundert Milliarden Dollar | 500.000 Mio. Dollar | das 500-Milliarden-Dollar-Projekt | 500 Milliarden $
        | 500 Mia. Dollar | 500 Mrden Dollar | 500 Miliarden Dollar | 500 Milliadren Dollar | 500 Mrd US-$ | 500 Mrd.$
        | ½ Billion Dollar | 1/2 Billion Dollar | 0,5 Bio. Dollar | eine halbe Bio. Dollar | ne halbe Billion Dollar
        | 500’000’000’000 Dollar | 500'000'000'000 Dollar | 500 000 000 000 Dollar | 5e11 Dollar | 5·10^11 Dollar
        | 500+ Mrd. Dollar | 500.000 Millionen Dollar | 0,5T Dollar | USD 500 Mrd.`,
      en: `500 billion dollars | half a trillion dollars | 0.5 trillion dollars | five hundred billion dollars
        | a 500-billion-dollar project | $500bn | $500 billion | $500B | 500 billion US dollars
        | $500bln | $500,000m | $500,000 m | USD500bn | US$500bn | $0.5T | $.5tn | half a tn dollars | 500 billon dollars
        | 500,000m dollars | 500 bn USD | two quarters of a trillion dollars`,
    },
  ],
  [
    'one billion euros',
    1_000_000_000,
    'EUR',
    { de: 'eine Milliarde Euro | 1 Mrd. €', en: '€1bn | a billion euros | one billion euros' },
  ],
  [
    'one and a half million of no unit',
    1_500_000,
    null,
    {
      de: "1,5 Millionen | anderthalb Millionen | eineinhalb Millionen | 1.500.000 | 1'500'000 | 1½ Millionen | 1 1/2 Mio.",
      en: '1.5 million | 1,500,000 | one and a half million | 1.5M',
    },
  ],
  [
    'a hundred thousand jobs',
    100_000,
    'jobs',
    {
      de: '100.000 Arbeitsplätze | 100.000 Jobs | 100.000e Jobs | 100 Tsd. Jobs | 100 Tausend Jobs | 100k Jobs',
      en: '100,000 jobs | a hundred thousand jobs',
    },
  ],
  [
    'forty-nine percent',
    49,
    'percent',
    { de: '49 Prozent | neunundvierzig Prozent | 49%', en: '49 percent | forty-nine percent | 49 %' },
  ],
  ['four years', 4, 'years', { de: 'vier Jahren | 4 Jahre', en: 'four years | 4 years' }],
  ['a year', 2019, 'year', { de: '2019 | seit 2019', en: 'since 2019' }],
  ['ten gigawatts', 10, 'gigawatts', { de: '10 Gigawatt | zehn GW', en: '10 gigawatts' }],
];

function listWritten({ de, en }: Record<Language, string>): Written[] {
  const splitList = (list: string, language: Language) =>
    list.split('|').map((text): Written => [text.trim(), language]);
  return [...splitList(de, 'de'), ...splitList(en, 'en')];
}

describe.each(sums)('%s', (_, value, unit, written) => {
  test.each(listWritten(written))('is read from "%s" (%s)', (text, language) => {
    expect(parseOnly(text, language)).toMatchObject({ value, unit });
  });
});

test.each([
  ['500 m', 500],
  ['5 T', 5],
  ['0.5T', 5e11],
  ['5m Dollar', 5e6],
])('a letter is a scale only where a sum or a capital shows it: "%s"', (text, value) => {
  expect(parseOnly(text, 'de').value).toBe(value);
});

test.each([
  ['500 Mrd. Dollar', 'de', '500 Mrd. Franken', 'de'],
  ['500 Mrd.', 'de', '£500bn', 'en'],
  ['500 Mrd. Dollar', 'de', '500.000', 'de'],
  ['500 Milliarden', 'de', '500 Millionen', 'de'],
  ['500 Billionen', 'de', '500 billion', 'en'],
  ['500 Milliarden', 'de', '100 Milliarden', 'de'],
  ['500 Milliarden Dollar', 'de', '500 Milliarden Euro', 'de'],
  ['1.500', 'de', '1,5', 'de'],
  ['40 Prozent', 'de', '40 Jahre', 'de'],
  ['sechzehn', 'de', 'sechzig', 'de'],
  ['fifteen', 'en', 'fifty', 'en'],
] as [...Written, ...Written][])('"%s" (%s) is not "%s" (%s)', (a, languageOfA, b, languageOfB) => {
  expect(isSameAmount(parseOnly(a, languageOfA), parseOnly(b, languageOfB))).toBe(false);
});

test.each([
  ['500 Mrd. Dollar', 'de', '500 Milliarden', 'de'],
  ['500 Billionen', 'de', '500 trillion', 'en'],
  ['100', 'de', '100 Prozent', 'de'],
] as [...Written, ...Written][])('"%s" (%s) may be "%s" (%s)', (a, languageOfA, b, languageOfB) => {
  expect(isSameAmount(parseOnly(a, languageOfA), parseOnly(b, languageOfB))).toBe(true);
});

test.each([
  ['3 bis 4 Billionen Dollar', 'de', [3e12, 4e12], 'USD'],
  ['3–4 Billionen Dollar', 'de', [3e12, 4e12], 'USD'],
  ['2,5 bis 3 Mrd. Euro', 'de', [2.5e9, 3e9], 'EUR'],
  ['100 bis 200 Millionen Dollar', 'de', [1e8, 2e8], 'USD'],
  ['3 to 4 trillion dollars', 'en', [3e12, 4e12], 'USD'],
  ['30 bis 40 Prozent', 'de', [30, 40], 'percent'],
] as [string, Language, number[], string][])(
  'both ends of the range "%s" have its scale and unit',
  (text, language, values, unit) => {
    expect(parse(text, language).map((amount) => amount.value)).toEqual(values);
    expect(parse(text, language).map((amount) => amount.unit)).toEqual([unit, unit]);
  },
);

test.each([
  ['ein Projekt', 'de'],
  ['a project', 'en'],
  ['der Milliardär', 'de'],
  ['half of it', 'en'],
  ['H100', 'en'],
  ['Milliarden Dollar', 'de'],
  ['', 'de'],
] as Written[])('"%s" states no amount', (text, language) => {
  expect(parse(text, language)).toEqual([]);
});

test.each([
  ['zwei Firmen', 'de', false],
  ['vier Jahre', 'de', true],
  ['vier Monate', 'de', false],
  ['zwei Millionen', 'de', true],
  ['2 Firmen', 'de', true],
  ['zwei Prozent', 'de', true],
] as [string, Language, boolean][])('"%s" (%s) insists on its number: %s', (text, language, firm) => {
  expect(parseOnly(text, language).firm).toBe(firm);
});

const languages = fc.constantFrom<Language>('de', 'en');

test('any text is read without an error, and every amount stands where it says', () => {
  const piece = fc.constantFrom(
    '500',
    'Mrd.',
    '$',
    '1.5',
    'half',
    'a',
    'eine',
    'bis',
    '-',
    'Billion',
    'ein',
    '%',
    ' ',
    'fünf',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join(' ')),
  );
  fc.assert(
    fc.property(text, languages, (written, language) => {
      const amounts = parse(written, language);
      const places = amounts.flatMap(({ start, end }) => [start, end]);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places.every((place) => place >= 0 && place <= written.length)).toBe(true);
    }),
  );
});

test('every whole number of billions is read the same in German and English', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (count) => {
      const german = parseOnly(`${count.toLocaleString('de')} Mrd. Dollar`, 'de');
      const english = parseOnly(`$${count.toLocaleString('en')}bn`, 'en');
      expect(german.value).toBe(count * 1e9);
      expect(isSameAmount(german, english)).toBe(true);
    }),
  );
});

test('tenths of a million come out exact', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), (tenths) => {
      const written = `${Math.floor(tenths / 10)},${tenths % 10} Mio.`;
      expect(parseOnly(written, 'de').value).toBe(tenths * 100_000);
    }),
  );
});

test.each([
  ['10 oder 100 Milliarden Dollar', 'de', [10e9, 100e9], ['USD', 'USD']],
  ['5 or 10 gigawatts', 'en', [5, 10], ['gigawatts', 'gigawatts']],
] as const)(
  'in "%s" the first has the scale and unit of the other, and one of them is enough',
  (text, language, values, units) => {
    const amounts = parse(text, language);
    expect(amounts.map(({ value }) => value)).toEqual(values);
    expect(amounts.map(({ unit }) => unit)).toEqual(units);
    expect(amounts.every(({ either }) => either)).toBe(true);
  },
);
