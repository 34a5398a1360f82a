/** Asks a server as fast as it answers, from 50 connections at once. Loaded late: autocannon may just have been installed. */
import type { Request, Result } from 'autocannon';

export interface Load {
  perSecond: number;
  /** Milliseconds within which 99 in 100 are answered. */
  p99: number;
}

const connections = 50;

/** Rejects where any answer is not one of the 200s: a server that fails fast is no fast server. */
export async function load(url: string, requests: Request[], seconds: number): Promise<Load> {
  const { default: autocannon } = await import('autocannon');
  const result: Result = await autocannon({ url, connections, duration: seconds, requests });
  const failed = result.non2xx + result.errors;
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests to ${url} failed`);
  return { perSecond: result.requests.average, p99: result.latency.p99 };
}
