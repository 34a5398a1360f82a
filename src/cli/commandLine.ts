/** A call of the program → the verb that it names, checked against the table; runs it, or prints its `--help`. */
import { parseArgs } from 'node:util';
import { errorMessage, UsageError } from '../util/errors.js';
import { replaceControlsInLines } from '../util/printable.js';
import { createProgram, type Installation } from './program.js';
import {
  type OptionValues,
  sharedOptions,
  type Usage,
  type ValuesOf,
  type Verb,
  type VerbOption,
  type VerbOptions,
} from './verb.js';

/** Runs the verb that the call names; resolves with the exit code. */
export async function runCommandLine(
  args: string[],
  verbs: readonly Verb[],
  installation: Installation,
): Promise<number> {
  const { verb, words, options } = readCommandLine(args, verbs);
  if (options.help) return print(formatUsage(verb, verbs));
  if (words.length < verb.words[0]) throw new UsageError(`${verb.name} needs more words; see ${verb.name} --help`);
  const result = await verb.run({ words, options, program: createProgram(installation, options) });
  return typeof result === 'string' ? print(result) : result;
}

// a report repeats what articles and people wrote; what has colours prints by itself
function print(text: string): number {
  process.stdout.write(`${replaceControlsInLines(text)}\n`);
  return 0;
}

interface CommandLine {
  verb: Verb;
  words: string[];
  options: OptionValues & ValuesOf<typeof sharedOptions>;
}

/** Throws a UsageError that says what is wrong. */
export function readCommandLine(args: string[], verbs: readonly Verb[]): CommandLine {
  const { values, positionals } = parseOptions(args, verbs);
  const [name = '', ...words] = positionals;
  const verb = verbs.find((each) => each.name === name);
  if (!verb) throw new UsageError(`there is no command "${name}"; see --help`);
  checkValues(values, sharedOptions);
  const stray = Object.keys(values).find((each) => !Object.hasOwn({ ...sharedOptions, ...verb.options }, each));
  if (stray !== undefined)
    throw new UsageError(`--${stray} does not belong to ${name || 'a start without a command'}; see --help`);
  if (words.length > verb.words[1]) throw new UsageError(`"${words.at(-1)}" is one word too many; see --help`);
  checkValues(values, verb.options);
  return { verb, words, options: values as CommandLine['options'] };
}

function parseOptions(args: string[], verbs: readonly Verb[]) {
  const known = [sharedOptions, ...verbs.map(({ options }) => options)].flatMap((options) => Object.entries(options));
  try {
    return parseArgs({ args, allowPositionals: true, options: Object.fromEntries<VerbOption>(known) });
  } catch (error) {
    throw new UsageError(`${errorMessage(error).split('. ')[0]}; see --help`);
  }
}

function checkValues(values: OptionValues, options: VerbOptions): void {
  for (const [name, { accepts, expected, needs }] of Object.entries(options)) {
    const value = values[name];
    if (typeof value === 'string' && accepts?.(value) === false) throw new UsageError(`--${name} is ${expected}`);
    if (value && needs && values[needs] === undefined)
      throw new UsageError(`--${name} needs --${needs} ${options[needs]?.value}`);
  }
}

/** What `--help` prints of a verb; of the whole program for a verb that has no text of its own. */
export function formatUsage({ usage, options }: Verb, verbs: readonly Verb[]): string {
  return (usage?.about ? formatVerbUsage(usage, options) : formatProgramUsage(verbs)).join('\n');
}

function formatVerbUsage({ call, about = '' }: Usage, options: VerbOptions): string[] {
  const ownLines = formatOptions(options);
  const gap = ownLines.length > 0 ? [''] : [];
  return [formatCall(call), '', about, ...gap, ...ownLines, ...formatOptions(sharedOptions)];
}

function formatProgramUsage(verbs: readonly Verb[]): string[] {
  const usages = verbs.flatMap(({ usage }) => usage ?? []);
  return [
    'Stargate answers questions about the AI project with the original German sentence.',
    '',
    formatCall('[command]'),
    '',
    ...usages.map(({ call, shortCall = call, summary }) => formatRow(shortCall, summary)),
    '',
    'Options:',
    ...formatOptions(sharedOptions),
    '',
    '"node dist/main.js COMMAND --help" tells more. The environment is described in .env.example.',
  ];
}

function formatCall(call: string): string {
  return `Usage: node dist/main.js ${call} [options]`;
}

function formatOptions(options: VerbOptions): string[] {
  return Object.entries(options).flatMap(([name, option]) => formatOption(name, option));
}

function formatOption(name: string, { value, summary }: VerbOption): string[] {
  return summary === undefined ? [] : [formatRow([`--${name}`, value ?? ''].join(' ').trim(), summary)];
}

const headWidth = 20;

// a head that is too wide has its line to itself
function formatRow(head: string, summary: string): string {
  const gap = head.length < headWidth ? ' '.repeat(headWidth - head.length) : `\n${' '.repeat(headWidth + 2)}`;
  return `  ${head}${gap}${summary}`.trimEnd();
}
