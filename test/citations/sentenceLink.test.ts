/** "To the source" opens the article at the sentence, wherever Discord has room for such an address. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSentenceLink } from '../../src/citations/sentenceLink.js';
import { limits } from '../../src/discord/limits.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';

const { base } = loadLibrary('data');
const url = 'https://zeitung.example/artikel';
const start = '#:~:text=';

/** What a browser reads out of the address: the sentence, or its first and last words. */
function readSought(link: string): string[] {
  const [, directive = ''] = /:~:text=(.*)$/.exec(link) ?? [];
  return directive.split(',').map(decodeURIComponent);
}

describe('every sentence of an article with an address', () => {
  const sourced = base.facts.flatMap(({ id, quote }) => {
    const source = base.source.get(id.slice(0, id.indexOf('/')));
    return source?.url ? [{ id, quote, url: source.url }] : [];
  });

  test('is led to within what Discord takes', () => {
    expect(sourced.length).toBeGreaterThan(100);
    for (const { quote, url } of sourced) {
      const link = createSentenceLink(url, quote, limits.url);
      expect(link.length).toBeLessThanOrEqual(limits.url);
      expect(link.startsWith(`${url}${start}`)).toBe(true);
      expect(new URL(link).href.startsWith(url)).toBe(true);
      const sought = readSought(link);
      if (sought.length === 1) expect(sought).toEqual([quote]);
      else {
        expect(quote.startsWith(sought[0] ?? '–')).toBe(true);
        expect(quote.endsWith(sought[1] ?? '–')).toBe(true);
      }
    }
  });
});

test.each([
  ['a hyphen', 'KI-Projekt', 'KI%2DProjekt'],
  ['a comma', 'Geld, viel', 'Geld%2C%20viel'],
  ['an ampersand', 'A & B', 'A%20%26%20B'],
  ['a number sign', '#1', '%231'],
  ['a per cent sign', '49%', '49%25'],
  ['umlauts', 'für', 'f%C3%BCr'],
  ['quotation marks', '„x“', '%E2%80%9Ex%E2%80%9C'],
  ['round brackets', '(KI)', '%28KI%29'],
  ['half a character', 'x\ud800', 'x%EF%BF%BD'],
])('what would steer the address is written otherwise: %s', (_, quote, written) => {
  expect(createSentenceLink(url, quote, 512)).toBe(`${url}${start}${written}`);
});

describe('where the sentence is too long', () => {
  const words = `eins zwei drei vier fünf ${'und '.repeat(30)}sieben acht neun zehn elf`;

  test('its first and last words do', () => {
    expect(readSought(createSentenceLink(url, words, 120 + url.length))).toEqual([
      'eins zwei drei vier fünf',
      'sieben acht neun zehn elf',
    ]);
  });

  test.each([
    ['even those are too long', words, url.length + 20],
    ['the words are few and long', `${'x'.repeat(300)} ${'y'.repeat(300)}`, 512],
  ])('the plain address does, if %s', (_, quote, most) => {
    expect(createSentenceLink(url, quote, most)).toBe(url);
  });
});

test('an address that names a place in the article keeps it', () => {
  expect(createSentenceLink(`${url}#absatz-2`, 'Geld', 512)).toBe(`${url}#absatz-2:~:text=Geld`);
});

test('any sentence at all', () => {
  const check = (quote: string, most: number) => {
    const link = createSentenceLink(url, quote, most);
    expect(link.length <= most || link === url).toBe(true);
    expect(/:~:text=(.*)$/s.exec(link)?.[1] ?? '').toMatch(/^[\w%.~]*,?[\w%.~]*$/);
  };
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 40, max: 512 }), check));
});
