/** The line of a timeline with its dots, and the words beside them. */
import type { GroupMark, Mark } from 'vega';
import { type Palette, pageSize, typeSizes } from '../drawing/palette.js';
import { createTextMark } from '../drawing/text.js';
import { createDotScales, createDotsMark, dotSize } from './dots.js';
import { entryIndent, gapSizes, type Part, partSizes, type TimelineEntry } from './timelineEntries.js';

interface Timeline {
  entries: TimelineEntry[];
  /** The last line, where there is more to tell. */
  more: string | null;
}

export function measureTimeline({ entries, more }: Timeline): number {
  return (entries.at(-1)?.bottom ?? 0) + (more === null ? 0 : typeSizes.says.line + gapSizes.entry);
}

/** `y` is from the top of the picture. */
export function createTimelineMark({ entries, more }: Timeline, y: number, palette: Palette): GroupMark {
  const values = entries.map((entry) => ({ x: spineX, y: computeDotY(entry), basis: entry.basis }));
  const end = entries.at(-1)?.bottom ?? 0;
  const rest = { ...typeSizes.says, x: entryIndent, y: end, colour: palette.muted };
  return {
    type: 'group',
    name: 'timeline',
    encode: { enter: { x: { value: pageSize.margin }, y: { value: y } } },
    data: [{ name: 'moments', values }],
    scales: createDotScales(palette),
    marks: [
      ...createSpineMarks(entries, more === null ? null : end + typeSizes.says.line / 2, palette),
      createDotsMark('moments'),
      ...entries.flatMap((entry) => createWordMarks(entry, palette)),
      ...(more === null ? [] : [createTextMark([more], rest)]),
    ],
  };
}

function createWordMarks({ lines, top }: TimelineEntry, { ink, muted, accent }: Palette): Mark[] {
  const colours: Record<Part, string> = { time: ink, text: ink, translation: muted, cite: muted, later: accent };
  const marks: Mark[] = [];
  let y = top;
  for (const part of Object.keys(partSizes) as Part[]) {
    const setting = { ...partSizes[part], x: entryIndent, y, colour: colours[part], bold: part === 'time' };
    if (lines[part].length > 0) marks.push(createTextMark(lines[part], setting));
    y += lines[part].length * partSizes[part].line;
  }
  return marks;
}

const spineX = dotSize.radius;

const lineWidth = 3;
// two strokes across the gap, as on a broken axis
const breakStroke = { half: 8, rise: 5, apart: 5 };
const dashes = [3, 6];

/** `end`, if any, is how far the line goes on beyond the last dot. */
function createSpineMarks(entries: TimelineEntry[], end: number | null, palette: Palette): Mark[] {
  const [first, last] = [entries.at(0), entries.at(-1)];
  if (!first || !last) return [];
  const breaks = entries.filter(({ opensYear }) => opensYear).map(computeBreakY);
  const edges = [
    computeDotY(first),
    ...breaks.flatMap((y) => [y - breakStroke.apart, y + breakStroke.apart]),
    computeDotY(last),
  ];
  const runs = edges.flatMap((from, index) => (index % 2 === 0 ? [[from, edges[index + 1] ?? from] as const] : []));
  return [
    ...runs.map(([from, to]) => createLineMark({ from, to }, palette)),
    ...(end === null ? [] : [createLineMark({ from: computeDotY(last), to: end, dashes }, palette)]),
    ...breaks.map((y) => createBreakMark(y, palette)),
  ];
}

function computeDotY({ top }: TimelineEntry): number {
  return top + partSizes.time.line / 2;
}

function computeBreakY({ top }: TimelineEntry): number {
  return top - (gapSizes.year + gapSizes.entry) / 2;
}

function createLineMark(
  { from, to, dashes = [] }: { from: number; to: number; dashes?: number[] },
  { grid }: Palette,
): Mark {
  const look = { stroke: { value: grid }, strokeWidth: { value: lineWidth }, strokeDash: { value: dashes } };
  return { type: 'rule', encode: { enter: { x: { value: spineX }, y: { value: from }, y2: { value: to }, ...look } } };
}

function createBreakMark(y: number, { muted }: Palette): Mark {
  const path = [-breakStroke.apart, breakStroke.apart]
    .map((shift) => `M${-breakStroke.half},${shift + breakStroke.rise}L${breakStroke.half},${shift - breakStroke.rise}`)
    .join('');
  const look = { stroke: { value: muted }, strokeWidth: { value: 2 } };
  return {
    type: 'path',
    name: `break at-${y}`,
    encode: { enter: { x: { value: spineX }, y: { value: y }, path: { value: path }, ...look } },
  };
}
