/** Delays between tries, each twice as long as the one before. */
import { setTimeout as pause } from 'node:timers/promises';

const minDelayMs = 1000;

/** In milliseconds, before the try after so many failed ones; never longer than `maxMs`. */
export function computeBackoff(failures: number, maxMs: number): number {
  return Math.min(minDelayMs * 2 ** failures, maxMs);
}

/** Resolves with true once the time has passed, or with false at the signal. */
export function sleep(ms: number, signal: AbortSignal): Promise<boolean> {
  return pause(ms, true, { signal }).catch(() => false);
}
