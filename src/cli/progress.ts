/** One line that tells how far long work has come: on a terminal only, and gone when the work is done. */
export interface ProgressLine {
  tell: (what: string, done: number, total: number) => void;
  clear: () => void;
}

interface Stream {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** Work that takes less shows nothing; in milliseconds, as is the time between two lines. */
const pause = { first: 300, next: 100 };
const lineStart = '\r\u001b[K';

export function progressLine(stream: Stream, now: () => number = () => performance.now()): ProgressLine {
  let [due, shown] = [now() + pause.first, false];
  return {
    tell: (what, done, total) => {
      if (stream.isTTY !== true || now() < due) return;
      stream.write(`${lineStart}${what}: ${done} of ${total}`);
      [due, shown] = [now() + pause.next, true];
    },
    clear: () => {
      if (shown) stream.write(lineStart);
      shown = false;
    },
  };
}
