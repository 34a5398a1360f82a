/** The figures of `npm run bench:strain` beside their goals. */
import type { ConnectionFigures } from './connections.js';
import type { ReplayFigures, RetryFigures } from './discordLimits.js';
import type { KillFigures } from './kills.js';
import type { MarkerFigures } from './marker.js';
import type { SteadyFigures } from './steady.js';

/** Of what was measured. */
export interface StrainFigures {
  pipelined?: ConnectionFigures[];
  readers?: ConnectionFigures;
  steady?: SteadyFigures[];
  reloads?: number;
  marker?: MarkerFigures[];
  retries?: RetryFigures[];
  replays?: ReplayFigures;
  kills?: KillFigures;
}

type Row = [what: string, measured: string, goal: string];

const aboutGoal = 'p99 ≤ 100 ms';

export function formatStrain(figures: StrainFigures): string {
  const rows: Row[] = [['', 'measured', 'goal'], ...listRows(figures)];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function listRows({
  pipelined = [],
  readers,
  steady = [],
  reloads,
  marker = [],
  retries = [],
  replays,
  kills,
}: StrainFigures): Row[] {
  return [
    ...pipelined.map((each): Row => {
      const goal = each.connections === 1 ? '≤ +40 MB, 1 s' : '≤ +120 MB, 3 s';
      return [`1,800 pipelined on ${each.connections}`, formatConnections(each), `${goal}, ${aboutGoal}`];
    }),
    ...(readers
      ? [[`${readers.connections} slow readers`, formatConnections(readers), `≤ +60 MB, ${aboutGoal}`] satisfies Row]
      : []),
    ...steady.flatMap(listSteadyRows),
    ...(reloads === undefined ? [] : [['heap after 100 reloads', formatGrowth(reloads), '≤ +5 %'] satisfies Row]),
    ...marker.map(({ door, hits }): Row => [`a word asked last, ${door}`, `${hits} hits`, '0 hits']),
    ...retries.map(
      ({ by, retryAfter, lateMs }): Row => [
        `429 of ${retryAfter} s, ${by}`,
        lateMs.length === 0 ? 'nothing more sent' : `${lateMs.map((ms) => ms.toFixed(1)).join(', ')} ms late`,
        retryAfter > 3 ? 'nothing more sent' : '0 to 50 ms late',
      ],
    ),
    ...(replays
      ? [
          [
            `${replays.closes} closes with 4000`,
            `${replays.once} of ${replays.sent} acknowledged once`,
            'all',
          ] satisfies Row,
        ]
      : []),
    ...(kills ? listKillRows(kills) : []),
  ];
}

function listKillRows({ killed, amidWriting, answers, mixed, leftOver }: KillFigures): Row[] {
  return [
    [`${killed} commands killed`, `${amidWriting} amid their writing, ${leftOver} files left`, '0 files left'],
    [`${answers} answers beside them`, `${mixed} mixed`, '0 mixed'],
  ];
}

function formatConnections({ moreMb, cpuSeconds, aboutP99Ms }: ConnectionFigures): string {
  return `+${moreMb.toFixed(0)} MB, ${cpuSeconds.toFixed(1)} s, p99 ${aboutP99Ms.toFixed(0)} ms`;
}

function listSteadyRows({ door, ...figures }: SteadyFigures): Row[] {
  const { heapSinceQuarter, heapSinceHalf, dataSinceHalf, residentSinceQuarter } = figures;
  return [
    [`heap since a quarter, ${door}`, formatGrowth(heapSinceQuarter), '≤ +5 %'],
    [`heap since half, ${door}`, formatGrowth(heapSinceHalf), '≤ +1 %'],
    [`the same without compiled code, ${door}`, formatGrowth(dataSinceHalf), '≤ +1 %'],
    [`resident since a quarter, ${door}`, formatGrowth(residentSinceQuarter), '≤ +15 %'],
  ];
}

function formatGrowth(ratio: number): string {
  const percent = (ratio - 1) * 100;
  return `${percent < 0 ? '' : '+'}${percent.toFixed(1)} %`;
}
