/** Sets the entries of a legend side by side, and on as many lines as they need. */
import { pageSize, typeSizes } from './palette.js';
import { estimateTextWidth } from './text.js';

export interface LegendItem {
  text: string;
  /** Of the drawing before the text, with the gap between them. */
  indent: number;
}

export interface Position {
  x: number;
  y: number;
}

const entryGap = 22;
const lineHeight = typeSizes.small.line + 6;

export function placeEntries<T extends LegendItem>(entries: T[]): (T & Position)[] {
  const result: (T & Position)[] = [];
  for (const entry of entries) result.push({ ...entry, ...placeAfter(result.at(-1), measureItem(entry)) });
  return result;
}

export function measureLegendHeight(entries: Position[]): number {
  const last = entries.at(-1);
  return last ? last.y + lineHeight : 0;
}

function placeAfter(last: (LegendItem & Position) | undefined, width: number): Position {
  if (!last) return { x: 0, y: 0 };
  const x = last.x + measureItem(last) + entryGap;
  return x + width > pageSize.inner ? { x: 0, y: last.y + lineHeight } : { x, y: last.y };
}

function measureItem({ text, indent }: LegendItem): number {
  return indent + estimateTextWidth(text, typeSizes.small.size);
}
