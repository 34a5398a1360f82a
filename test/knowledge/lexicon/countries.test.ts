/** Which countries a text names. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCountryFinder, listCountryNames, nameCountry } from '../../../src/knowledge/lexicon/countries.js';
import { findFactsFor } from '../retrieval/askLibrary.js';

const findCountries = createCountryFinder(listCountryNames);

describe('a country is named', () => {
  test.each([
    ['Gibt es das auch in Portugal?', ['PT']],
    ['gibt es das auch in dänemark', ['DK']],
    ['is it coming to denmark', ['DK']],
    ['von Schweden nach Finnland', ['SE', 'FI']],
    ['in the United States', ['US']],
    ['Vereinigte Staaten', ['US']],
    ['the United Kingdom and Ireland', ['GB', 'IE']],
    ['England, Großbritannien', ['GB']],
    ['Saudi-Arabien', ['SA']],
    ['saudi arabia', ['SA']],
    ['Bosnien und Herzegowina', ['BA']],
    ['Bosnia', ['BA']],
    ['Neuseeland, new zealand', ['NZ']],
    ['Holland und die Niederlande', ['NL']],
    ['Frankreich und Deutschland', ['FR', 'DE']],
    ['wales or scotland', ['GB']],
    ['in den USA', ['US']],
    ['made in the US', ['US']],
  ])('in "%s"', (text, codes) => {
    expect(findCountries(text)).toEqual(codes);
  });
});

describe('no country is named', () => {
  test.each([
    ...['tell us more', 'let us see', 'Wer ist der Man?', 'a man called chad', 'a blue jersey', 'jordan', 'die EU'],
    ...[
      'eine französische Firma',
      'the Japanese group',
      'spanische Bank',
      'Danish engineers',
      'die Italiener',
      '',
      '🇫🇷',
    ],
    ...['eurozone', 'de', 'it', 'Texas'],
  ])('in "%s"', (text) => {
    expect(findCountries(text)).toEqual([]);
  });

  test('by what names somebody or something of the story', () => {
    expect(findCountries('Amerika zuerst', ['amerika'])).toEqual([]);
    expect(findCountries('in den USA', ['usa'])).toEqual([]);
    expect(findFactsFor('Wie viele Jobs entstehen in den USA?').reading.countries).toEqual([]);
    expect(findFactsFor('Was meldete Vietnam.vn?').reading.countries).toEqual([]);
    expect(findFactsFor('What comes to America and to Greece?').reading.countries).toEqual(['GR']);
  });
});

describe('a country is called', () => {
  test.each([
    ['GR', 'Griechenland', 'Greece'],
    ['CH', 'Schweiz', 'Switzerland'],
    ['GB', 'UK', 'UK'],
  ])('%s', (code, de, en) => {
    expect([nameCountry(code, 'de'), nameCountry(code, 'en')]).toEqual([de, en]);
  });
});

test('whatever is typed, each code is there once and has a name', () => {
  const piece = fc.oneof(
    fc.constantFrom('Peru', 'USA', 'new', 'zealand', 'Holland ', ' '),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const codes = findCountries(pieces.join(' '));
      expect(new Set(codes).size).toBe(codes.length);
      for (const code of codes) expect(nameCountry(code, 'de')).not.toBe(code);
    }),
  );
});
