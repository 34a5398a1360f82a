/** `npm run bench:discord`: the built program as Discord sees it, beside the least that could answer there. */
import {
  complain,
  createProgress,
  installPeers,
  print,
  readCount,
  readValues,
  refuse,
  runBench,
  type Show,
} from './commandLine.js';
import { type Figures, formatFigures } from './discord/report.js';

const parts = ['gateway', 'http', 'cold', 'edge'] as const;
type Part = (typeof parts)[number];

const help = `Measures the built program as Discord sees it, beside the least that could answer there.

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

await runBench(main);

/** The exit code: 1 where something could not be installed or measured, 2 for a wrong option. */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if ('wrong' in options) return refuse(options);
  if (options.help) return print(help);
  const missing = options.only.includes('http') ? installPeers() : null;
  if (missing !== null) return complain(missing, 1);
  const progress = createProgress(process.stderr);
  const figures: Figures = {};
  for (const part of options.only)
    Object.assign(figures, { [part]: await measurePart(part, options.rounds, progress.show) });
  progress.clear();
  return print(options.json ? `${JSON.stringify(figures)}\n` : formatFigures(figures));
}

function readOptions(args: string[]) {
  const read = readValues({ args, options: known });
  if ('wrong' in read) return read;
  const only = read.values.only.split(',').map((part) => part.trim());
  const rounds = readCount(read.values.rounds);
  if (!only.every(isPart)) return { wrong: `--only takes some of ${parts.join(',')}` };
  if (rounds === null) return { wrong: '--rounds takes a number from 1' };
  return { ...read.values, only, rounds };
}

function isPart(name: string): name is Part {
  return parts.some((part) => part === name);
}

// one after the other, each loaded when it is its turn: nothing of the others is in the way
async function measurePart(part: Part, rounds: number, show: Show) {
  switch (part) {
    case 'gateway':
      return (await import('./discord/gateway.js')).measureGateway(rounds, show);
    case 'http':
      return (await import('./discord/http.js')).measureHttp(rounds, show);
    case 'cold':
      return (await import('./discord/firstAnswer.js')).measureCold(rounds, show);
    case 'edge':
      return (await import('./discord/firstAnswer.js')).measureEdge(rounds, show);
    default:
      return part satisfies never;
  }
}
