/** What a question costs in a tree: at its program's open doors, and by the tree's own benches in its search and at the edge. */
import { z } from 'zod';
import { drawTypedQuestions } from '../ask/askedLines.js';
import { connectProgram, disconnect, measureDelayMs } from '../discord/gateway.js';
import { type Flood, type Flooding, floodServer } from '../load/flood.js';
import { type Child, startChild } from '../load/processes.js';
import { createAsker, isAnswer, keyed, readSuggestedQuestions, signQuestions } from '../load/requests.js';
import { median } from '../statistics.js';
import type { Figure } from './rows.js';
import { programOf } from './starts.js';
import { runNpm } from './worktree.js';

const warmUpInteractions = 100;
const measuredInteractions = 200;
const warmUpSeconds = 1;
const floodSeconds = 2;
const signedCount = 10_000;
const grownSize = 10_000;
const edgeStarts = 5;

const searchSchema = z.object({
  rows: z.tuple([z.object({ first: z.number(), mrr: z.number(), p50: z.number() })]),
  growth: z.tuple([z.object({ p50: z.number(), misspeltP50: z.number(), buildMs: z.number() })]),
});
const edgeSchema = z.object({ edge: z.object({ gzipBytes: z.number(), firstMs: z.number() }) });

/** From sending an interaction to the arrival of its callback, on this tree's small Discord. */
export async function measureGateway(dir: string): Promise<Figure[]> {
  const connection = await connectProgram([programOf(dir)], /The commands/);
  try {
    const next = createAsker(drawTypedQuestions());
    const times: number[] = [];
    for (let count = 0; count < warmUpInteractions + measuredInteractions; count++)
      times.push(await measureDelayMs(() => connection.discord.send(next()), isAnswer));
    return [{ name: 'gateway, median', unit: 'ms', value: median(times.slice(warmUpInteractions)) }];
  } finally {
    await disconnect(connection);
  }
}

export async function measureHttp(dir: string): Promise<Figure[]> {
  const child = startChild([programOf(dir)], { ...keyed, PORT: '0' });
  return measureServer(child, /https?:\/\/[\w.:]+\/interactions/, [
    { name: 'signed HTTP, typed', requests: signQuestions(drawTypedQuestions(), signedCount), fits: isAnswer },
    { name: 'signed HTTP, suggested', requests: signQuestions(readSuggestedQuestions(), signedCount), fits: isAnswer },
  ]);
}

export async function measureApi(dir: string): Promise<Figure[]> {
  const fits = (body: string) => body.startsWith('{') && body.includes('"answers":');
  return measureServer(startWeb(dir), /http:\/\/[\w.:]+/, [
    { name: '/api/ask, typed', requests: toPaths('/api/ask', drawTypedQuestions()), fits },
    { name: '/api/ask, suggested', requests: toPaths('/api/ask', readSuggestedQuestions()), fits },
  ]);
}

export async function measurePage(dir: string): Promise<Figure[]> {
  const fits = (body: string) => /^<!doctype html>/i.test(body) && body.includes('</html>');
  const requests = toPaths('/', drawTypedQuestions());
  return measureServer(startWeb(dir), /http:\/\/[\w.:]+/, [{ name: 'page, typed', requests, fits }]);
}

type Load = Pick<Flooding, 'requests' | 'fits'> & { name: string };

// each load warms the server for itself, with other questions: what runs often is compiled by then
async function measureServer(child: Child, addressPattern: RegExp, loads: Load[]): Promise<Figure[]> {
  try {
    const target = { url: await child.says(addressPattern), pid: child.pid };
    const figures: Figure[] = [];
    for (const { name, requests, fits } of loads) {
      const half = requests.length >> 1;
      await floodServer({ ...target, requests: requests.slice(0, half), fits, seconds: warmUpSeconds });
      const flood = await floodServer({ ...target, requests: requests.slice(half), fits, seconds: floodSeconds });
      figures.push({ name, unit: flood.cpuMs === null ? 'ms' : 'CPU ms', value: costOf(flood) });
    }
    return figures;
  } finally {
    await child.stop();
  }
}

// neighbours on the machine change CPU time little; where the system does not tell it, the clock is left
function costOf({ cpuMs, perSecond }: Flood): number {
  return cpuMs ?? 1000 / perSecond;
}

function startWeb(dir: string): Child {
  return startChild([programOf(dir), 'web', '--port', '0'], { WEB_RATE: '0' });
}

function toPaths(path: string, questions: string[]): { path: string }[] {
  return questions.map((question) => ({ path: `${path}?q=${encodeURIComponent(question)}` }));
}

export async function measureSearch(dir: string): Promise<Figure[]> {
  const args = ['run', '--silent', 'bench', '--', '--json', '--engines', 'stargate', '--grow', String(grownSize)];
  const { rows, growth } = searchSchema.parse(JSON.parse(await runNpm(dir, args)));
  const [[{ first, mrr, p50 }], [grown]] = [rows, growth];
  const atSize = `search at ${grownSize.toLocaleString('en')}`;
  return [
    { name: 'search, first', unit: 'share', value: first },
    { name: 'search, mrr', unit: 'share', value: mrr },
    { name: 'search, median', unit: 'ms', value: p50 },
    { name: `${atSize}, median`, unit: 'ms', value: grown.p50 },
    { name: `${atSize}, misspelt, median`, unit: 'ms', value: grown.misspeltP50 },
    { name: `${atSize}, build`, unit: 'ms', value: grown.buildMs },
  ];
}

export async function measureEdge(dir: string): Promise<Figure[]> {
  const args = ['run', '--silent', 'bench:discord', '--', '--json', '--only', 'edge', '--rounds', String(edgeStarts)];
  const { gzipBytes, firstMs } = edgeSchema.parse(JSON.parse(await runNpm(dir, args))).edge;
  return [
    { name: 'edge, size', unit: 'bytes', value: gzipBytes },
    { name: 'edge, first answer', unit: 'ms', value: firstMs },
  ];
}
