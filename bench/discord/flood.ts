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
  const { result, times } = await shoot(
    { url, connections, duration: seconds, verifyBody: (body) => fits(String(body)) },
    requests,
  );
  const after = cpuSeconds(pid);
  const { non2xx, errors, mismatches } = result;
  const failed = non2xx + errors + mismatches;
  if (failed > 0) throw new Error(`${failed} of ${times.length} requests to ${url} failed`);
  return {
    perSecond: times.length / result.duration,
    cpuMs: before === null || after === null ? null : ((after - before) * 1000) / times.length,
    p99: percentile(times, 0.99),
  };
}

interface Target {
  url: string;
  connections: number;
  duration: number;
  verifyBody: NonNullable<Options['verifyBody']>;
}

// loaded late: autocannon may just have been installed
async function shoot(target: Target, requests: Request[]): Promise<{ result: Result; times: number[] }> {
  const { default: autocannon } = await import('autocannon');
  const times: number[] = [];
  const share = Math.floor(requests.length / connections);
  let dealt = 0;
  // otherwise all connections would send the same at the same time
  const setupClient = (client: Client) => client.setRequests(requests.slice(share * dealt, share * ++dealt));
  return new Promise((resolve, reject) => {
    const load = autocannon({ ...target, setupClient }, (error, result) =>
      error ? reject(error) : resolve({ result, times }),
    );
    load.on('response', (_client, _status, _bytes, time) => times.push(time));
  });
}
