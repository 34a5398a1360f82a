/** Long work tells on a terminal how far it has come, and leaves nothing behind. */
import { expect, test } from 'vitest';
import { createProgressLine } from '../../src/terminal/progress.js';

function watchProgress(isTTY: boolean) {
  const written: string[] = [];
  const clock = { at: 0 };
  const stream = { isTTY, write: (text: string) => written.push(text) };
  return { written, clock, line: createProgressLine(stream, () => clock.at) };
}

test('on a terminal, a line after a while, not for every step, and gone at the end', () => {
  const { written, clock, line } = watchProgress(true);
  for (let done = 1; done <= 1000; done += 1) {
    clock.at += 1;
    line.show('asking', done, 1000);
  }
  line.clear();
  expect(written[0]).toBe('\r\u001b[Kasking: 300 of 1000');
  expect(written).toHaveLength(9);
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test('quick work shows nothing, so there is nothing to clear', () => {
  const { written, clock, line } = watchProgress(true);
  clock.at = 200;
  line.show('asking', 1, 1);
  line.clear();
  expect(written).toEqual([]);
});

test('a file or a pipe gets none of it', () => {
  const { written, clock, line } = watchProgress(false);
  clock.at = 5000;
  line.show('asking', 1, 2);
  line.clear();
  expect(written).toEqual([]);
});
