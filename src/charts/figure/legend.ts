/** One small bar with a word for each way of drawing that a picture uses; none where every amount is simply stated. */
import type { GroupMark } from 'vega';
import type { Language } from '../../knowledge/text/language.js';
import type { Bound, PictureWording } from '../../wording/wording.js';
import { wordingFor } from '../../wording/wordingFor.js';
import { type Explained, type Placed, placed } from '../drawing/legendFlow.js';
import { bar, type Palette, page, type } from '../drawing/palette.js';
import { textMark } from '../drawing/text.js';
import { boundMark } from './boundMark.js';

interface Entry extends Explained, Placed {
  bound: Bound;
}

const swatch = { bar: 36, arrow: 45, after: 9 };
// at its true length, the end of "about" would be too short to see
const vague = { low: 0.5, high: 1 };
const order: Bound[] = ['exact', 'about', 'at-least', 'more-than', 'up-to', 'less-than'];

export function legendEntries(bounds: Bound[], language: Language): Entry[] {
  const used = order.filter((bound) => bounds.includes(bound));
  if (used.every((bound) => bound === 'exact')) return [];
  const { pictures } = wordingFor(language);
  return placed(used.map((bound) => ({ bound, text: meaning(bound, pictures), indent: indentOf(bound) })));
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

function entryMark({ bound, text, indent, x, y }: Entry, palette: Palette): GroupMark {
  const barTop = (type.small.line - bar.height) / 2;
  return {
    type: 'group',
    encode: { enter: { x: { value: x }, y: { value: y } } },
    marks: [
      boundMark({ bound, value: 1, y: barTop, pixels: swatch.bar, vague, colour: palette.accent }),
      textMark([text], { x: indent, y: 0, colour: palette.muted, ...type.small }),
    ],
  };
}

function meaning(bound: Bound, { bounds, stated }: PictureWording): string {
  return bound === 'exact' ? stated : bound === 'about' ? `${bounds.about} (± 5 %)` : bounds[bound];
}

function indentOf(bound: Bound): number {
  return swatch.bar + (bound === 'at-least' || bound === 'more-than' ? swatch.arrow : 0) + swatch.after;
}
