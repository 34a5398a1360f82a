/** A call that is wrong, or cannot be done, says so in a line that a person understands. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { expectNoTrace, runProgram } from '../support/runProgram.js';

const broken = fileURLToPath(new URL('../fixtures/broken', import.meta.url));
const least = fileURLToPath(new URL('../fixtures/least', import.meta.url));

describe('--help says how to call', () => {
  test.each([
    [['--help'], '/dist/main.js [command]'],
    [['ask', '--help'], '/dist/main.js ask'],
    [['run', '--help'], '/dist/main.js run'],
    [['check', '--help'], '/dist/main.js check'],
    [['--help', 'ask'], '/dist/main.js ask'],
  ])('%j', (args, usage) => {
    expect(runProgram(args)).toMatchObject({ code: 0, out: expect.stringContaining(usage), err: '' });
  });
});

describe('a wrong call ends with code 2 and one line', () => {
  test.each([
    ['an unknown command', ['frobnicate'], 'frobnicate'],
    ['an unknown option', ['ask', '--frob', 'x'], '--frob'],
    ['an unknown short option', ['ask', '-x'], '-x'],
    ['a language that is not spoken', ['ask', '--language', 'fr', 'x'], '--language'],
    ['an option without its value', ['ask', 'x', '--data'], '--data'],
    ['a value for an option that takes none', ['ask', 'x', '--json=1'], '--json'],
    ['run without a command', ['run'], 'run needs a command'],
    ['a lock without the texts', ['check', '--lock'], '--texts'],
    ['an unknown topic', ['run', '/stargate weather'], 'weather'],
    ['a missing person', ['run', '/stargate who'], 'person'],
    ['an unknown topic in JSON', ['run', '/stargate weather', '--json'], 'weather'],
  ])('%s: %j', (_, args, named) => {
    const ran = runProgram(args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/^stargate: [^\n]+\n$/);
    expect(ran.err).toContain(named);
  });
});

describe('somebody or something nobody knows gets a friendly answer', () => {
  test.each([
    ['an unknown topic, with those there are', ['run', '/stargate wetter'], 2, /funding/],
    [
      'an unknown person, with questions to ask',
      ['run', '/stargate who person:Zaphod Beeblebrox'],
      0,
      /Zaphod Beeblebrox[\s\S]*ask/,
    ],
    ['eine unbekannte Person', ['run', '/stargate wer person:Zaphod Beeblebrox'], 0, /Zaphod Beeblebrox[\s\S]*Fragen/],
    ['a person who says nothing', ['run', '/stargate who person:Mark Zuckerberg'], 0, /Zuckerberg/],
  ])('%s', (_, args, code, says) => {
    const ran = runProgram(args);
    expect(ran.code).toBe(code);
    expect(ran.out + ran.err).toMatch(says);
    expectNoTrace(ran);
  });
});

describe('a fact base that cannot be used ends with code 1 and every problem', () => {
  test.each([
    ['ask', ['ask', 'Wer?']],
    ['run', ['run', '/stargate help']],
    ['check', ['check']],
    ['the chat', []],
  ])('in %s', (_, args) => {
    const ran = runProgram([...args, '--data', broken]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('9 problems');
    expect(ran.err.match(/ {4}Fix: /g)).toHaveLength(9);
    expectNoTrace(ran);
  });

  test('a folder that is not there is named', () => {
    const ran = runProgram(['ask', 'Wer?', '--data', `${least}-not`]);
    expect(ran).toMatchObject({ code: 1, out: '', err: expect.stringContaining(`${least}-not`) });
    expectNoTrace(ran);
  });
});

test('the least fact base of the right form is answered from', () => {
  const ran = runProgram(['ask', 'Was kostet Stargate?', '--data', least]);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toContain('Stargate kostet 500 Milliarden Dollar.');
});

test('the shipped fact base is in order', () => {
  expect(runProgram(['check'])).toMatchObject({ code: 0, out: expect.stringContaining('in order'), err: '' });
});

describe('a malformed variable ends with code 78 and one line that names it, but not its value', () => {
  test.each([
    ['DISCORD_TOKEN', 'not-a-token-but-secret'],
    ['DISCORD_TOKEN', 'secret secret'],
    ['DISCORD_GUILD_ID', 'secret'],
    ['DISCORD_API_URL', 'secret'],
  ])('%s', (name, value) => {
    const ran = runProgram([], { env: { [name]: value } });
    expect(ran).toMatchObject({ code: 78, out: '' });
    expect(ran.err).toMatch(new RegExp(`^${name} [^\\n]+\\n$`));
    expect(ran.err).not.toContain('secret');
  });

  test('two at once are both named', () => {
    const { err } = runProgram([], { env: { DISCORD_TOKEN: 'secret', DISCORD_GUILD_ID: 'secret' } });
    expect(err.match(/^DISCORD_\w+/gm)).toEqual(['DISCORD_TOKEN', 'DISCORD_GUILD_ID']);
  });
});

describe('the chat through a pipe', () => {
  test('answers line by line, without prompt, greeting or colours', () => {
    const ran = runProgram([], { input: 'Wie viel Geld hat Softbank?\n\nhelp\n' });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/^› Wie viel Geld hat Softbank\?\n {2}│ »/);
    expect(ran.out).toContain('/stargate funding');
    expect(ran.out.match(/^› /gmu)).toHaveLength(2);
    expect(ran.out).not.toContain('\u001b');
  });

  test('tells of a wrong command and goes on', () => {
    const ran = runProgram([], { input: '/stargate weather\nhelp\n' });
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/weather[\s\S]*\/stargate funding/);
  });

  test.each(['exit', 'ende', 'QUIT'])('ends at "%s"', (word) => {
    expect(runProgram([], { input: `${word}\nhelp\n` })).toEqual({ code: 0, out: '', err: '' });
  });

  test('greets in the language of the environment where the language is not chosen', () => {
    expect(runProgram([], { input: 'help\n', env: { LANG: 'de_DE.UTF-8' } }).out).toContain('/stargate finanzierung');
    expect(runProgram(['--language', 'en'], { input: 'help\n', env: { LANG: 'de_DE.UTF-8' } }).out).toContain(
      '/stargate funding',
    );
  });
});
