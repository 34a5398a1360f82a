/** `npm run bench -- --growth`: a cost that grows with the square is seen, one that grows with the text is not. */
import { expect, test } from 'vitest';
import { isSteep } from '../../bench/growth/measureGrowth.js';

const measured = { reader: 'parseDates', piece: '21.1.2025 ' };

test.each([
  ['with the text', 50, 200, false],
  ['with its square', 50, 800, true],
  ['with the text, on a busy machine', 50, 400, false],
  ['too cheap to tell', 1, 16, false],
])('%s', (_, shortMs, longMs, steep) => {
  expect(isSteep({ ...measured, shortMs, longMs })).toBe(steep);
});
