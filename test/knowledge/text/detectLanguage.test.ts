/** German or English, recognised by few words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/knowledge/text/detectLanguage.js';
import type { Language } from '../../../src/knowledge/text/language.js';

const told: [Language, string[]][] = [
  [
    'de',
    [
      'Wie viel Geld hat Softbank?',
      'wer sagte, das geld sei nicht da',
      'Wann wurde Stargate angekündigt?',
      'Börsen-Zeitung',
      'hat softbank überhaupt genug geld',
      'Zweifel an der Finanzierung',
      'WARUM KLAGT MUSK GEGEN OPENAI',
      'Gründer',
      'wo baut oracle',
    ],
  ],
  [
    'en',
    [
      'How much money does SoftBank have?',
      'who said the money is not there',
      'when was stargate announced',
      "did musk say they don't have the money",
      'doubts about the financing',
      'WHY IS MUSK SUING OPENAI',
      'where are they building',
      'the Börsen-Zeitung: what does it say about the money',
    ],
  ],
];

describe.each(told)('%s is told from', (language, texts) => {
  test.each(texts)('"%s"', (text) => {
    expect(detectLanguage(text)).toBe(language);
    expect(detectLanguage(text, 'de')).toBe(detectLanguage(text, 'en'));
  });
});

test.each(['', 'Stargate', 'OpenAI Oracle SoftBank', '500', '😀', '日本語'])(
  '"%s" is neither, and stays in the language that is spoken',
  (text) => {
    expect([detectLanguage(text, 'de'), detectLanguage(text, 'en')]).toEqual(['de', 'en']);
  },
);

test('any text is in one of the two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(['de', 'en']).toContain(detectLanguage(text));
    }),
  );
});
