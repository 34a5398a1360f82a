/** `npm run bench:ask`: what a question costs the built program, by kind, in a loop and when it comes alone. */
import { existsSync } from 'node:fs';
import { type Figure, formatRows, measureRounds, type Row } from '../against/rows.js';
import { buildCommit, buildTree, currentDir, isCommit } from '../against/worktree.js';
import {
  createProgress,
  type Progress,
  print,
  readCount,
  readValues,
  refuse,
  runBench,
  type Wrong,
} from '../commandLine.js';
import { median, percentile } from '../statistics.js';
import { type AskedLines, findQuestionFolder, listAskedLines, listFollowUps } from './askedLines.js';
import { type Fed, feedProgram, knowsConversation } from './feed.js';
import { formatStages, measureStages, type StagesTask } from './stages.js';

const help = `Feeds the built program through ask --json, and says what a question costs, by kind.

  npm run bench:ask -- [options]

  --against COMMIT   beside an older commit, and that one beside itself for the noise
  --questions DIR    more questions, one in each line of every *.jsonl ("question"); ../shared/questions where it is
  --count 20000      how many lines in all; none comes twice
  --rounds 7         how often each is measured; figures are medians over the rounds
  --json             one object on stdout (npm run --silent keeps npm's own lines away)
  --help             this text

Kinds: known, misspelt, unanswerable, 2 and 300 characters, speaker, follow-up (in a conversation). "apart" are lines that
come 12 ms after the answer before. Times are what the program says an answer took, from text to answer; clock and CPU
are of all lines of a loop. A commit from before conversations has no row of follow-ups. Every line must be answered.
Behind them, of this tree alone: what the parts of an answer cost, and what a question allocates.
`;

const known = {
  against: { type: 'string' },
  questions: { type: 'string' },
  count: { type: 'string', default: '20000' },
  rounds: { type: 'string', default: '7' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const pauseMs = 12;
const maxApart = 100;
const stageLines = 500;

await runBench(main);

/** The exit code: 1 where something could not be built or measured, 2 for a wrong call. */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if ('wrong' in options) return refuse(options);
  return options.help ? print(help) : measureAll(options);
}

type Options = Exclude<ReturnType<typeof readOptions>, Wrong>;

function readOptions(args: string[]) {
  const read = readValues({ args, options: known });
  if ('wrong' in read) return read;
  const { against, json, help: isHelp, questions } = read.values;
  const [count, rounds] = [readCount(read.values.count), readCount(read.values.rounds)];
  if (count === null) return { wrong: '--count takes a number from 1' };
  if (rounds === null) return { wrong: '--rounds takes a number from 1' };
  if (questions !== undefined && !existsSync(questions)) return { wrong: `there is no folder ${questions}` };
  if (against !== undefined && !isCommit(against)) return { wrong: `there is no commit ${against}` };
  return { against, count, rounds, json, help: isHelp, folder: questions };
}

async function measureAll(options: Options): Promise<number> {
  const progress = createProgress(process.stderr);
  progress.show('building');
  const old = options.against === undefined ? null : await buildCommit(options.against);
  try {
    await buildTree(currentDir);
    const asked = listAskedLines(options.count, options.folder ?? findQuestionFolder());
    const rows = await measureTrees(old?.dir ?? currentDir, { asked, rounds: options.rounds }, progress);
    progress.show('stages');
    const stages = await measureStages(chooseStageLines(asked));
    const { rounds, json } = options;
    return print(
      json ? `${JSON.stringify({ rounds, rows, ...stages })}\n` : `${formatRows(rows)}\n${formatStages(stages)}`,
    );
  } finally {
    progress.clear();
    old?.remove();
  }
}

// those that most people type; half of them warm up
function chooseStageLines(asked: AskedLines[]): StagesTask {
  const [known] = asked;
  const lines = (known?.lines ?? []).slice(0, 2 * stageLines);
  return { warmUp: lines.slice(0, lines.length >> 1), lines: lines.slice(lines.length >> 1) };
}

interface Measuring {
  asked: AskedLines[];
  rounds: number;
}

function measureTrees(oldDir: string, { asked, rounds }: Measuring, { show }: Progress): Promise<Row[]> {
  const dirs = { old: oldDir, new: currentDir, again: oldDir };
  const comparable = knowsConversation(oldDir) ? asked : asked.filter(({ kind }) => kind !== 'follow-up');
  return measureRounds(rounds, async (side, round) => {
    const figures: Figure[] = [];
    for (const each of comparable) {
      show(`round ${round + 1} of ${rounds}, ${side}: ${each.kind}`);
      figures.push(...(await measureKind(dirs[side], each)));
    }
    return [...figures, sumClock(figures)];
  });
}

// those that come alone are others than those of the loop, and come when all that runs often is compiled
async function measureKind(dir: string, { kind, lines }: AskedLines): Promise<Figure[]> {
  const conversation = kind === 'follow-up';
  const apartCount = conversation ? 0 : Math.min(maxApart, lines.length >> 1);
  const [apart, looped] = [lines.slice(0, apartCount), lines.slice(apartCount)];
  const fed = await feedProgram(dir, { looped: conversation ? talkOf(looped) : looped, apart, pauseMs, conversation });
  const ofLoop = conversation ? fed.looped.filter((_, place) => place % 2 === 1) : fed.looped;
  return [
    { name: `${kind}, median`, unit: 'ms', value: median(ofLoop) },
    { name: `${kind}, 99 in 100`, unit: 'ms', value: percentile(ofLoop, 0.99) },
    ...(apartCount === 0 ? [] : [{ name: `${kind}, apart, median`, unit: 'ms', value: median(fed.apart) }]),
    { name: `${kind}, clock`, unit: 'ms', value: fed.clockMs },
    ...nameCpu(kind, fed),
  ];
}

// a question, what goes on from it, and a new conversation
function talkOf(lines: string[]): string[] {
  const following = listFollowUps(lines.length);
  return lines.flatMap((line, place) => [line, following[place] ?? '', '']);
}

function nameCpu(kind: string, { cpuMs }: Fed): Figure[] {
  return cpuMs === null ? [] : [{ name: `${kind}, CPU`, unit: 'ms', value: cpuMs }];
}

function sumClock(figures: Figure[]): Figure {
  const clocks = figures.filter(({ name }) => name.endsWith(', clock'));
  return { name: 'all lines, clock', unit: 'ms', value: clocks.reduce((sum, { value }) => sum + value, 0) };
}
