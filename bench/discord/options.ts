/** The command line of `npm run bench:discord`. */
import { parseArgs } from 'node:util';

export const parts = ['gateway', 'http', 'cold', 'edge'] as const;
export type Part = (typeof parts)[number];

export interface Options {
  only: Part[];
  rounds: number;
  json: boolean;
  help: boolean;
}

export const help = `Measures the built program as Discord sees it, beside the least that could answer there.

  npm run bench:discord -- [options]

  --only a,b    only these of ${parts.join(', ')}
  --rounds 5    how often each is measured; figures are medians over the rounds
  --json        one object on stdout (npm run --silent keeps npm's own lines away)
  --help        this text

  gateway  from sending an interaction to the arrival of its callback, beside a client of discord.js that says "pong"
  http     signed questions a second on one core, 50 at once, beside a server that checks signatures and answers a constant
  cold     from the start of the program to its HTTP door, beside an empty \`node -e 0\`; its memory after 200 answers
  edge     the worker and its library compressed, and its first answer in workerd

Where the system tells what CPU time a process has used (/proc), the ratio of http is of that time for each question:
neighbours on the machine change it little. Elsewhere it is of questions a second by the clock. In --json, byClock and
byCpu have both; ratio is of questions as people type them, suggested.ratio of those that the bot itself suggests.
`;

const known = {
  only: { type: 'string', default: parts.join(',') },
  rounds: { type: 'string', default: '5' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** The options, or what is wrong with them in one line. */
export function parseOptions(args: string[]): Options | { wrong: string } {
  const values = valuesOf(args);
  if ('wrong' in values) return values;
  const only = values.only.split(',').map((part) => part.trim());
  const rounds = Number(values.rounds);
  if (!only.every(isPart)) return { wrong: `--only takes some of ${parts.join(',')}` };
  if (!Number.isSafeInteger(rounds) || rounds < 1) return { wrong: '--rounds takes a number from 1' };
  return { ...values, only, rounds };
}

function isPart(name: string): name is Part {
  return (parts as readonly string[]).includes(name);
}

function valuesOf(args: string[]) {
  try {
    return parseArgs({ args, options: known }).values;
  } catch (error) {
    return { wrong: String(error instanceof Error ? error.message : error).split('\n')[0] ?? '' };
  }
}
