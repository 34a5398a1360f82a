/** A piece is short enough for its line, cut between words, and has one pair of quotation marks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { formatPiece } from '../../../src/wording/quote/voiceLines.js';

const de = pickWording('de');

describe('marks', () => {
  test.each([
    ['kein Geld', '»kein Geld«'],
    ['„kein Geld“', '„kein Geld“'],
    ['"kein Geld"', '"kein Geld"'],
    ['“no money”', '“no money”'],
    ['‚kein Geld‘', '‚kein Geld‘'],
    ['„Kein Geld!“', '„Kein Geld!“'],
    ['„kein Geld“.', '„kein Geld“.'],
    ['„Es ist kein Geld da.', '„Es ist kein Geld da. …“'],
    ['“There is no money.', '“There is no money. …”'],
    ["Altmans'", "»Altmans'«"],
    ['Es ist kein Geld da.“', '„… Es ist kein Geld da.“'],
    ['„kein“ und „Geld“', '»„kein“ und „Geld“«'],
    ['die „Partner“ hätten', '»die „Partner“ hätten«'],
    ['„Partner“ hätten', '»„Partner“ hätten«'],
    ['die „Partner“', '»die „Partner“«'],
  ])('%s → %s', (words, shown) => {
    expect(formatPiece(words, de)).toBe(shown);
  });
});

describe('length', () => {
  test.each([
    [
      'im Streit über Altmans Pläne für die Entwicklung des gewinnorientierten Firmenarms',
      '»im Streit über Altmans […] gewinnorientierten Firmenarms«',
    ],
    ['x'.repeat(60), `»${'x'.repeat(60)}«`],
    ['x'.repeat(61), `»${'x'.repeat(55)} […]«`],
    [`${'x'.repeat(70)} kurz`, `»${'x'.repeat(55)} […]«`],
  ])('%s → %s', (words, shown) => {
    expect(formatPiece(words, de)).toBe(shown);
  });

  test('whatever it holds, it is a line, and its words are those of the sentence', () => {
    const word = fc.stringMatching(/^[a-zäß„“,]{1,30}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const shown = formatPiece(words.join(' '), de);
        expect(shown.length).toBeLessThanOrEqual(63);
        // whatever marks are added, dropped or doubled: the letters are those at both ends, in their order
        const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
        const [start = '', end = ''] = shown.split('[…]').map(letters);
        const all = letters(words.join(' '));
        expect(all.startsWith(start)).toBe(true);
        expect(shown.includes('[…]') ? all.endsWith(end) : all === start).toBe(true);
      }),
    );
  });
});
