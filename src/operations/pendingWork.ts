/** The answers that are being given, so that the end can wait for them. */
import { setTimeout as pause } from 'node:timers/promises';
import { textOf } from '../util/errors.js';
import type { Log } from './log.js';

export interface Work {
  /** Logs what comes of it; a fault of one leaves the others alone. */
  track: (work: Promise<string | null>) => void;
  /** Resolves when nothing is open any more, or after that many milliseconds. */
  finish: (grace: number) => Promise<void>;
}

export function createWork(log: Log): Work {
  const open = new Set<Promise<void>>();
  return {
    track: (work) => {
      const done: Promise<void> = work
        .then(
          (line) => line && log.warn(line),
          (error: unknown) => log.error(textOf(error)),
        )
        .then(() => void open.delete(done));
      open.add(done);
    },
    finish: async (grace) => {
      await Promise.race([Promise.all(open), pause(grace, undefined, { ref: false })]);
    },
  };
}
