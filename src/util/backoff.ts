/** Trying again, later and later. */
import { setTimeout as pause } from 'node:timers/promises';

const shortest = 1000;

/** In milliseconds, before the try after so many failed ones; never longer than `most`. */
export function backoff(failed: number, most: number): number {
  return Math.min(shortest * 2 ** failed, most);
}

/** Whether the time has passed without the signal. */
export function waited(ms: number, signal: AbortSignal): Promise<boolean> {
  return pause(ms, true, { signal }).catch(() => false);
}
