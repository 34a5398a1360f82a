/** What is typed in the chat becomes a command or a question, in the language it is typed in. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildLibrary } from '../../src/answers/buildLibrary.js';

import { createCommands } from '../../src/commands/index.js';
import { completeLine } from '../../src/terminal/completeLine.js';
import { respondToLine, respondToQuestion, type Session } from '../../src/terminal/respond.js';
import { choosePaint } from '../../src/terminal/screen/colours.js';
import { readShippedBase } from '../support/base.js';

const library = buildLibrary(readShippedBase());
const session: Session = { library, commands: createCommands(library.base), language: null };

describe('a line in the chat runs', () => {
  test.each([
    ['Wie viel Geld hat Softbank?', 'ask', 'de'],
    ['how much money does softbank have', 'ask', 'en'],
    ['/stargate finanzierung', 'funding', 'de'],
    ['/stargate funding', 'funding', 'en'],
    ['stargate funding', 'funding', 'en'],
    ['/funding', 'funding', 'en'],
    ['funding', 'funding', 'en'],
    ['hilfe', 'help', 'de'],
    ['help', 'help', 'en'],
    ['/wer person:Elon Musk', 'who', 'de'],
    ['/', 'help', 'en'],
    ['/stargate', 'help', 'en'],
    ['Stargate', 'ask', 'de'],
    ['Stargate: how many jobs will there be?', 'ask', 'en'],
    ['Stargate Kosten?', 'ask', 'de'],
    ['who', 'ask', 'en'],
  ])('"%s" as %s in %s', (line, command, language) => {
    expect(respondToLine(line, session)).toMatchObject({ kind: 'answer', command, language });
  });

  test.each([
    ['/stargate weather', 'weather'],
    ['/weather', 'weather'],
    ['/fundin', '„funding“'],
    ['/stargate finanzirung', '„finanzierung“'],
    ['/stargate wer', 'person:'],
    ['/stargate who about:money', 'person:'],
  ])('nothing for "%s", and says so with "%s"', (line, named) => {
    expect(respondToLine(line, session)).toMatchObject({
      kind: 'wrong-call',
      message: expect.stringContaining(named),
    });
  });
});

test('a language that was chosen holds for every answer', () => {
  const english = { ...session, language: 'en' as const };
  expect(respondToLine('Wie viel Geld hat Softbank?', english).language).toBe('en');
  expect(respondToLine('/stargate finanzierung', english).language).toBe('en');
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['?!', 'empty'],
  ['😀', 'empty'],
  ['<:thinking:1>', 'empty'],
  ['https://example.org/', 'empty'],
])('"%s" asks nothing, and the answer says so', (line, kind) => {
  expect(respondToQuestion(line, session)).toMatchObject({ answer: { kind: 'unknown', reason: { kind } } });
});

test.each(['\ud800', 'Wie viel Geld \udfff hat Softbank?', '\ud800\ud800', 'x'.repeat(6000)])(
  'half a character or far too many of them are answered, too: %j',
  (line) => {
    expect(respondToQuestion(line, session)).toMatchObject({ kind: 'answer', command: 'ask' });
  },
);

test('whatever is typed gets a reply', () => {
  const piece = fc.constantFrom(
    '/stargate',
    'who',
    'person:',
    'about:',
    'Musk',
    '500',
    'Mrd.',
    '"',
    '(',
    '\\',
    '\n',
    ' ',
    '*',
  );
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(line, (typed) => {
      expect(['answer', 'wrong-call']).toContain(respondToLine(typed, session).kind);
    }),
  );
});

describe('Tab completes', () => {
  test.each([
    ['a command', '/stargate fin', 'de', '/stargate finanzierung'],
    ['an English command', '/stargate fun', 'en', '/stargate funding'],
    ['the options of a command', '/stargate who ', 'en', '/stargate who person:'],
    ['a person', '/stargate who person:alt', 'en', '/stargate who person:Sam Altman'],
    ['a topic', '/stargate who person:Elon Musk about:fun', 'en', '/stargate who person:Elon Musk about:funding'],
  ] as [string, string, 'de' | 'en', string][])('%s: "%s" (%s)', (_, line, home, completed) => {
    expect(completeLine(line, session, home)).toContain(completed);
  });

  test('a question from its beginning', () => {
    const [question = ''] = completeLine('', session, 'de');
    expect(question).not.toBe('');
    expect(completeLine(question.slice(0, 5).toUpperCase(), session, 'de')).toContain(question);
  });
});

describe('colours', () => {
  // Node asks its own output, too, which here is no terminal
  beforeEach(() => void vi.stubEnv('FORCE_COLOR', '1'));
  afterEach(() => void vi.unstubAllEnvs());

  test.each([
    ['are shown on a terminal', { isTTY: true }, {}, true],
    ['are shown where NO_COLOR is empty', { isTTY: true }, { NO_COLOR: '' }, true],
    ['are left out where NO_COLOR is set', { isTTY: true }, { NO_COLOR: '1' }, false],
    ['are left out in a pipe', { isTTY: false }, {}, false],
    ['are left out in a file', {}, {}, false],
  ])('%s', (_, stream, env, coloured) => {
    expect(choosePaint(stream, env)('bold', 'x')).toBe(coloured ? '\u001b[1mx\u001b[22m' : 'x');
  });
});
