/** Forms of one word share a stem. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../../../src/knowledge/text/language.js';
import { stemWord } from '../../../src/knowledge/text/words.js';

test.each([
  ['de', 'investition', 'investitionen'],
  ['de', 'milliarde', 'milliarden'],
  ['de', 'partner', 'partnern'],
  ['en', 'investment', 'investments'],
  ['en', 'doubt', 'doubted'],
  ['en', 'company', 'companies'],
] as [Language, string, string][])('%s: "%s" and "%s" share a stem', (language, a, b) => {
  expect(stemWord(a, language)).toBe(stemWord(b, language));
});

test.each([
  ['de', 'geld', 'gold'],
  ['de', 'milliarden', 'millionen'],
  ['en', 'billion', 'million'],
] as [Language, string, string][])('%s: "%s" and "%s" do not', (language, a, b) => {
  expect(stemWord(a, language)).not.toBe(stemWord(b, language));
});

test('a number has no endings to lose', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0 }), fc.constantFrom<Language>('de', 'en'), (number, language) => {
      expect(stemWord(String(number), language)).toBe(String(number));
    }),
  );
});

test('any word has a stem', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom<Language>('de', 'en'), (word, language) => {
      expect(typeof stemWord(word, language)).toBe('string');
    }),
  );
});
