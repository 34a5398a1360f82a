/** One small bar with a word for each way of drawing that a picture uses; none where every amount is simply stated. */
import type { GroupMark } from 'vega';
import type { Language } from '../../knowledge/text/language.js';
import { pickWording } from '../../wording/languages/wordingFor.js';
import type { Bound, PictureWording } from '../../wording/partWordings.js';
import { type LegendItem, type Position, placeEntries } from '../drawing/legendFlow.js';
import { barSizes, type Palette, pageSize, typeSizes } from '../drawing/palette.js';
import { createTextMark } from '../drawing/text.js';
import { createBoundMark } from './boundMark.js';

interface LegendEntry extends LegendItem, Position {
  bound: Bound;
}

const swatch = { bar: 36, arrow: 45, after: 9 };
// at its true length, the end of "about" would be too short to see
const vagueRange = { low: 0.5, high: 1 };
const boundOrder: Bound[] = ['exact', 'about', 'at-least', 'more-than', 'up-to', 'less-than'];

export function createLegendEntries(bounds: Bound[], language: Language): LegendEntry[] {
  const used = boundOrder.filter((bound) => bounds.includes(bound));
  if (used.every((bound) => bound === 'exact')) return [];
  const { pictures } = pickWording(language);
  return placeEntries(
    used.map((bound) => ({ bound, text: describeBound(bound, pictures), indent: measureIndent(bound) })),
  );
}

/** `top` is from the top of the picture. */
export function createLegendMark(entries: LegendEntry[], top: number, palette: Palette): GroupMark {
  return {
    type: 'group',
    name: 'legend',
    encode: { enter: { x: { value: pageSize.margin }, y: { value: top } } },
    scales: [{ name: 'x', type: 'linear', domain: [0, 1], range: [0, swatch.bar] }],
    marks: entries.map((entry) => createEntryMark(entry, palette)),
  };
}

function createEntryMark({ bound, text, indent, x, y }: LegendEntry, palette: Palette): GroupMark {
  const barTop = (typeSizes.small.line - barSizes.height) / 2;
  return {
    type: 'group',
    encode: { enter: { x: { value: x }, y: { value: y } } },
    marks: [
      createBoundMark({ bound, value: 1, y: barTop, pixels: swatch.bar, vague: vagueRange, colour: palette.accent }),
      createTextMark([text], { x: indent, y: 0, colour: palette.muted, ...typeSizes.small }),
    ],
  };
}

function describeBound(bound: Bound, { bounds, stated }: PictureWording): string {
  return bound === 'exact' ? stated : bound === 'about' ? `${bounds.about} (± 5 %)` : bounds[bound];
}

function measureIndent(bound: Bound): number {
  return swatch.bar + (bound === 'at-least' || bound === 'more-than' ? swatch.arrow : 0) + swatch.after;
}
