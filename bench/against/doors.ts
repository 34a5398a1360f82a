/** What a question costs at the open doors of a tree's built program: the gateway, signed over HTTP, the web. */
import { connectProgram, disconnect, measureDelayMs } from '../discord/gateway.js';
import { type Flood, type Flooding, floodServer } from '../load/flood.js';
import { type Child, startChild } from '../load/processes.js';
import {
  createAsker,
  isAnswer,
  keyed,
  readSuggestedQuestions,
  readTypedQuestions,
  signQuestions,
} from '../load/requests.js';
import { median } from '../statistics.js';
import type { Figure } from './rows.js';
import { programOf } from './starts.js';

const warmUpInteractions = 100;
const measuredInteractions = 200;
const warmUpSeconds = 1;
const floodSeconds = 2;
const signedCount = 10_000;

/** From sending an interaction to the arrival of its callback, on this tree's small Discord. */
export async function measureGateway(dir: string): Promise<Figure[]> {
  const connection = await connectProgram([programOf(dir)], /The commands/);
  try {
    const next = createAsker(readTypedQuestions());
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
    { name: 'signed HTTP, typed', requests: signQuestions(readTypedQuestions(), signedCount), fits: isAnswer },
    { name: 'signed HTTP, suggested', requests: signQuestions(readSuggestedQuestions(), signedCount), fits: isAnswer },
  ]);
}

export async function measureApi(dir: string): Promise<Figure[]> {
  const fits = (body: string) => body.startsWith('{') && body.includes('"answers":');
  return measureServer(startWeb(dir), /http:\/\/[\w.:]+/, [
    { name: '/api/ask, typed', requests: toPaths('/api/ask', readTypedQuestions()), fits },
    { name: '/api/ask, suggested', requests: toPaths('/api/ask', readSuggestedQuestions()), fits },
  ]);
}

export async function measurePage(dir: string): Promise<Figure[]> {
  const fits = (body: string) => /^<!doctype html>/i.test(body) && body.includes('</html>');
  const requests = toPaths('/', readTypedQuestions());
  return measureServer(startWeb(dir), /http:\/\/[\w.:]+/, [{ name: 'page, typed', requests, fits }]);
}

type Load = Pick<Flooding, 'requests' | 'fits'> & { name: string };

// each load warms the server for itself: what runs often is compiled by then
async function measureServer(child: Child, addressPattern: RegExp, loads: Load[]): Promise<Figure[]> {
  try {
    const target = { url: await child.says(addressPattern), pid: child.pid };
    const figures: Figure[] = [];
    for (const { name, ...load } of loads) {
      await floodServer({ ...target, ...load, seconds: warmUpSeconds });
      const flood = await floodServer({ ...target, ...load, seconds: floodSeconds });
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
