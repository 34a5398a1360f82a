/** What a verb of the command line is: one object that the parsing, the checks, `--help` and the dispatch all read. */
import type { Language } from '../knowledge/text/language.js';
import type { Program } from './program.js';

export interface Verb {
  name: string;
  /** The fewest and the most words that may follow it. */
  words: readonly [min: number, max: number];
  options: VerbOptions;
  /** It works on no story that is there. */
  isWithoutData?: true;
  /** A verb that only the build calls has none. */
  usage?: Usage;
  /** The report to print, or the exit code of what has printed by itself. */
  run: (call: VerbCall<OptionValues>) => Promise<string | number>;
}

/** What `--help` says of a verb. */
export interface Usage {
  /** The verb with what follows it. */
  call: string;
  /** The same for the program's list of verbs, if it is shorter there. */
  shortCall?: string;
  /** What it does, for that list. */
  summary: string;
  /** What it does, at length; the start without a verb has the program's `--help` instead. */
  about?: string;
  /** It speaks English alone, and so `--help` lists no language. */
  isEnglishOnly?: boolean;
}

/** An option as parseArgs wants it, with what is checked and what `--help` says of it. */
export interface VerbOption {
  type: 'boolean' | 'string';
  multiple?: boolean;
  /** One letter that stands for it. */
  short?: string;
  /** What stands for its value in `--help`. */
  value?: string;
  /** Without it, `--help` does not list the option. */
  summary?: string | undefined;
  accepts?: (text: string) => boolean;
  /** What `accepts` lets pass, in words. */
  expected?: string;
  /** The option that must be given too. */
  needs?: string;
}

export type VerbOptions = Readonly<Record<string, VerbOption>>;

export function flag(summary?: string) {
  return { type: 'boolean', summary } as const;
}

export function text(value: string, summary: string) {
  return { type: 'string', value, summary } as const;
}

/** The options of every verb. */
export const sharedOptions = {
  data: text('DIR', 'the folder of another story; else DATA_DIR, else the one that ships'),
  language: {
    ...text('de|en', "answer in this language, whatever the question's"),
    accepts: (value: string): value is Language => value === 'de' || value === 'en',
    expected: 'de or en',
  },
  help: { ...flag('this text'), short: 'h' },
} as const satisfies VerbOptions;

/** What parseArgs reads, by the names of the options. */
export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** The values of options, typed by the options; one that was not given is missing. */
export type ValuesOf<Options extends VerbOptions> = { readonly [Name in keyof Options]?: ValueOf<Options[Name]> };

type ValueOf<Option extends VerbOption> = Option extends {
  accepts: (value: string) => value is infer Value extends string;
}
  ? Value
  : Option extends { multiple: true }
    ? string[]
    : { boolean: boolean; string: string }[Option['type']];

export interface VerbCall<Values> {
  words: readonly string[];
  options: Values;
  program: Program;
}

interface Definition<Options extends VerbOptions>
  extends Partial<Pick<Verb, 'words'>>,
    Pick<Verb, 'name' | 'usage' | 'isWithoutData'> {
  options?: Options;
  run: (call: VerbCall<ValuesOf<Options>>) => Promise<string | number>;
}

/** A verb whose `run` gets its options typed. Without `words` or `options`, it takes none. */
export function defineVerb<const Options extends VerbOptions>(definition: Definition<Options>): Verb {
  const run: Verb['run'] = (call) => definition.run({ ...call, options: call.options as ValuesOf<Options> });
  return { words: [0, 0], options: {}, ...definition, run };
}
