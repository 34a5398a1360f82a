/** Which countries a text names. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCountryFinder, listCountryNames, nameCountry } from '../../../src/knowledge/lexicon/countries.js';
import { placeCountry } from '../../../src/knowledge/lexicon/countryArticles.js';
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
    ['gibt es das in den niederlanden', ['NL']],
    ['in den Vereinigten Arabischen Emiraten', ['AE']],
    ['im Vereinigten Königreich', ['GB']],
    ['in den vereinigten staaten', ['US']],
    ['Kommt es nach Großbritannien?', ['GB']],
    ['is it coming to Great Britain', ['GB']],
    ['in the UK and the UAE', ['GB', 'AE']],
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
    ...['eurozone', 'de', 'it', 'Texas', 'uk', 'uae'],
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

describe('a country stands in a sentence', () => {
  test.each([
    ['NL', 'die Niederlande', 'the Netherlands'],
    ['CH', 'die Schweiz', 'Switzerland'],
    ['TR', 'die Türkei', 'Türkiye'],
    ['AE', 'die Vereinigten Arabischen Emirate', 'the United Arab Emirates'],
    ['DO', 'die Dominikanische Republik', 'the Dominican Republic'],
    ['IR', 'den Iran', 'Iran'],
    ['US', 'die USA', 'the US'],
    ['JP', 'Japan', 'Japan'],
    ['GB', 'Großbritannien', 'the UK'],
  ])('%s', (code, de, en) => {
    expect([placeCountry(code, 'de'), placeCountry(code, 'en')]).toEqual([de, en]);
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
