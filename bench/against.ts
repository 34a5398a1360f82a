/** `npm run bench:against -- COMMIT`: this tree beside an older one, and the older one beside itself. */
import { existsSync } from 'node:fs';
import {
  measureApi,
  measureEdge,
  measureGateway,
  measureHttp,
  measurePage,
  measureSearch,
} from './against/questions.js';
import { type Figure, formatRows, measureRounds, type Row, type Side } from './against/rows.js';
import { listArticles, measureAsk, measureImport, measureMemory, measureReady } from './against/starts.js';
import { buildCommit, buildTree, currentDir, isCommit } from './against/worktree.js';
import {
  complain,
  createProgress,
  installPeers,
  type Progress,
  print,
  readCount,
  readValues,
  refuse,
  runBench,
  splitList,
  toLine,
  type Wrong,
} from './commandLine.js';
import { readRssMb } from './load/processes.js';

/** Measures the built tree in a folder once. */
type Measure = (dir: string, articlesDir: string) => Promise<Figure[]>;

const parts: Record<string, Measure> = {
  search: measureSearch,
  ask: measureAsk,
  ready: measureReady,
  memory: measureMemory,
  gateway: measureGateway,
  http: measureHttp,
  api: measureApi,
  page: measurePage,
  import: measureImport,
  edge: measureEdge,
};
const partNames = Object.keys(parts);

const help = `Measures this tree beside an older commit, in turn, and the older one beside itself for the noise.

  npm run bench:against -- COMMIT [options]

  --rounds 7      how often each is measured; figures are medians over the rounds
  --only a,b      only these of ${partNames.join(', ')}
  --articles DIR  what import reads; without it: ARTICLES_DIR of the environment
  --json          one object on stdout (npm run --silent keeps npm's own lines away)
  --help          this text

COMMIT is built in a temporary worktree that is removed at the end. Every figure is a cost, so that less is better, but
for first and mrr, which are shares of right answers. new/old is the ratio of the two trees, old/old of one tree measured
twice: a difference no larger than that says nothing.
`;

const known = {
  rounds: { type: 'string', default: '7' },
  only: { type: 'string', default: partNames.join(',') },
  articles: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

await runBench(main);

/** The exit code: 1 where something could not be built or measured, 2 for a wrong call. */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if ('wrong' in options) return refuse(options);
  if (options.help) return print(help);
  const missing = installPeers();
  return missing === null ? measureAgainst(options) : complain(missing, 1);
}

type Options = Exclude<ReturnType<typeof readOptions>, Wrong>;

function readOptions(args: string[]) {
  const read = readValues({ args, options: known, allowPositionals: true });
  if ('wrong' in read) return read;
  const [commit = '', ...others] = read.positionals;
  const { articles = process.env.ARTICLES_DIR, help: isHelp, json } = read.values;
  const only = splitList(read.values.only);
  const rounds = readCount(read.values.rounds);
  const strange = only.find((name) => !partNames.includes(name));
  if (strange !== undefined || only.length === 0)
    return { wrong: `--only: ${strange ?? 'nothing'} is none of ${partNames.join(', ')}` };
  if (rounds === null) return { wrong: '--rounds takes a number from 1' };
  if (articles !== undefined && !existsSync(articles)) return { wrong: `there is no folder ${articles}` };
  if (!isHelp && (commit === '' || others.length > 0)) return { wrong: 'name one COMMIT to measure against' };
  if (!isHelp && !isCommit(commit)) return { wrong: `there is no commit ${commit}` };
  return { commit, rounds, only, articles, json, help: isHelp };
}

async function measureAgainst(options: Options): Promise<number> {
  const progress = createProgress(process.stderr);
  progress.show(`building ${options.commit} and this tree`);
  const { dir, remove } = await buildCommit(options.commit);
  try {
    await buildTree(currentDir);
    const { rows, failures } = await measureParts(options, dir, progress);
    print(options.json ? `${JSON.stringify({ rounds: options.rounds, rows })}\n` : formatRows(rows));
    return failures === 0 ? 0 : 1;
  } finally {
    progress.clear();
    remove();
  }
}

async function measureParts({ rounds, only, articles }: Options, oldDir: string, { show, clear }: Progress) {
  const dirs = { old: oldDir, new: currentDir, again: oldDir };
  const rows: Row[] = [];
  let failures = 0;
  for (const name of only) {
    const measure = (side: Side, round: number) => {
      show(`${name}, round ${round + 1} of ${rounds}: ${side}`);
      return parts[name]?.(dirs[side], articles ?? '') ?? Promise.resolve([]);
    };
    const skipped = findSkipReason(name, articles);
    const measured = skipped === null ? await measureRounds(rounds, measure).catch(toLine) : [];
    clear();
    if (skipped !== null) complain(`${name}: skipped: ${skipped}`, 0);
    else if (typeof measured === 'string') failures += complain(`${name}: not measured: ${measured}`, 1);
    else rows.push(...measured);
  }
  return { rows, failures };
}

function findSkipReason(name: string, articles: string | undefined): string | null {
  if (name === 'memory' && readRssMb(process.pid) === null) return 'the system does not tell';
  if (name !== 'import') return null;
  if (articles === undefined) return 'neither --articles nor ARTICLES_DIR names a folder';
  return listArticles(articles).length === 0 ? `no articles in ${articles}` : null;
}
