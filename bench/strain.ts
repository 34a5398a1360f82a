/** `npm run bench:strain`: what it costs the built program, and everybody else, when somebody asks for too much or for long. */
import { createProgress, print, readCount, readValues, refuse, runBench, type Show } from './commandLine.js';
import { measurePipelining, measureSlowReaders } from './strain/connections.js';
import { measureReplays, measureRetries } from './strain/discordLimits.js';
import { measureKills } from './strain/kills.js';
import { measureMarker } from './strain/marker.js';
import type { DoorName } from './strain/programs.js';
import { formatStrain, type StrainFigures } from './strain/report.js';
import { measureReloads, measureSteady } from './strain/steady.js';

const parts = ['pipelined', 'readers', 'steady', 'reloads', 'marker', 'retries', 'replays', 'kills'] as const;
type Part = (typeof parts)[number];

const help = `Puts the built program under strain, each door in a process of its own, over real sockets.

  npm run bench:strain -- [options]

  --only a,b      only these of ${parts.join(', ')}
  --total 20000   how many interactions, pages and calls each door answers in "steady"
  --json          one object on stdout (npm run --silent keeps npm's own lines away)
  --help          this text

  pipelined  1,800 GET /timeline in one write, nothing read, on 1 and on 40 connections
  readers    200 readers of a byte a second
  steady     heap and memory after many answers of all kinds, as a part of what they were after a quarter and a half
  reloads    the heap after 100 reloads, as a part of what it was after 10
  marker     a word asked last, looked for in the heap 66 seconds later
  retries    429 of Discord (a route's, shared, global, Cloudflare's): how long after the moment it named a second try comes
  kills      200 commands that change the data, killed at random moments beside a web page that is asked all the time
  replays    50 closes with 4000 under load: how often each interaction is acknowledged
`;

const known = {
  only: { type: 'string', default: parts.join(',') },
  total: { type: 'string', default: '20000' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const doors: readonly DoorName[] = ['gateway', 'http', 'web'];
const closes = 50;
const kills = 200;

await runBench(main);

/** The exit code: 1 where something could not be measured, 2 for a wrong option. */
async function main(args: string[]): Promise<number> {
  const read = readValues({ args, options: known });
  if ('wrong' in read) return refuse(read);
  if (read.values.help) return print(help);
  const only = read.values.only.split(',').map((part) => part.trim());
  const total = readCount(read.values.total);
  if (!only.every(isPart)) return refuse({ wrong: `--only takes some of ${parts.join(',')}` });
  if (total === null) return refuse({ wrong: '--total takes a number from 1' });
  const progress = createProgress(process.stderr);
  const figures: StrainFigures = {};
  for (const part of only) Object.assign(figures, await measurePart(part, total, progress.show));
  progress.clear();
  return print(read.values.json ? `${JSON.stringify(figures)}\n` : formatStrain(figures));
}

function isPart(name: string): name is Part {
  return parts.some((part) => part === name);
}

async function measurePart(part: Part, total: number, show: Show): Promise<StrainFigures> {
  show(part);
  switch (part) {
    case 'pipelined':
      return { pipelined: [await measurePipelining(1), await measurePipelining(40)] };
    case 'readers':
      return { readers: await measureSlowReaders(200) };
    case 'steady':
      return { steady: await inTurn(doors, (door) => measureSteady(door, total, show)) };
    case 'reloads':
      return { reloads: await measureReloads(show) };
    case 'marker':
      // all wait at the same time
      return { marker: await Promise.all(doors.map((door) => measureMarker(door))) };
    case 'retries':
      return { retries: await measureRetries(show) };
    case 'replays':
      return { replays: await measureReplays(closes, show) };
    case 'kills':
      return { kills: await measureKills(kills, show) };
    default:
      return part satisfies never;
  }
}

async function inTurn<Item, Value>(items: readonly Item[], measure: (item: Item) => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (const item of items) values.push(await measure(item));
  return values;
}
