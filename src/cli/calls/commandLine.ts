/** A call of the program → the verb that it names, checked against the table; runs it, or prints its `--help`. */
import { parseArgs } from 'node:util';
import { settleInterrupted } from '../../store/writing/interrupted.js';
import { createFormatCall } from '../../terminal/formatCall.js';
import { errorMessage, UsageError } from '../../util/errors.js';
import { replaceControls, replaceControlsInLines } from '../../util/printable.js';
import { createProgram, type Installation } from '../program.js';
import {
  type OptionValues,
  sharedOptions,
  type ValuesOf,
  type Verb,
  type VerbOption,
  type VerbOptions,
} from '../verb.js';
import { chooseDataFolder } from './dataFolder.js';
import { describeUnknownVerb } from './unknownVerb.js';
import { formatUsage } from './usage.js';

/** Runs the verb that the call names; resolves with the exit code. */
export async function runCommandLine(
  args: string[],
  verbs: readonly Verb[],
  installation: Installation,
): Promise<number> {
  const { verb, words, options } = readCommandLine(args, verbs, installation.name);
  if (options.help) return print(formatUsage(verb, verbs, installation.name));
  if (words.length < verb.words[0]) throw new UsageError(`${verb.name} needs more words; see ${verb.name} --help`);
  const places = verb.isWithoutData ? {} : await installation.readPlaces();
  const data = verb.isWithoutData ? installation.dataFolder : chooseDataFolder(options, places, installation);
  const formatCall = createFormatCall(installation.name, options.data);
  const program = createProgram(installation, { ...options, data, places, formatCall });
  for (const line of settleInterrupted(program.data)) console.error(replaceControls(`stargate: ${line}`));
  const result = await verb.run({ words, options, program });
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
export function readCommandLine(args: string[], verbs: readonly Verb[], program: string): CommandLine {
  const { values, positionals } = parseOptions(spellOutOptions(args), verbs);
  const [name = '', ...words] = positionals;
  const verb = verbs.find((each) => each.name === name);
  if (!verb) throw new UsageError(describeUnknownVerb(positionals, verbs, program));
  checkValues(values, sharedOptions);
  const stray = Object.keys(values).find((each) => !Object.hasOwn({ ...sharedOptions, ...verb.options }, each));
  if (stray !== undefined)
    throw new UsageError(`--${stray} does not belong to ${name || 'a start without a command'}; see --help`);
  if (words.length > verb.words[1]) throw new UsageError(`"${words.at(-1)}" is one word too many; see --help`);
  checkValues(values, verb.options);
  return { verb, words, options: values as CommandLine['options'] };
}

// "help ask" is "ask --help": whoever knows neither tries a word first
function spellOutOptions([first, ...rest]: string[]): string[] {
  if (first === 'help' || first === 'version') return [...rest, `--${first}`];
  return first === undefined ? [] : [first, ...rest];
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
