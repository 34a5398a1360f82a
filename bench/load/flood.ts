/** Asks a server as fast as it answers, from 50 connections at once; a server that fails fast is no fast server. */
import type { Client, Options, Request, Result } from 'autocannon';
import { percentile } from '../statistics.js';
import { readCpuSeconds, separateCores } from './processes.js';

export interface Load {
  /** Of the answers. */
  count: number;
  perSecond: number;
  /** Milliseconds within which 99 in 100 are answered. */
  p99: number;
}

export interface Flood extends Load {
  /** Milliseconds of the server's CPU time for each answer; null where the system does not tell. */
  cpuMs: number | null;
}

export interface Flooding {
  url: string;
  pid: number;
  requests: Request[];
  seconds: number;
  /** Whether a body is what was asked for. */
  fits: (body: string) => boolean;
}

const connectionCount = 50;

/** More than a server of ours answers in a round; each costs time before the first is sent. */
const maxRequests = 6_000;

/** Those behind the ones that were sent before: none comes twice before all have come. */
export function takeNext<Item>(items: Item[], sent: number): Item[] {
  const from = sent % items.length;
  return [...items.slice(from), ...items.slice(0, from)].slice(0, maxRequests);
}

/** Rejects where any answer is not one of the 200s. */
export async function loadServer(url: string, requests: Request[], seconds: number): Promise<Load> {
  const { result } = await shoot({ url, duration: seconds }, requests);
  const failed = result.non2xx + result.errors;
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests to ${url} failed`);
  return { count: result.requests.total, perSecond: result.requests.average, p99: result.latency.p99 };
}

/** Each connection asks questions of its own, the server on a core of its own. Rejects where any answer is not what was asked for. */
export async function floodServer({ url, pid, requests, seconds, fits }: Flooding): Promise<Flood> {
  const joinCores = separateCores(pid);
  try {
    const before = readCpuSeconds(pid);
    const target = { url, duration: seconds, verifyBody: (body?: unknown) => fits(String(body)) };
    const { result, answers } = await shoot(target, requests);
    const after = readCpuSeconds(pid);
    const failed = result.non2xx + result.errors + result.mismatches;
    if (failed > 0) throw new Error(`${failed} of ${answers.length} requests to ${url} failed`);
    const cpuMs = before === null || after === null ? null : ((after - before) * 1000) / answers.length;
    return { ...measurePace(answers), count: answers.length, cpuMs };
  } finally {
    joinCores();
  }
}

/** When it came, after how long, and whether as the first of its connection; in milliseconds. */
interface Answer {
  cameMs: number;
  tookMs: number;
  isFirst: boolean;
}

// the first answers wait for this process, which is still making the questions of the other connections
function measurePace(answers: Answer[]): Omit<Load, 'count'> {
  const counted = answers.filter(({ isFirst }) => !isFirst);
  const fromMs = answers.findLast(({ isFirst }) => isFirst)?.cameMs ?? 0;
  const toMs = answers.at(-1)?.cameMs ?? 0;
  const perSecond = (1000 * counted.filter(({ cameMs }) => cameMs > fromMs).length) / (toMs - fromMs);
  const times = counted.map(({ tookMs }) => tookMs);
  return { perSecond, p99: percentile(times, 0.99) };
}

interface Target {
  url: string;
  duration: number;
  verifyBody?: NonNullable<Options['verifyBody']>;
}

// loaded late: autocannon may just have been installed
async function shoot(target: Target, requests: Request[]): Promise<{ result: Result; answers: Answer[] }> {
  const { default: autocannon } = await import('autocannon');
  const answers: Answer[] = [];
  const answered = new Set<Client>();
  const share = Math.floor(requests.length / connectionCount);
  let dealt = 0;
  // otherwise all connections would send the same at the same time; few are sent by all
  const setupClient = (client: Client) =>
    client.setRequests(share === 0 ? requests : requests.slice(share * dealt, share * ++dealt));
  return new Promise((resolve, reject) => {
    const load = autocannon({ ...target, connections: connectionCount, setupClient }, (error, result) =>
      error ? reject(error) : resolve({ result, answers }),
    );
    load.on('response', (client, _status, _bytes, tookMs) => {
      answers.push({ cameMs: performance.now(), tookMs, isFirst: !answered.has(client) });
      answered.add(client);
    });
  });
}
