/** The line of a timeline with its dots, and the words beside them. */
import type { GroupMark, Mark } from 'vega';
import { type Palette, page, type } from '../drawing/palette.js';
import { textMark } from '../drawing/text.js';
import { dot, dotScales, dotsMark } from './dots.js';
import { type Entry, gap, indent, type Part, parts } from './timelineEntries.js';

interface Timeline {
  entries: Entry[];
  /** The last line, where there is more to tell. */
  more: string | null;
}

export function timelineHeight({ entries, more }: Timeline): number {
  return (entries.at(-1)?.bottom ?? 0) + (more === null ? 0 : type.says.line + gap.entry);
}

/** `y` is from the top of the picture. */
export function timelineMark({ entries, more }: Timeline, y: number, palette: Palette): GroupMark {
  const values = entries.map((entry) => ({ x: spineX, y: dotY(entry), basis: entry.basis }));
  const end = entries.at(-1)?.bottom ?? 0;
  const rest = { ...type.says, x: indent, y: end, colour: palette.muted };
  return {
    type: 'group',
    name: 'timeline',
    encode: { enter: { x: { value: page.margin }, y: { value: y } } },
    data: [{ name: 'moments', values }],
    scales: dotScales(palette),
    marks: [
      ...spineMarks(entries, more === null ? null : end + type.says.line / 2, palette),
      dotsMark('moments'),
      ...entries.flatMap((entry) => wordMarks(entry, palette)),
      ...(more === null ? [] : [textMark([more], rest)]),
    ],
  };
}

function wordMarks({ lines, top }: Entry, { ink, muted, accent }: Palette): Mark[] {
  const colours: Record<Part, string> = { time: ink, text: ink, translation: muted, cite: muted, later: accent };
  const marks: Mark[] = [];
  let y = top;
  for (const part of Object.keys(parts) as Part[]) {
    const setting = { ...parts[part], x: indent, y, colour: colours[part], bold: part === 'time' };
    if (lines[part].length > 0) marks.push(textMark(lines[part], setting));
    y += lines[part].length * parts[part].line;
  }
  return marks;
}

const spineX = dot.radius;

const width = 3;
// two strokes across the gap, as on a broken axis
const stroke = { half: 8, rise: 5, apart: 5 };
const dashes = [3, 6];

/** `end`, if any, is how far the line goes on beyond the last dot. */
function spineMarks(entries: Entry[], end: number | null, palette: Palette): Mark[] {
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

function dotY({ top }: Entry): number {
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
