/** What the sources say on a figure, as bars of characters: filled as far as an amount is claimed, open where it is only allowed. */

import type { ComparedFigures } from '../../charts/figure/figureChart.js';
import { listFigures } from '../../charts/figure/figureRows.js';
import { formatOutletName } from '../../wording/attribution.js';
import type { Bound } from '../../wording/partWordings.js';
import type { Wording } from '../../wording/wording.js';
import type { Paint } from '../screen/colours.js';
import { alignLeft, collapseWhitespace, cutToWidth, measureWidth } from '../screen/width.js';

export interface TextChartOptions {
  wording: Wording;
  paint: Paint;
  /** In columns of the terminal. */
  width?: number;
}

/** A line for each side: its words, its bar, its outlet. None where it is no figure, or where a bar has no room. */
export function formatFigureChart(
  { matter, cited }: ComparedFigures,
  { wording, paint, width = 80 }: TextChartOptions,
): string[] {
  const rows = (matter.kind === 'figure' ? listFigures(cited) : []).map(({ claim, source, value, bound }) => ({
    says: collapseWhitespace(claim.says),
    // the sentences beside it name the original that an outlet carries on
    outlet: collapseWhitespace(formatOutletName(source, wording)),
    value,
    bound,
  }));
  const widths = fitColumns(rows, width);
  if (!(widths.bar >= minBarWidth)) return [];
  const maxValue = Math.max(...rows.map(({ value }) => value));
  const length = widths.bar - Math.max(...rows.map(({ bound }) => barShapes[bound].after.length));
  return rows.map(({ says, outlet, value, bound }) => {
    const bar = drawBar(bound, value > 0 ? Math.round((value / maxValue) * length) || 1 : 0);
    const words = `${indent}${alignLeft(cutToWidth(says, widths.says), widths.says)}${gap}${alignLeft(bar, widths.bar)}`;
    return `${words}${gap}${paint('dim', cutToWidth(outlet, widths.outlet))}`;
  });
}

const [indent, gap] = ['  ', '  '];
const minBarWidth = 6;
/** What words leave to it where they are long. */
const wantedBarWidth = 9;

interface BarShape {
  start: string;
  fill: string;
  end: string;
  /** What leads on beyond the amount. */
  after: string;
}

const barShapes: Record<Bound, BarShape> = {
  exact: { start: '', fill: '█', end: '', after: '' },
  about: { start: '', fill: '█', end: '▓▒░', after: '' },
  'at-least': { start: '', fill: '█', end: '', after: '▶' },
  'more-than': { start: '', fill: '█', end: '', after: ' ▶' },
  'up-to': { start: '┠', fill: '╌', end: '┤', after: '' },
  'less-than': { start: '┠', fill: '╌', end: '╱╱╱', after: '' },
};

// a short bar keeps its end, which tells most; nothing at all is only the line it would begin at
function drawBar(bound: Bound, length: number): string {
  const { start, fill, end, after } = barShapes[bound];
  if (length === 0) return `▏${after}`;
  const between = Math.max(0, length - start.length - end.length);
  return (start + fill.repeat(between) + end).slice(-length) + after;
}

// words take what they need of little more than half a line, more where outlets are short, and the bar what is left
function fitColumns(rows: { says: string; outlet: string }[], width: number) {
  const room = width - indent.length - 2 * gap.length;
  const measureWidest = (texts: string[]) => Math.max(0, ...texts.map(measureWidth));
  const outlet = Math.min(measureWidest(rows.map(({ outlet }) => outlet)), Math.floor(room * 0.3));
  const saysRoom = Math.max(Math.min(40, Math.floor(room * 0.55)), Math.min(48, room - outlet - wantedBarWidth));
  const says = Math.min(measureWidest(rows.map(({ says }) => says)), saysRoom);
  return { says, outlet, bar: Math.min(room - says - outlet, 32) };
}
