/** The line that joins the dots of a timeline, broken where another year begins. */
import type { Mark } from 'vega';
import { dot } from './dots.js';
import type { Palette } from './palette.js';
import { type Entry, gap, parts } from './timelineEntries.js';

export const spineX = dot.radius;

const width = 3;
// two strokes across the gap, as on a broken axis
const stroke = { half: 8, rise: 5, apart: 5 };
const dashes = [3, 6];

/** `end`, if any, is how far the line goes on beyond the last dot. */
export function spineMarks(entries: Entry[], end: number | null, palette: Palette): Mark[] {
  const [first, last] = [entries.at(0), entries.at(-1)];
  if (!first || !last) return [];
  const breaks = entries.filter(({ opensYear }) => opensYear).map(breakY);
  const edges = [dotY(first), ...breaks.flatMap((y) => [y - stroke.apart, y + stroke.apart]), dotY(last)];
  const runs = edges.flatMap((from, at) => (at % 2 === 0 ? [[from, edges[at + 1] ?? from] as const] : []));
  return [
    ...runs.map(([from, to]) => lineMark({ from, to }, palette)),
    ...(end === null ? [] : [lineMark({ from: dotY(last), to: end, dashes }, palette)]),
    ...breaks.map((y) => breakMark(y, palette)),
  ];
}

export function dotY({ top }: Entry): number {
  return top + parts.time.line / 2;
}

function breakY({ top }: Entry): number {
  return top - (gap.year + gap.entry) / 2;
}

function lineMark({ from, to, dashes = [] }: { from: number; to: number; dashes?: number[] }, { grid }: Palette): Mark {
  const look = { stroke: { value: grid }, strokeWidth: { value: width }, strokeDash: { value: dashes } };
  return { type: 'rule', encode: { enter: { x: { value: spineX }, y: { value: from }, y2: { value: to }, ...look } } };
}

function breakMark(y: number, { muted }: Palette): Mark {
  const path = [-stroke.apart, stroke.apart]
    .map((at) => `M${-stroke.half},${at + stroke.rise}L${stroke.half},${at - stroke.rise}`)
    .join('');
  const look = { stroke: { value: muted }, strokeWidth: { value: 2 } };
  return {
    type: 'path',
    name: `break at-${y}`,
    encode: { enter: { x: { value: spineX }, y: { value: y }, path: { value: path }, ...look } },
  };
}
