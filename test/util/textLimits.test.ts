/** A text is cut between words, and never within a character. */
import { expect, test } from 'vitest';
import { cutToLength } from '../../src/util/textLimits.js';

test.each([
  ['what fits stays as it is', 'zwei Worte', 10, 'zwei Worte'],
  ['half a word goes', 'zwei Worte', 8, 'zwei'],
  ['a word that ends there stays', 'zwei Worte mehr', 10, 'zwei Worte'],
  ['a single long word is cut', 'x'.repeat(20), 5, 'xxxxx'],
  ['no half of a pair stays', `${'x'.repeat(4)}😀`, 5, 'xxxx'],
  ['nothing at all', 'zwei', 0, ''],
])('%s', (_, text, maxLength, expected) => {
  expect(cutToLength(text, maxLength)).toBe(expected);
});
