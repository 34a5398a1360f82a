/** What the sources say on a figure, as bars of characters: filled as far as an amount is claimed, open where it is only allowed. */

import { figuresOf } from '../charts/figure/figureRows.js';
import type { MatterView } from '../knowledge/facts/matters/matterView.js';
import { outletText } from '../wording/attribution.js';
import type { Bound, Wording } from '../wording/wording.js';
import type { Paint } from './colours.js';
import { cut, onOneLine, padded, widthOf } from './width.js';

export interface ChartOptions {
  wording: Wording;
  paint: Paint;
  /** In columns of the terminal. */
  width?: number;
}

/** A line for each side: its words, its bar, its outlet. None where it is no figure, or where a bar has no room. */
export function figureChart(view: MatterView, { wording, paint, width = 80 }: ChartOptions): string[] {
  const rows = (view.matter.kind === 'figure' ? figuresOf(view) : []).map(({ claim, source, value, bound }) => ({
    says: onOneLine(claim.says),
    outlet: onOneLine(outletText(source, wording)),
    value,
    bound,
  }));
  const column = columnsFor(rows, width);
  if (!(column.bar >= least)) return [];
  const top = Math.max(...rows.map(({ value }) => value));
  const length = column.bar - Math.max(...rows.map(({ bound }) => shapes[bound].after.length));
  return rows.map(({ says, outlet, value, bound }) => {
    const bar = barOf(bound, value > 0 ? Math.round((value / top) * length) || 1 : 0);
    const words = `${indent}${padded(cut(says, column.says), column.says)}${gap}${padded(bar, column.bar)}`;
    return `${words}${gap}${paint('dim', cut(outlet, column.outlet))}`;
  });
}

const [indent, gap] = ['  ', '  '];
const least = 6;

interface Shape {
  start: string;
  fill: string;
  end: string;
  /** What leads on beyond the amount. */
  after: string;
}

const shapes: Record<Bound, Shape> = {
  exact: { start: '', fill: '█', end: '', after: '' },
  about: { start: '', fill: '█', end: '▓▒░', after: '' },
  'at-least': { start: '', fill: '█', end: '', after: '▶' },
  'more-than': { start: '', fill: '█', end: '', after: ' ▶' },
  'up-to': { start: '┠', fill: '╌', end: '┤', after: '' },
  'less-than': { start: '┠', fill: '╌', end: '╱╱╱', after: '' },
};

// a short bar keeps its end, which tells most; nothing at all is only the line it would begin at
function barOf(bound: Bound, length: number): string {
  const { start, fill, end, after } = shapes[bound];
  if (length === 0) return `▏${after}`;
  const between = Math.max(0, length - start.length - end.length);
  return (start + fill.repeat(between) + end).slice(-length) + after;
}

// words take what they need of little more than half a line, and the bar what is left
function columnsFor(rows: { says: string; outlet: string }[], width: number) {
  const room = width - indent.length - 2 * gap.length;
  const widest = (texts: string[]) => Math.max(0, ...texts.map(widthOf));
  const says = Math.min(widest(rows.map(({ says }) => says)), 40, Math.floor(room * 0.55));
  const outlet = Math.min(widest(rows.map(({ outlet }) => outlet)), Math.floor(room * 0.3));
  return { says, outlet, bar: Math.min(room - says - outlet, 32) };
}
