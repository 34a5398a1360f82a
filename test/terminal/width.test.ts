/** Tables that stay in their columns, whatever stands in them. */
import { expect, test } from 'vitest';
import { alignColumns } from '../../src/terminal/screen/width.js';

test('numbers stand right, words left, and nothing trails', () => {
  const lines = alignColumns(
    ['facts', 'topic', 'says'],
    [
      [7, 'funding', 'money'],
      [12345678, 'x', ''],
    ],
  );
  expect(lines).toEqual(['   facts  topic    says', '       7  funding  money', '12345678  x']);
});

test('a name of wide letters keeps the next column in its place', () => {
  const [, wide, narrow] = alignColumns(
    ['name', 'facts'],
    [
      ['孫正義', 1],
      ['Son', 2],
    ],
  );
  expect(wide).toBe('孫正義      1');
  expect(narrow).toBe('Son         2');
});

test('a long text is cut, and one of several lines stands on one', () => {
  const [, long, lines] = alignColumns(['question'], [['Wort '.repeat(30)], ['eins\n\u001b[31mzwei']]);
  expect(long).toHaveLength(60);
  expect(long).toMatch(/…$/);
  expect(lines).toBe('eins [31mzwei');
});
