/** How wide a text stands in a terminal. */
import { once } from '../util/lazy.js';

// its data take longer to load than most answers to make, and few of them need it
const letters = once(() => new Intl.Segmenter());
const wide =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

/** In columns: what a person takes for one letter has two where it is East Asian or an emoji, and none where nothing is to be seen. */
export function widthOf(text: string): number {
  const widths = [...letters().segment(text)].map(({ segment }) =>
    wide.test(segment) ? 2 : /^[\p{M}\p{Cf}]+$/u.test(segment) ? 0 : 1,
  );
  return widths.reduce<number>((sum, width) => sum + width, 0);
}

export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let [kept, free] = ['', width - 1];
  for (const { segment } of letters().segment(text)) {
    free -= widthOf(segment);
    if (free < 0) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

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
