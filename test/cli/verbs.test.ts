/** The table of the command line: what its readers rely on, for every verb of it. */
import { describe, expect, test } from 'vitest';
import { readCommandLine, runCommandLine } from '../../src/cli/calls/commandLine.js';
import { formatUsage } from '../../src/cli/calls/usage.js';
import type { Installation } from '../../src/cli/program.js';
import { sharedOptions, type Verb } from '../../src/cli/verb.js';
import { verbs } from '../../src/cli/verbs.js';
import { createCommands } from '../../src/commands/index.js';
import { UsageError } from '../../src/util/errors.js';

const installation: Installation = {
  name: 'stargate',
  dataFolder: 'nowhere',
  assetFolder: 'nowhere',
  snapshotFile: 'nowhere',
  mainFile: 'nowhere',
  readPlaces: async () => ({}),
  createCommands,
  loadEnvironment: () => Promise.reject(new Error('the environment was read')),
  loadDoors: () => Promise.reject(new Error('the doors were loaded')),
  readVersion: () => 'stargate 1.2.3',
};
const named = verbs.filter(({ name, usage }) => name !== '' && usage);
const cases = named.map((verb): [string, Verb] => [verb.name, verb]);
const programUsage = findUsageOf('');
const optionNames = [...new Set(verbs.flatMap(({ options }) => Object.keys(options)))];

function findUsageOf(name: string): string {
  const verb = verbs.find((each) => each.name === name);
  return verb ? formatUsage(verb, verbs, 'stargate') : '';
}

/** An option as it is typed, with a value where it takes one. */
function typeOption(name: string): string[] {
  const option = verbs.flatMap(({ options }) => Object.entries(options)).find(([each]) => each === name)?.[1];
  return option?.type === 'boolean' ? [`--${name}`] : [`--${name}`, '1'];
}

async function readPrinted(args: string[]): Promise<string> {
  const written: string[] = [];
  const write = process.stdout.write;
  process.stdout.write = (chunk) => written.push(String(chunk)) > 0;
  try {
    expect(await runCommandLine(args, verbs, installation)).toBe(0);
  } finally {
    process.stdout.write = write;
  }
  return written.join('');
}

test('each verb stands once in the table, and every one but that of the build has a usage', () => {
  expect(new Set(verbs.map(({ name }) => name)).size).toBe(verbs.length);
  expect(verbs.filter(({ usage }) => !usage).map(({ name }) => name)).toEqual(['prepare']);
});

describe.each(cases)('%s', (name, { options, usage }) => {
  test('is listed in the help of the program with what it does', () => {
    const line = programUsage.split('\n').find((each) => each.startsWith(`  ${usage?.shortCall ?? usage?.call} `));
    expect(line).toContain(usage?.summary);
  });

  test('has a usage that says how it is called, and every option that is not hidden', () => {
    const text = findUsageOf(name);
    expect(text.split('\n')[0]).toBe(`Usage: stargate ${usage?.call} [options]`);
    const listed = [...text.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, option]) => option);
    const told = Object.entries(options).filter(([, { summary }]) => summary !== undefined);
    const shared = Object.keys(sharedOptions).filter((each) => each !== 'language' || !usage?.isEnglishOnly);
    expect(new Set(listed)).toEqual(new Set([...told.map(([option]) => option), ...shared]));
    expect(listed.length).toBe(told.length + shared.length);
    expect(text).toMatch(/\n\n {2}--/);
  });

  test.each([[[name, '--help']], [['-h', name]], [['help', name]]])(
    '%j prints the usage, whatever else is missing',
    async (args) => {
      expect(await readPrinted(args)).toBe(`${findUsageOf(name)}\n`);
    },
  );

  test('refuses every option that it does not take', () => {
    for (const option of optionNames.filter((each) => !Object.hasOwn(options, each)))
      expect(() => readCommandLine([name, ...typeOption(option)], verbs, 'stargate')).toThrow(
        new UsageError(`--${option} does not belong to ${name}; see --help`),
      );
  });
});

test.each(cases.filter(([, { words }]) => Number.isFinite(words[1])))('%s refuses one word too many', (name, verb) => {
  const [, max] = verb.words;
  const words = Array.from({ length: max + 1 }, (_, index) => `w${index}`);
  expect(readCommandLine([name, ...words.slice(1)], verbs, 'stargate').words).toHaveLength(max);
  expect(() => readCommandLine([name, ...words], verbs, 'stargate')).toThrow(
    `"w${max}" is one word too many; see --help`,
  );
});

test.each([
  [['ask', '--language', 'fr'], '--language is de or en'],
  [['web', '--port', '65536'], '--port is a number from 0 to 65535'],
  [['register', '--guild', '1'], '--guild is the 17 to 20 digits of a server id'],
  [['check', '--lock'], '--lock needs --texts DIR'],
  [['--json'], '--json does not belong to a start without a command; see --help'],
  [['frobnicate', '--language', 'fr'], 'there is no command "frobnicate"; see --help'],
  [['asks'], 'there is no command "asks"; did you mean "ask"? See --help'],
  [['improt', 'a.txt'], 'there is no command "improt"; did you mean "import"? See --help'],
  [['Chekc'], 'there is no command "Chekc"; did you mean "check"? See --help'],
  [['prepars'], 'there is no command "prepars"; see --help'],
  [['who is Musk?'], 'there is no command "who is Musk?"; to ask a question: stargate ask "who is Musk?"'],
  [['who', 'is', 'Musk'], 'there is no command "who"; to ask a question: stargate ask "who is Musk"'],
])('%j is refused: %s', (args, message) => {
  expect(() => readCommandLine(args, verbs, 'stargate')).toThrow(new UsageError(message));
});

test('options reach the verb by their names, those that are said more than once as a list', () => {
  const args = ['import', 'a.html', '--author', 'A', '--author', 'B', '--language', 'de'];
  expect(readCommandLine(args, verbs, 'stargate')).toMatchObject({
    words: ['a.html'],
    options: { author: ['A', 'B'], language: 'de' },
  });
});

test.each([['withdraw'], ['correct', 'a', 'b']])(
  '%s with too few words is refused before anything is loaded',
  (...args) =>
    expect(runCommandLine(args, verbs, installation)).rejects.toThrow(
      `${args[0]} needs more words; see ${args[0]} --help`,
    ),
);

test.each(['--version', '-v', 'version'])('%s tells the version', async (word) => {
  expect(await readPrinted([word])).toBe('stargate 1.2.3\n');
});

test.each(['--help', '-h', 'help'])('%s tells what there is', async (word) => {
  expect(await readPrinted([word])).toBe(`${programUsage}\n`);
  expect(programUsage).toMatch(/^ {2}--version, -v/m);
});
