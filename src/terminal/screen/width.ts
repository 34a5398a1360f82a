/** The width of a text in a terminal, and texts cut and aligned to widths. */
import { lazy } from '../../util/lazy.js';

// its data take longer to load than most answers to make, and few of them need it
const loadSegmenter = lazy(() => new Intl.Segmenter());
const widePattern =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

/** In columns: what a person takes for one letter has two where it is East Asian or an emoji, and none where nothing is to be seen. */
export function measureWidth(text: string): number {
  const widths = [...loadSegmenter().segment(text)].map(({ segment }) =>
    widePattern.test(segment) ? 2 : /^[\p{M}\p{Cf}]+$/u.test(segment) ? 0 : 1,
  );
  return widths.reduce<number>((sum, width) => sum + width, 0);
}

export function cutToWidth(text: string, width: number): string {
  if (measureWidth(text) <= width) return text;
  let [head, free] = ['', width - 1];
  for (const { segment } of loadSegmenter().segment(text)) {
    free -= measureWidth(segment);
    if (free < 0) break;
    head += segment;
  }
  return `${head.trimEnd()}…`;
}

export function alignLeft(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - measureWidth(text)));
}

export function collapseWhitespace(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

export type Cell = string | number;

const columnGap = '  ';
const maxCellWidth = 60;

/** The head comes first. Numbers are aligned right, words left; long ones are cut, and no line ends with blanks. */
export function alignColumns(head: string[], rows: Cell[][]): string[] {
  const lines = [
    head,
    ...rows.map((row) => row.map((cell) => cutToWidth(collapseWhitespace(String(cell)), maxCellWidth))),
  ];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => measureWidth(line[column] ?? ''))));
  const isNumber = head.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  return lines.map((line) =>
    line
      .map((text, column) =>
        isNumber[column] ? alignRight(text, widths[column] ?? 0) : alignLeft(text, widths[column] ?? 0),
      )
      .join(columnGap)
      .trimEnd(),
  );
}

function alignRight(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - measureWidth(text))) + text;
}
