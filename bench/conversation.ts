/** `npm run bench:conversation`: how many lines of conversations are taken and answered as their writers meant them. */
import type { Library } from '../src/answers/library.js';
import { loadLibrary } from '../src/store/loadLibrary.js';
import { print, readValues, refuse, runBench } from './commandLine.js';
import { type Cases, type Half, halves, readCases } from './conversation/cases.js';
import { judgeDoors } from './conversation/doors.js';
import { judgeAll, type Outcome } from './conversation/outcomes.js';

const help = `Measures conversations: follow-ups, double questions, comparisons, small talk, by kind.

  npm run bench:conversation -- [options]

  --half read|unread   only the half that was looked at while building, or the other; without it both
  --misses             with each line that got something else
  --json               one object on stdout (npm run --silent keeps npm's own lines away)
  --help               this text
`;

const known = {
  half: { type: 'string' },
  misses: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

await runBench(main);

interface Figure {
  half: Half;
  group: string;
  kind: string;
  right: number;
  of: number;
  misses?: string[];
}

async function main(args: string[]): Promise<number> {
  const read = readValues({ args, options: known });
  if ('wrong' in read) return refuse(read);
  const { json, misses, half, help: isHelp } = read.values;
  if (isHelp) return print(help);
  const wanted = halves.filter((each) => half === undefined || each === half);
  if (wanted.length === 0) return refuse({ wrong: '--half takes read or unread' });
  const library = loadLibrary('data');
  const figures = wanted.flatMap((each) =>
    Object.entries(judgeEverything(readCases(each), library)).flatMap(([group, outcomes]) =>
      countOutcomes({ half: each, group, outcomes, misses }),
    ),
  );
  return print(json ? `${JSON.stringify({ figures })}\n` : figures.map(formatFigure).join(''));
}

function judgeEverything(cases: Cases, library: Library): Record<string, Outcome[]> {
  const sameOnDoors = cases.followUps.flatMap((each) => judgeDoors(each, library));
  return { ...judgeAll(cases, library), sameOnDoors };
}

interface Counting {
  half: Half;
  group: string;
  outcomes: Outcome[];
  misses: boolean;
}

function countOutcomes({ half, group, outcomes, misses }: Counting): Figure[] {
  const answerable = outcomes.filter(({ kind }) => kind !== 'unanswerable' && !kind.startsWith('single'));
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  const sets = [
    ...kinds.map((kind) => ({ kind, all: outcomes.filter((each) => each.kind === kind) })),
    ...(kinds.length > 1 ? [{ kind: 'all', all: answerable }] : []),
  ];
  return sets.map(({ kind, all }) => ({
    half,
    group,
    kind,
    right: all.filter(({ right }) => right).length,
    of: all.length,
    ...(misses && kind !== 'all' ? { misses: all.filter(({ right }) => !right).map(({ says }) => says) } : {}),
  }));
}

function formatFigure({ half, group, kind, right, of, misses = [] }: Figure): string {
  const share = of === 0 ? '–' : (right / of).toFixed(2);
  const line = [half.padEnd(7), group.padEnd(12), kind.padEnd(14), share, ` ${right}/${of}`].join(' ');
  return [line, ...misses.map((miss) => `    ${miss}`)].map((each) => `${each}\n`).join('');
}
