/** `npm run bench:web`: answers a second of what programs read of the web page, beside the same framework answering a constant. */
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
import { type Load, loadServer } from './load/flood.js';
import { bareProgram, program, startChild } from './load/processes.js';
import { createToolCall, type Request, readSuggestedQuestions, readTypedQuestions } from './load/requests.js';
import { median } from './statistics.js';

const help = `Measures /api/ask, the feed and /mcp of the built program, on one core, beside the same framework answering a constant.

  npm run bench:web -- [--rounds 5] [--seconds 4] [--json]
`;

const known = {
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '4' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Medians over the rounds. */
interface Comparison {
  ours: Load;
  theirs: Load;
  ratio: number;
  ratioP99: number;
}

interface Extent {
  rounds: number;
  seconds: number;
}

// whatever it is asked, it says the same
const constantRequests: Request[] = [{ method: 'GET', path: '/api/ask' }];

const described: Record<string, string> = {
  typed: '/api/ask, questions as typed',
  suggested: '/api/ask, questions as suggested',
  feed: '/feed.atom',
  mcpTyped: '/mcp, questions as typed',
  mcpSuggested: '/mcp, questions as suggested',
};

await runBench(main);

async function main(args: string[]): Promise<number> {
  const read = readValues({ args, options: known });
  if ('wrong' in read) return refuse(read);
  const { json, help: isHelp } = read.values;
  if (isHelp) return print(help);
  const [rounds, seconds] = [readCount(read.values.rounds), readCount(read.values.seconds)];
  if (rounds === null || seconds === null) return refuse({ wrong: '--rounds and --seconds take a number from 1' });
  const missing = installPeers();
  if (missing !== null) return complain(missing, 1);
  const progress = createProgress(process.stderr);
  const web = await measureWeb({ rounds, seconds }, progress.show);
  progress.clear();
  return print(json ? `${JSON.stringify({ web })}\n` : formatText(web));
}

async function measureWeb(extent: Extent, show: Show): Promise<Record<string, Comparison>> {
  const bare = startChild(bareProgram('page'));
  const asking = startChild([...program, 'web', '--port', '0'], { WEB_RATE: '0' });
  try {
    const [theirs = '', ours = ''] = await Promise.all([bare, asking].map(({ says }) => says(/http:\/\/[\w.:]+/)));
    return await compareEach({ ours, theirs }, extent, show);
  } finally {
    await Promise.all([bare, asking].map(({ stop }) => stop()));
  }
}

async function compareEach(
  { ours, theirs }: { ours: string; theirs: string },
  { rounds, seconds }: Extent,
  show: Show,
): Promise<Record<string, Comparison>> {
  const run = (url: string, sent: Request[]) => () => loadServer(url, sent, seconds);
  const web: Record<string, Comparison> = {};
  for (const [name, requests] of Object.entries(listRequests())) {
    show(`${name}: warming`);
    await compareInTurn(run(ours, requests), run(theirs, constantRequests), 1);
    show(`${name}: ${rounds} rounds of ${2 * seconds} s`);
    web[name] = await compareInTurn(run(ours, requests), run(theirs, constantRequests), rounds);
  }
  return web;
}

function listRequests(): Record<string, Request[]> {
  const [typed, suggested] = [readTypedQuestions(), readSuggestedQuestions()];
  const read = (path: string): Request => ({ method: 'GET', path });
  const ask = (question: string) => read(`/api/ask?q=${encodeURIComponent(question)}`);
  return {
    typed: typed.map(ask),
    suggested: suggested.map(ask),
    feed: ['/feed.atom', '/feed.atom?page=2', '/feed.atom?language=en'].map(read),
    mcpTyped: typed.map(createToolCall),
    mcpSuggested: suggested.map(createToolCall),
  };
}

type Measure = () => Promise<Load>;

// in turn, so that a busy moment meets both
async function compareInTurn(ours: Measure, theirs: Measure, rounds: number): Promise<Comparison> {
  const pairs: { ours: Load; theirs: Load }[] = [];
  for (let round = 0; round < rounds; round++) pairs.push({ ours: await ours(), theirs: await theirs() });
  return {
    ours: takeMedians(pairs.map(({ ours }) => ours)),
    theirs: takeMedians(pairs.map(({ theirs }) => theirs)),
    ratio: median(pairs.map(({ ours, theirs }) => ours.perSecond / theirs.perSecond)),
    ratioP99: median(pairs.map(({ ours, theirs }) => ours.p99 / theirs.p99)),
  };
}

function takeMedians(loads: Load[]): Load {
  return { perSecond: median(loads.map(({ perSecond }) => perSecond)), p99: median(loads.map(({ p99 }) => p99)) };
}

function formatText(web: Record<string, Comparison>): string {
  return Object.entries(web)
    .map(([name, { ours, theirs, ratio, ratioP99 }]) =>
      [
        described[name] ?? name,
        `  ours         ${ours.perSecond.toFixed(0)} a second, 99 in 100 within ${ours.p99.toFixed(0)} ms`,
        `  a constant   ${theirs.perSecond.toFixed(0)} a second, 99 in 100 within ${theirs.p99.toFixed(0)} ms`,
        `  ratio        ${ratio.toFixed(2)} of the constant's, at ${ratioP99.toFixed(1)} times its 99th percentile`,
        '',
      ].join('\n'),
    )
    .join('');
}
