/** The rows on their common axis. */
import type { Axis, GroupMark, Mark } from 'vega';
import { resolveRange } from '../../knowledge/facts/matters/range.js';
import { type AmountScale, chooseScale } from '../drawing/amount.js';
import { fontFamily, type Palette, pageSize, typeSizes } from '../drawing/palette.js';
import { createTextMark } from '../drawing/text.js';
import { createBoundMark } from './boundMark.js';
import type { FigureRow, FigureSheet } from './figureRows.js';

/** Below the rows. */
export const axisHeight = 76;

// an arrow leads beyond the largest amount
export const headroomFactor = 1.14;

export function createRowsMark({ rows, unit, language, palette }: FigureSheet, y: number): GroupMark {
  const values = rows.map(({ figure }) => figure.value);
  const scale = chooseScale(values, unit, language);
  const top = (headroomFactor * Math.max(...values, 0)) / scale.times || 1;
  const height = rows.at(-1)?.bottom ?? 0;
  const size = { width: { value: pageSize.inner }, height: { value: height } };
  return {
    type: 'group',
    name: 'rows',
    encode: { enter: { x: { value: pageSize.margin }, y: { value: y }, ...size } },
    // the lines of the grid are as high as this signal says
    signals: [{ name: 'height', value: height }],
    scales: [{ name: 'x', type: 'linear', domain: [0, top], range: [0, pageSize.inner] }],
    axes: [createAxis(scale, top, palette)],
    marks: rows.flatMap((row) => createRowMarks(row, { palette, times: scale.times, pixels: pageSize.inner / top })),
  };
}

function createRowMarks(
  row: FigureRow,
  { palette, times, pixels }: { palette: Palette; times: number; pixels: number },
): Mark[] {
  const { bound } = row.figure;
  const value = row.figure.value / times;
  const vague = resolveRange({ value, bound: 'about' });
  const bar = createBoundMark({ bound, value, y: row.barTop, pixels, vague, colour: palette.accent });
  return [createCoverMark(row, palette), ...createWordMarks(row, palette), bar];
}

function createWordMarks({ says, cite, top }: FigureRow, { ink, muted }: Palette): Mark[] {
  const citeTop = top + says.length * typeSizes.says.line;
  return [
    createTextMark(says, { ...typeSizes.says, x: 0, y: top, colour: ink, bold: true }),
    createTextMark(cite, { ...typeSizes.small, x: 0, y: citeTop, colour: muted }),
  ];
}

// no line of the grid runs through words
function createCoverMark({ top, barTop }: FigureRow, { paper }: Palette): Mark {
  const place = { x: { value: -1 }, y: { value: top - 8 }, width: { value: pageSize.inner + 2 } };
  return { type: 'rect', encode: { enter: { ...place, height: { value: barTop - top + 2 }, fill: { value: paper } } } };
}

/** `ticks` are about as many as have room. */
export function createAxis(
  { times, axis: title }: AmountScale,
  top: number,
  { muted, ink, grid }: Palette,
  ticks = 5,
): Axis {
  // small counts are whole: no half a year, no half a job
  const whole = times === 1 && top > 2 ? { tickMinStep: 1 } : {};
  const lines = { tickSize: 6, tickColor: muted, domainColor: ink, grid: true, gridColor: grid };
  return {
    orient: 'bottom',
    scale: 'x',
    tickCount: ticks,
    ...whole,
    format: ',~f',
    title,
    ...lines,
    ...createAxisTextStyle(muted),
  };
}

function createAxisTextStyle(colour: string): Partial<Axis> {
  const size = typeSizes.small.size;
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
