/** Rows of cells as lines of aligned columns. */
import { cut, onOneLine, padded, widthOf } from './width.js';

export type Cell = string | number;

const gap = '  ';
const widest = 60;

/** The head comes first. Numbers stand right, words left; long ones are cut, and nothing trails. */
export function columns(head: string[], rows: Cell[][]): string[] {
  const lines = [head, ...rows.map((row) => row.map((cell) => cut(onOneLine(String(cell)), widest)))];
  const widths = head.map((_, at) => Math.max(...lines.map((line) => widthOf(line[at] ?? ''))));
  const isNumber = head.map((_, at) => rows.every((row) => typeof row[at] === 'number'));
  return lines.map((line) =>
    line
      .map((text, at) => (isNumber[at] ? toTheRight(text, widths[at] ?? 0) : padded(text, widths[at] ?? 0)))
      .join(gap)
      .trimEnd(),
  );
}

function toTheRight(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}
