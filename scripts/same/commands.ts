/** The commands as the program registers them with Discord, and calls that use every option of each. */
import { once } from 'node:events';
import { startLoopbackDiscord } from '../../test/loopback/startLoopbackDiscord.js';
import { collected, startProgram } from './programs.js';
import type { Tree } from './trees.js';

export interface OptionDefinition {
  name: string;
  name_localizations?: { de?: string };
  type: number;
  required?: boolean;
  autocomplete?: boolean;
}

export interface Subcommand {
  name: string;
  name_localizations?: { de?: string };
  options?: OptionDefinition[];
}

export interface Definition {
  name: string;
  name_localizations?: { de?: string };
  type?: number;
  options?: Subcommand[];
}

/** A slash command as it is sent: options by their English names. */
export interface Call {
  subcommand: Subcommand;
  options: Record<string, string | boolean>;
}

/** In the form of a real token, and none. */
export const token = 'loopback-application-id.nobody.loopback-signature-of-nobody';
/** Discord's number for an option that is on or off. */
const flag = 5;
const mostValues = 200;

/** What the program of this tree tells a Discord that has no commands yet. */
export async function readDefinitions(tree: Tree): Promise<Definition[]> {
  const discord = await startLoopbackDiscord({ token, specification: { problemsOf: () => [] } });
  try {
    const env = { DISCORD_TOKEN: token, DISCORD_API_URL: discord.api };
    const child = startProgram(tree, { args: ['register'], env });
    const said = collected(child.stderr);
    await once(child, 'close');
    const put = discord.requests.find(({ method }) => method === 'PUT');
    if (!put) throw new Error(`register sent no commands: ${said().trim()}`);
    return put.body as Definition[];
  } finally {
    await discord.stop();
  }
}

interface Values {
  values: Record<string, string[]>;
  hostile: readonly string[];
}

/** Each command bare, with each value of each option, with all options at once, and with words that have broken programs. */
export function callsOf(definitions: Definition[], { values, hostile }: Values): Call[] {
  const subcommands = definitions.flatMap(({ options = [] }) => options);
  const plain = subcommands.flatMap((subcommand) => plainCalls(subcommand, values));
  const places = subcommands.flatMap((subcommand) =>
    (subcommand.options ?? []).filter(({ type }) => type !== flag).map((option) => ({ subcommand, option })),
  );
  const broken = hostile.flatMap((words, index): Call[] => {
    const place = places[index % Math.max(1, places.length)];
    return place
      ? [{ subcommand: place.subcommand, options: filled(place.subcommand, values, place.option, words) }]
      : [];
  });
  return [...plain, ...broken];
}

function plainCalls(subcommand: Subcommand, values: Record<string, string[]>): Call[] {
  const { options = [] } = subcommand;
  const each = options.flatMap((option) =>
    option.type === flag
      ? [filled(subcommand, values, option, true)]
      : valuesFor(option, values).map((value) => filled(subcommand, values, option, value)),
  );
  const all = [0, 1, 2].map((index) =>
    Object.fromEntries(options.map((option) => [option.name, valueAt(option, values, index)])),
  );
  return [{}, filled(subcommand, values), ...each, ...all].map((options) => ({ subcommand, options }));
}

/** The required options, and one of them or another with a value of its own. */
function filled(
  { options = [] }: Subcommand,
  values: Record<string, string[]>,
  ...[chosen, value]: [option?: OptionDefinition, value?: string | boolean]
): Call['options'] {
  const needed = options.filter(({ required }) => required);
  const first = Object.fromEntries(needed.map((option) => [option.name, valueAt(option, values, 0)]));
  return chosen && value !== undefined ? { ...first, [chosen.name]: value } : first;
}

function valueAt(option: OptionDefinition, values: Record<string, string[]>, index: number): string | boolean {
  const known = valuesFor(option, values);
  return option.type === flag ? index % 2 === 0 : (known[index % known.length] ?? '');
}

function valuesFor({ name }: OptionDefinition, values: Record<string, string[]>): string[] {
  return (values[name] ?? ['Musk', 'Geld', 'money']).slice(0, mostValues);
}

/** As it is typed in the terminal; null where a value would end the line. */
export function lineOf({ subcommand, options }: Call, language: 'de' | 'en'): string | null {
  const nameOf = (named: Pick<Subcommand, 'name' | 'name_localizations'>) =>
    (language === 'de' ? named.name_localizations?.de : undefined) ?? named.name;
  const words = Object.entries(options).map(([name, value]) => {
    const option = subcommand.options?.find((each) => each.name === name);
    return `${option ? nameOf(option) : name}:${value}`;
  });
  const line = ['/stargate', nameOf(subcommand), ...words].join(' ').toWellFormed();
  return /[\r\n\u2028\u2029\0]/.test(line) ? null : line;
}
