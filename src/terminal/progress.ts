/** One line that shows the progress of long work: on a terminal only, and cleared when the work is done. */
export interface ProgressLine {
  show: (what: string, done: number, total: number) => void;
  clear: () => void;
}

interface Stream {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** Work that takes less shows nothing; in milliseconds, as is the time between two lines. */
const pauseMs = { first: 300, next: 100 };
const clearedLine = '\r\u001b[K';

export function createProgressLine(stream: Stream, now: () => number = () => performance.now()): ProgressLine {
  let [due, isShown] = [now() + pauseMs.first, false];
  return {
    show: (what, done, total) => {
      if (stream.isTTY !== true || now() < due) return;
      stream.write(`${clearedLine}${what}: ${done} of ${total}`);
      [due, isShown] = [now() + pauseMs.next, true];
    },
    clear: () => {
      if (isShown) stream.write(clearedLine);
      isShown = false;
    },
  };
}
