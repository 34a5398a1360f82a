/** What a terminal can show is known before anything is written to it. */
import { describe, expect, test } from 'vitest';
import { createScreen, openScreen } from '../../src/terminal/screen/screen.js';

const terminal = { isTTY: true, columns: 80 };
const whole = (text: string) => text;
const address = 'https://example.org/a';

describe('the name of an outlet is a link', () => {
  test.each([
    [{ TERM_PROGRAM: 'iTerm.app' }, true],
    [{ TERM: 'xterm-kitty' }, true],
    [{ VTE_VERSION: '7600' }, true],
    [{ WT_SESSION: '1' }, true],
    [{ VTE_VERSION: '5000' }, false],
    [{ TERM: 'xterm-256color' }, false],
    [{ TERM: 'dumb', TERM_PROGRAM: 'vscode' }, false],
    [{ NO_COLOR: '1', TERM_PROGRAM: 'vscode' }, false],
  ] as [Record<string, string>, boolean][])('where the terminal has links: %j %s', (env, expected) => {
    const { link } = createScreen(terminal, env, whole);
    expect(link?.('t3n', address) ?? null).toBe(expected ? `\u001b]8;;${address}\u0007t3n\u001b]8;;\u0007` : null);
  });

  test('and never in a pipe', () => {
    expect(createScreen({}, { TERM_PROGRAM: 'iTerm.app' }, whole).link).toBeNull();
  });
});

test.each([
  [{ isTTY: true, columns: 40 }, 40],
  [{ isTTY: true, columns: 140 }, 100],
  [{ isTTY: true, columns: 0 }, 80],
  [{ columns: 40 }, null],
])('%j wraps at %s columns', (stream, columns) => {
  expect(createScreen(stream, {}, whole).readColumns()).toBe(columns);
});

test('a window that is made narrower is asked again', () => {
  const stream = { isTTY: true, columns: 90 };
  const { readColumns } = createScreen(stream, {}, whole);
  stream.columns = 50;
  expect(readColumns()).toBe(50);
});

test('a terminal without a cursor gets no drawing and no colour', () => {
  const { draws, paint } = createScreen(terminal, { TERM: 'dumb', FORCE_COLOR: '1' }, whole);
  expect(draws).toBe(false);
  expect(paint('bold', 'x')).toBe('x');
});

test('words are kept whole, in colours and links too', async () => {
  const { wrap } = await openScreen(terminal, {});
  expect(wrap('ein Gemeinschaftsunternehmen und mehr', 12).split('\n')).toEqual([
    'ein',
    'Gemeinschaftsunternehmen',
    'und mehr',
  ]);
  expect(wrap('\u001b[1meins zwei\u001b[22m', 5)).toBe('\u001b[1meins\u001b[22m\n\u001b[1mzwei\u001b[22m');
});
