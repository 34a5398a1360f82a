/** The answers that are being given, so that the end can wait for them. */
import { setTimeout as pause } from 'node:timers/promises';
import { errorMessage } from '../util/errors.js';
import type { Log } from './log.js';

export interface WorkTracker {
  /** Logs what comes of it; a fault of one leaves the others alone. */
  track: (work: Promise<string | null>) => void;
  /** Resolves when nothing is open any more, or after that many milliseconds. */
  waitUntilDone: (timeoutMs: number) => Promise<void>;
}

export function createWorkTracker(log: Log): WorkTracker {
  const pending = new Set<Promise<void>>();
  return {
    track: (work) => {
      const done: Promise<void> = work
        .then(
          (line) => line && log.warn(line),
          (error: unknown) => log.error(errorMessage(error)),
        )
        .then(() => void pending.delete(done));
      pending.add(done);
    },
    waitUntilDone: async (timeoutMs) => {
      await Promise.race([Promise.all(pending), pause(timeoutMs, undefined, { ref: false })]);
    },
  };
}
