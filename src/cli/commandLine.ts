/** The words of a call → a command, what follows it, and its options. */
import { parseArgs } from 'node:util';
import type { Language } from '../knowledge/text/language.js';
import { UsageError } from '../util/errors.js';
import { findMaxWords, isCommand, listCommandOptions } from './usage.js';

/** What may follow a command; usage.ts says which belongs to which. */
export interface Options {
  help?: boolean;
  json?: boolean;
  explain?: boolean;
  lock?: boolean;
  data?: string;
  texts?: string;
  golden?: string;
  format?: string;
  outlet?: string;
  date?: string;
  url?: string;
  title?: string;
  author?: string[];
  relays?: string;
  jsonl?: string;
  why?: string;
  port?: string;
  'dry-run'?: boolean;
  guild?: string;
  language?: Language;
}

/** Throws a UsageError that says what is wrong. */
export function readCommandLine(args: string[]): { command: string; rest: string[]; options: Options } {
  const { values, positionals } = parseOptions(args);
  const [command = '', ...rest] = positionals;
  if (command !== '' && !isCommand(command)) throw new UsageError(`there is no command "${command}"; see --help`);
  const { language, ...others } = values;
  if (language !== undefined && language !== 'de' && language !== 'en') throw new UsageError('--language is de or en');
  const stray = Object.keys(values).find((name) => !listCommandOptions(command).includes(name));
  if (stray !== undefined)
    throw new UsageError(`--${stray} does not belong to ${command || 'a start without a command'}; see --help`);
  if (rest.length > findMaxWords(command)) throw new UsageError(`"${rest.at(-1)}" is one word too many; see --help`);
  if (values.port !== undefined && !isPort(values.port)) throw new UsageError('--port is a number from 0 to 65535');
  if (values.guild !== undefined && !/^\d{17,20}$/.test(values.guild))
    throw new UsageError('--guild is the 17 to 20 digits of a server id');
  if (values.lock && values.texts === undefined) throw new UsageError('--lock needs --texts DIR');
  return { command, rest, options: language === undefined ? others : { ...others, language } };
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) < 65_536;
}

function parseOptions(args: string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const options = {
      help: flag,
      json: flag,
      explain: flag,
      lock: flag,
      data: text,
      texts: text,
      golden: text,
      format: text,
      outlet: text,
      date: text,
      url: text,
      title: text,
      author: { type: 'string', multiple: true } as const,
      relays: text,
      jsonl: text,
      why: text,
      port: text,
      'dry-run': flag,
      guild: text,
      language: text,
    };
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}; see --help`);
  }
}
