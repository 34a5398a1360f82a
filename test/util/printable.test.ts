/** What goes to a terminal cannot control it, and nothing else in it changes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeControls,
  replaceControls,
  replaceControlsInLines,
  replaceControlsInValue,
  stringifyPrintable,
} from '../../src/util/printable.js';

const controlling = /\p{Cc}|\p{Bidi_Control}/u;
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '\u001b[31m',
        '\u0007',
        '\u009b2J',
        '\u007f',
        '\u202e',
        '\u2066',
        '\u061c',
        '\n',
        '\r',
        'Musk',
        'ß',
        '👩\u200d🚀',
      ),
    )
    .map((all) => all.join('')),
);

test.each([
  ['colours and bells', '\u001b[31mrot\u0007', ' [31mrot '],
  ['the second set of control characters', 'a\u009b2Jb', 'a 2Jb'],
  ['what turns the direction of writing', '\u202eMe\u2066ier\u2069\u200f\u061c', 'Meier'],
  ['a line that would begin another', 'a\nb\r\nc', 'a b  c'],
])('%s', (_, text, printed) => {
  expect(replaceControls(text)).toBe(printed);
});

test('a joiner and a soft hyphen control nothing', () => {
  expect(replaceControls('👩\u200d🚀 Alt\u00adman')).toBe('👩\u200d🚀 Alt\u00adman');
});

test('a report keeps its lines, however they end', () => {
  expect(replaceControlsInLines('a\r\nb\nc\rd\te')).toBe('a\r\nb\nc d e');
});

test('an editor sees what a page has hidden', () => {
  expect(escapeControls('a\u202eb\u001b')).toBe('a\\u202eb\\u001b');
});

describe('whatever the text', () => {
  test('one line has none of them', () => {
    fc.assert(fc.property(anyText, (text) => void expect(replaceControls(text)).not.toMatch(controlling)));
  });

  test('JSON has none of them, and reads back as the same', () => {
    const check = (value: unknown) => {
      const json = stringifyPrintable(value);
      expect(json).not.toMatch(controlling);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
    };
    fc.assert(fc.property(fc.dictionary(anyText, fc.array(anyText)), check));
  });

  test('a value has none of them in any string, and keeps its shape', () => {
    const check = (text: string) => {
      expect(replaceControlsInValue({ a: [text, null, 1], b: { c: text } })).toEqual({
        a: [replaceControls(text), null, 1],
        b: { c: replaceControls(text) },
      });
    };
    fc.assert(fc.property(anyText, check));
  });
});
