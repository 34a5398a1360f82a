/** The line of a timeline with its dots, and the words beside them. */
import type { GroupMark, Mark } from 'vega';
import { dotScales, dotsMark } from './dots.js';
import { type Palette, page, type } from './palette.js';
import { textMark } from './textMark.js';
import { type Entry, gap, indent, type Part, parts } from './timelineEntries.js';
import { dotY, spineMarks, spineX } from './timelineSpine.js';

export interface Timeline {
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
