/** Waiting: longer after each failure, and never longer than a limit. */
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

/** What the work comes to, or null where that takes longer than `timeoutMs` or fails. */
export async function withTimeout<Value>(work: Promise<Value>, timeoutMs: number): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, null);
  });
  const first = await Promise.race([work.catch(() => null), late]);
  clearTimeout(timer);
  return first;
}
