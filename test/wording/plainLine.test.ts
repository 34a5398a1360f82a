/** Typed words stand behind their label as words: one line, nothing unseen, no quotation marks of their own. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPlainLine, formatTypedText } from '../../src/wording/plainLine.js';
import { hostileStrings } from '../support/hostileStrings.js';

describe('what somebody typed', () => {
  test.each([
    ['quotation marks of their own', 'Geld: „Ich habe gelogen und hasse es.“', 'Geld: Ich habe gelogen und hasse es.'],
    ['straight ones', `"Ja" 'nein'`, 'Ja nein'],
    ['single, French, Chinese and ornamental ones', '‚a‘ »b« ›c‹ 「d」 《e》 ❝f❞ ＂g＂', 'a b c d e f g'],
    ['commas and primes in their place', ",,Ich habe gelogen'' ″ja″", 'Ich habe gelogen ja'],
    ['an apostrophe inside a word stays', "Musk's und Trump’s", "Musk's und Trump’s"],
    ['lines', 'Geld“ · CNBC\n> „Ich habe gelogen“\r\n— Musk', 'Geld · CNBC > Ich habe gelogen — Musk'],
    ['separators of lines and paragraphs', 'a\u2028b\u2029c\u0085d\u000be', 'a b c d e'],
    ['control characters', 'a\u001b[31mb\u0000c', 'a [31mb c'],
    ['what turns the direction', 'in \u202e\u2066Wahrheit gar nicht', 'in Wahrheit gar nicht'],
    ['what has no width', 'Mu\u200bs\u2060k Alt\u00adman \ufeffTrump \u034f\u3164x', 'Musk Altman Trump x'],
    ['a joiner outside an emoji', 'Mu\u200dsk', 'Musk'],
    [
      'a joiner inside an emoji stays',
      '👩🏽\u200d🚀 ❤️\u200d🔥 👨\u200d👩\u200d👧',
      '👩🏽\u200d🚀 ❤️\u200d🔥 👨\u200d👩\u200d👧',
    ],
    ['a flag made of tags is the flag', '🏴\u{e0067}\u{e0062}\u{e007f}', '🏴'],
    ['a tower of marks', `e${'\u0301'.repeat(400)}x`, 'e\u0301\u0301x'],
    ['a tower with something unseen in it', `e\u0301\u0301\u200b\u0301"\u0301x`, 'e\u0301\u0301x'],
    ['marks before the first letter', '\u0338\u0338Musk', 'Musk'],
    ['Hebrew, isolated', 'שלום Musk', '\u2068שלום Musk\u2069'],
    ['Arabic with isolates of its own', '\u2067كم\u2069\u2069', '\u2068كم\u2069'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['nothing but marks', ' „“ \u200b ', ''],
    ['a plain question', 'Wie viel Geld hat Softbank (2025)?', 'Wie viel Geld hat Softbank (2025)?'],
  ])('%s', (_, typed, shown) => {
    expect(formatTypedText(typed)).toBe(shown);
  });

  const joiner = /(?<=\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D(?=\p{Extended_Pictographic})/gu;
  const attack = fc.constantFrom(
    ...'„“”‚‘’\'"«»`,<>—·:\n\r\u2028\u200b\u200d\u202e\u2066\u2068\u2069\u0301\u0338\ufe0faé👩🚀שك ',
  );
  const anyTyped = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(attack).map((all) => all.join('')),
    fc.constantFrom(...hostileStrings),
  );

  test('whatever it is, nothing of that is left, and twice is once', () => {
    const check = (typed: string) => {
      const shown = formatTypedText(typed);
      const inside = shown.replace(/^\u2068(.*)\u2069$/su, '$1').replace(joiner, '');
      expect(inside).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(inside).not.toMatch(/(?!['’])\p{Quotation_Mark}|,,|<<|>>/u);
      expect(inside).not.toMatch(/\p{M}{3}|^\p{M}|\s{2}|^\s|\s$/u);
      expect(formatTypedText(shown)).toBe(shown);
    };
    fc.assert(fc.property(anyTyped, check), { numRuns: 1000 });
  });

  test('a long one is shown as well', () => {
    for (const part of ['"', '\u0301', '\u2068', '\u200d', '👩\u200d', ',', "'", 'a\u0301', ' '])
      expect(formatTypedText(part.repeat(32_000)).length).toBeLessThanOrEqual(part.length * 32_000);
  });
});

describe('what an article says', () => {
  test.each([
    'Musk spottete, er wisse „aus guter Quelle“, dass Softbank nur 10\u00a0Mrd. Dollar habe.',
    '  Anführung: »so«, ‚und so‘ – 500\u202fMillionen',
    'Tromsø, Łódź, Škoda, Nguyễn, e\u0301',
  ])('stays as it is: %s', (text) => {
    expect(formatPlainLine(text)).toBe(text);
  });

  test('is one line without what is not seen', () => {
    expect(formatPlainLine('„a\nb“\u202e\u00ad')).toBe('„a b“');
  });

  test('keeps an isolate that has both its ends', () => {
    expect(formatPlainLine('\u2069a \u2068b\u2069 \u2068c')).toBe('a \u2068b\u2069 c');
  });
});
