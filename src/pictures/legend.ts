/** One small bar with a word for each way of drawing that a picture uses; none where every amount is simply stated. */
import type { GroupMark } from 'vega';
import type { Language } from '../knowledge/schema.js';
import { boundMark } from './boundMark.js';
import { bar, type Palette, page, type } from './palette.js';
import { type Bound, type PictureWording, pictureWordingFor } from './pictureWording.js';
import { textWidth } from './textLines.js';
import { textMark } from './textMark.js';

interface Entry {
  bound: Bound;
  text: string;
  x: number;
  line: number;
}

const swatch = { bar: 36, arrow: 45, after: 9, between: 22 };
// at its true length, the end of "about" would be too short to see
const vague = { low: 0.5, high: 1 };
const order: Bound[] = ['exact', 'about', 'at-least', 'more-than', 'up-to', 'less-than'];

export function legendEntries(bounds: Bound[], language: Language): Entry[] {
  const used = order.filter((bound) => bounds.includes(bound));
  if (used.every((bound) => bound === 'exact')) return [];
  const wording = pictureWordingFor(language);
  const entries: Entry[] = [];
  for (const bound of used) {
    const entry = { bound, text: meaning(bound, wording), x: 0, line: 0 };
    entries.push({ ...entry, ...placeAfter(entries.at(-1), widthOf(entry)) });
  }
  return entries;
}

function placeAfter(last: Entry | undefined, width: number): Pick<Entry, 'x' | 'line'> {
  if (!last) return { x: 0, line: 0 };
  const x = last.x + widthOf(last) + swatch.between;
  return x + width > page.inner ? { x: 0, line: last.line + 1 } : { x, line: last.line };
}

export function legendHeight(entries: Entry[]): number {
  return entries.length === 0 ? 0 : ((entries.at(-1)?.line ?? 0) + 1) * (type.small.line + 6);
}

/** `top` is from the top of the picture. */
export function legendMark(entries: Entry[], top: number, palette: Palette): GroupMark {
  return {
    type: 'group',
    name: 'legend',
    encode: { enter: { x: { value: page.margin }, y: { value: top } } },
    scales: [{ name: 'x', type: 'linear', domain: [0, 1], range: [0, swatch.bar] }],
    marks: entries.map((entry) => entryMark(entry, palette)),
  };
}

function entryMark({ bound, text, x, line }: Entry, palette: Palette): GroupMark {
  const place = { x: { value: x }, y: { value: line * (type.small.line + 6) } };
  const y = (type.small.line - bar.height) / 2;
  return {
    type: 'group',
    encode: { enter: place },
    marks: [
      boundMark({ bound, value: 1, y, pixels: swatch.bar, vague, colour: palette.accent }),
      textMark([text], { x: swatchWidth(bound) + swatch.after, y: 0, colour: palette.muted, ...type.small }),
    ],
  };
}

function meaning(bound: Bound, { bounds, stated }: PictureWording): string {
  return bound === 'exact' ? stated : bound === 'about' ? `${bounds.about} (± 5 %)` : bounds[bound];
}

function swatchWidth(bound: Bound): number {
  return swatch.bar + (bound === 'at-least' || bound === 'more-than' ? swatch.arrow : 0);
}

function widthOf({ bound, text }: Pick<Entry, 'bound' | 'text'>): number {
  return swatchWidth(bound) + swatch.after + textWidth(text, type.small.size);
}
