/** `npm run bench:conversation`: how many lines of conversations are taken and answered as their writers meant them. */
import { pathToFileURL } from 'node:url';
import type { Library } from '../src/answers/library.js';
import { loadLibrary } from '../src/store/loadLibrary.js';
import { print, readValues, refuse, runBench } from './commandLine.js';
import { type Cases, caseSets, locateSet, readCases } from './conversation/cases.js';
import { judgeDoors } from './conversation/doors.js';
import { judgeAll, type Outcome } from './conversation/outcomes.js';

const help = `Measures conversations: follow-ups, double questions, comparisons, small talk, by kind.

  npm run bench:conversation -- [options]

  --set read|later|unread  only what was looked at while building, or later, or never; without it all
  --cases DIRECTORY    instead of these, followUps.jsonl and the rest of this directory
  --misses             with each line that got something else
  --json               one object on stdout (npm run --silent keeps npm's own lines away)
  --help               this text
`;

const known = {
  set: { type: 'string' },
  cases: { type: 'string' },
  misses: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

await runBench(main);

interface Figure {
  set: string;
  group: string;
  kind: string;
  right: number;
  of: number;
  misses?: string[];
}

async function main(args: string[]): Promise<number> {
  const read = readValues({ args, options: known });
  if ('wrong' in read) return refuse(read);
  const { json, misses, set: asked, cases, help: isHelp } = read.values;
  if (isHelp) return print(help);
  const wanted = listSets(asked, cases);
  if (wanted.length === 0) return refuse({ wrong: '--set takes read, later or unread' });
  const library = loadLibrary('data');
  const figures = wanted.flatMap(({ set, directory }) =>
    Object.entries(judgeEverything(readCases(directory), library)).flatMap(([group, outcomes]) =>
      countOutcomes({ set, group, outcomes, misses }),
    ),
  );
  return print(json ? `${JSON.stringify({ figures })}\n` : figures.map(formatFigure).join(''));
}

function listSets(asked: string | undefined, directory: string | undefined): Array<{ set: string; directory: URL }> {
  if (directory !== undefined) return [{ set: 'own', directory: pathToFileURL(`${directory}/`) }];
  const wanted = caseSets.filter((each) => asked === undefined || each === asked);
  return wanted.map((each) => ({ set: each, directory: locateSet(each) }));
}

function judgeEverything(cases: Cases, library: Library): Record<string, Outcome[]> {
  const sameOnDoors = cases.followUps.flatMap((each) => judgeDoors(each, library));
  return { ...judgeAll(cases, library), sameOnDoors };
}

interface Counting {
  set: string;
  group: string;
  outcomes: Outcome[];
  misses: boolean;
}

function countOutcomes({ set, group, outcomes, misses }: Counting): Figure[] {
  const answerable = outcomes.filter(({ kind }) => kind !== 'unanswerable' && !kind.startsWith('single'));
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  const sets = [
    ...kinds.map((kind) => ({ kind, all: outcomes.filter((each) => each.kind === kind) })),
    ...(kinds.length > 1 ? [{ kind: 'all', all: answerable }] : []),
  ];
  return sets.map(({ kind, all }) => ({
    set,
    group,
    kind,
    right: all.filter(({ right }) => right).length,
    of: all.length,
    ...(misses && kind !== 'all' ? { misses: all.filter(({ right }) => !right).map(({ says }) => says) } : {}),
  }));
}

function formatFigure({ set, group, kind, right, of, misses = [] }: Figure): string {
  const share = of === 0 ? '–' : (right / of).toFixed(2);
  const line = [set.padEnd(7), group.padEnd(12), kind.padEnd(14), share, ` ${right}/${of}`].join(' ');
  return [line, ...misses.map((miss) => `    ${miss}`)].map((each) => `${each}\n`).join('');
}
