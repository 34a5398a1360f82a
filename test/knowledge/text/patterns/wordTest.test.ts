import { expect, test } from 'vitest';
import { createListFinder, createWordTest } from '../../../../src/knowledge/text/patterns/wordTest.js';

test('takes words whole, by their beginning, and with letters that may be missing', () => {
  const isOne = createWordTest('oder or  widerspruch*\n schreibe? a?b?c');
  for (const word of ['oder', 'or', 'widerspruch', 'widerspruche', 'schreib', 'schreibe', 'c', 'ac', 'bc', 'abc'])
    expect(isOne(word), word).toBe(true);
  for (const word of ['od', 'ore', 'widerspru', 'schreiben', 'schrei', 'ab', '']) expect(isOne(word), word).toBe(false);
});

test('gives the numbers of all lists that have the word', () => {
  const find = createListFinder(['und oder', 'od*', 'od* oder', '']);
  expect([...find('oder')].sort()).toEqual([0, 1, 2, 2]);
  expect(find('odem')).toEqual([1, 2]);
  expect(find('und')).toEqual([0]);
  expect(find('nor')).toEqual([]);
});
