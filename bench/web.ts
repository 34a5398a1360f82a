/** `npm run bench:web`: answers a second of what programs read of the web page, beside the same framework answering a constant. */

import { drawTypedQuestions } from './ask/askedLines.js';
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
import { type Load, loadServer, takeNext } from './load/flood.js';
import { bareProgram, program, startChild } from './load/processes.js';
import { createToolCall, type Request, readSuggestedQuestions } from './load/requests.js';
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

const weighedAnswers = 200;
// whatever it is asked, it says the same
const constantRequests: Request[] = [{ method: 'GET', path: '/api/ask' }];

const described: Record<string, string> = {
  typed: '/api/ask, questions as typed',
  typedSized: '/api/ask, questions as typed, beside an answer of our median size',
  suggested: '/api/ask, questions as suggested',
  suggestedSized: '/api/ask, questions as suggested, beside an answer of our median size',
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
  const web: Record<string, Comparison> = {};
  for (const [name, { sent, beside }] of Object.entries(await listRows(ours))) {
    const compare = (count: number) =>
      compareInTurn(createLoad(ours, sent, seconds), createLoad(theirs, beside, seconds), count);
    show(`${name}: warming`);
    await compare(1);
    show(`${name}: ${rounds} rounds of ${2 * seconds} s`);
    web[name] = await compare(rounds);
  }
  return web;
}

// each load goes on where the one before ended
function createLoad(url: string, requests: Request[], seconds: number): Measure {
  let sent = 0;
  return async () => {
    const load = await loadServer(url, takeNext(requests, sent), seconds);
    sent += load.count;
    return load;
  };
}

interface Row {
  sent: Request[];
  /** What the constant is asked. */
  beside: Request[];
}

async function listRows(ours: string): Promise<Record<string, Row>> {
  const [typed, suggested] = [drawTypedQuestions(), readSuggestedQuestions()];
  const read = (path: string): Request => ({ method: 'GET', path });
  const ask = (question: string) => read(`/api/ask?q=${encodeURIComponent(question)}`);
  const sized = async (questions: Request[]) => [read(`/api/ask?bytes=${await weighAnswers(ours, questions)}`)];
  const [asTyped, asSuggested] = [typed.map(ask), suggested.map(ask)];
  return {
    typed: { sent: asTyped, beside: constantRequests },
    typedSized: { sent: asTyped.toReversed(), beside: await sized(asTyped) },
    suggested: { sent: asSuggested, beside: constantRequests },
    suggestedSized: { sent: asSuggested, beside: await sized(asSuggested) },
    feed: { sent: ['/feed.atom', '/feed.atom?page=2', '/feed.atom?language=en'].map(read), beside: constantRequests },
    mcpTyped: { sent: typed.map(createToolCall), beside: constantRequests },
    mcpSuggested: { sent: suggested.map(createToolCall), beside: constantRequests },
  };
}

/** The median of their lengths, in bytes. */
async function weighAnswers(url: string, requests: Request[]): Promise<number> {
  const bytes: number[] = [];
  for (const { path } of requests.slice(0, weighedAnswers))
    bytes.push((await (await fetch(new URL(path, url))).arrayBuffer()).byteLength);
  return Math.round(median(bytes));
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
  return {
    count: median(loads.map(({ count }) => count)),
    perSecond: median(loads.map(({ perSecond }) => perSecond)),
    p99: median(loads.map(({ p99 }) => p99)),
  };
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
