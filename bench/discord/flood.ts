/** Asks a server as fast as it answers, from 50 connections at once, each with questions of its own. */
import type { Client, Options, Request, Result } from 'autocannon';
import { percentile } from '../measure/cost.js';
import { cpuSeconds } from './system.js';

export interface Flood {
  perSecond: number;
  /** Milliseconds of the server's CPU time for each answer; null where nobody tells. */
  cpuMs: number | null;
  /** Milliseconds within which 99 in 100 are answered. */
  p99: number;
}

export interface Flooding {
  url: string;
  pid: number;
  requests: Request[];
  seconds: number;
  /** Whether a body is what was asked for. */
  fits: (body: string) => boolean;
}

const connections = 50;

/** Rejects where any answer is not what was asked for: a server that fails fast is no fast server. */
export async function flood({ url, pid, requests, seconds, fits }: Flooding): Promise<Flood> {
  const before = cpuSeconds(pid);
  const { result, answers } = await shoot(
    { url, connections, duration: seconds, verifyBody: (body) => fits(String(body)) },
    requests,
  );
  const after = cpuSeconds(pid);
  const { non2xx, errors, mismatches } = result;
  const failed = non2xx + errors + mismatches;
  if (failed > 0) throw new Error(`${failed} of ${answers.length} requests to ${url} failed`);
  const cpuMs = before === null || after === null ? null : ((after - before) * 1000) / answers.length;
  return { ...pace(answers), cpuMs };
}

// the first answers wait for this process, which is still making the questions of the other connections
function pace(answers: Answer[]): Pick<Flood, 'perSecond' | 'p99'> {
  const counted = answers.filter(({ first }) => !first);
  const [from = 0, to = 0] = [answers.findLast(({ first }) => first)?.at, answers.at(-1)?.at];
  const perSecond = (1000 * counted.filter(({ at }) => at > from).length) / (to - from);
  const times = counted.map(({ time }) => time);
  return { perSecond, p99: percentile(times, 0.99) };
}

/** When it came, after how long, and whether as the first of its connection; in milliseconds. */
interface Answer {
  at: number;
  time: number;
  first: boolean;
}

interface Target {
  url: string;
  connections: number;
  duration: number;
  verifyBody: NonNullable<Options['verifyBody']>;
}

// loaded late: autocannon may just have been installed
async function shoot(target: Target, requests: Request[]): Promise<{ result: Result; answers: Answer[] }> {
  const { default: autocannon } = await import('autocannon');
  const answers: Answer[] = [];
  const answered = new Set<Client>();
  const share = Math.floor(requests.length / connections);
  let dealt = 0;
  // otherwise all connections would send the same at the same time
  const setupClient = (client: Client) => client.setRequests(requests.slice(share * dealt, share * ++dealt));
  return new Promise((resolve, reject) => {
    const load = autocannon({ ...target, setupClient }, (error, result) =>
      error ? reject(error) : resolve({ result, answers }),
    );
    load.on('response', (client, _status, _bytes, time) => {
      answers.push({ at: performance.now(), time, first: !answered.has(client) });
      answered.add(client);
    });
  });
}
