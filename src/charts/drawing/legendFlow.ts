/** Sets the entries of a legend side by side, and on as many lines as they need. */
import { page, type } from './palette.js';
import { textWidth } from './text.js';

export interface Explained {
  text: string;
  /** Of the drawing before the text, with the gap between them. */
  indent: number;
}

export interface Placed {
  x: number;
  y: number;
}

const between = 22;
const lineHeight = type.small.line + 6;

export function placed<T extends Explained>(entries: T[]): (T & Placed)[] {
  const done: (T & Placed)[] = [];
  for (const entry of entries) done.push({ ...entry, ...placeAfter(done.at(-1), widthOf(entry)) });
  return done;
}

export function legendHeight(entries: Placed[]): number {
  const last = entries.at(-1);
  return last ? last.y + lineHeight : 0;
}

function placeAfter(last: (Explained & Placed) | undefined, width: number): Placed {
  if (!last) return { x: 0, y: 0 };
  const x = last.x + widthOf(last) + between;
  return x + width > page.inner ? { x: 0, y: last.y + lineHeight } : { x, y: last.y };
}

function widthOf({ text, indent }: Explained): number {
  return indent + textWidth(text, type.small.size);
}
