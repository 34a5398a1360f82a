/** The rows on their common axis. */
import type { Axis, GroupMark, Mark } from 'vega';
import { rangeOf } from '../../knowledge/facts/matters/range.js';
import { type AmountScale, scaleFor } from '../drawing/amount.js';
import { fontFamily, type Palette, page, type } from '../drawing/palette.js';
import { textMark } from '../drawing/text.js';
import { boundMark } from './boundMark.js';
import type { Drawing, Row } from './figureRows.js';

/** Below the rows. */
export const axisHeight = 76;

// an arrow leads beyond the largest amount
const headroom = 1.14;

export function rowsMark({ rows, unit, language, palette }: Drawing, y: number): GroupMark {
  const values = rows.map(({ figure }) => figure.value);
  const scale = scaleFor(values, unit, language);
  const top = (headroom * Math.max(...values, 0)) / scale.times || 1;
  const height = rows.at(-1)?.bottom ?? 0;
  const size = { width: { value: page.inner }, height: { value: height } };
  return {
    type: 'group',
    name: 'rows',
    encode: { enter: { x: { value: page.margin }, y: { value: y }, ...size } },
    // the lines of the grid are as high as this signal says
    signals: [{ name: 'height', value: height }],
    scales: [{ name: 'x', type: 'linear', domain: [0, top], range: [0, page.inner] }],
    axes: [axis(scale, top, palette)],
    marks: rows.flatMap((row) => rowMarks(row, { palette, times: scale.times, pixels: page.inner / top })),
  };
}

function rowMarks(row: Row, { palette, times, pixels }: { palette: Palette; times: number; pixels: number }): Mark[] {
  const { bound } = row.figure;
  const value = row.figure.value / times;
  const vague = rangeOf({ value, bound: 'about' });
  const bar = boundMark({ bound, value, y: row.barTop, pixels, vague, colour: palette.accent });
  return [cover(row, palette), ...wordMarks(row, palette), bar];
}

function wordMarks({ says, cite, top }: Row, { ink, muted }: Palette): Mark[] {
  const citeTop = top + says.length * type.says.line;
  return [
    textMark(says, { ...type.says, x: 0, y: top, colour: ink, bold: true }),
    textMark(cite, { ...type.small, x: 0, y: citeTop, colour: muted }),
  ];
}

// no line of the grid runs through words
function cover({ top, barTop }: Row, { paper }: Palette): Mark {
  const place = { x: { value: -1 }, y: { value: top - 8 }, width: { value: page.inner + 2 } };
  return { type: 'rect', encode: { enter: { ...place, height: { value: barTop - top + 2 }, fill: { value: paper } } } };
}

function axis({ times, axis: title }: AmountScale, top: number, { muted, ink, grid }: Palette): Axis {
  // small counts are whole: no half a year, no half a job
  const whole = times === 1 && top > 2 ? { tickMinStep: 1 } : {};
  const lines = { tickSize: 6, tickColor: muted, domainColor: ink, grid: true, gridColor: grid };
  return { orient: 'bottom', scale: 'x', tickCount: 5, ...whole, format: ',~f', title, ...lines, ...axisWords(muted) };
}

function axisWords(colour: string): Partial<Axis> {
  const size = type.small.size;
  return {
    labelFont: fontFamily,
    labelFontSize: size,
    labelColor: colour,
    labelPadding: 6,
    labelOverlap: false,
    labelFlush: true,
    titleFont: fontFamily,
    titleFontSize: size,
    titleFontWeight: 'normal',
    titleColor: colour,
    titleAnchor: 'end',
    titlePadding: 4,
  };
}
