/** The same figures for where a picture must be broader than high: amounts left of their bars, one row for all who give the same. */
import type { GroupMark, Mark, Spec } from 'vega';
import { resolveRange } from '../../knowledge/facts/matters/range.js';
import { groupBy } from '../../util/collections.js';
import { formatOutletName } from '../../wording/attribution.js';
import type { Wording } from '../../wording/wording.js';
import { type AmountScale, chooseScale, formatShortAmount } from '../drawing/amount.js';
import { buildPageSpec, renderSvg } from '../drawing/pageSpec.js';
import { barSizes, findPalette, type Palette, pageSize, typeSizes } from '../drawing/palette.js';
import { breakLines, createTextMark, cutText } from '../drawing/text.js';
import { createBoundMark } from './boundMark.js';
import { describeFigures } from './figureAlt.js';
import type { Chart, ChartOptions, ComparedFigures } from './figureChart.js';
import { type Figure, listFigures } from './figureRows.js';
import { axisHeight, createAxis, headroomFactor } from './rowsMark.js';

/** More would be too small to read; the rest is counted. */
const maxRows = 4;
const rowGap = 7;
const labelWidth = 262;

interface Row {
  figure: Figure;
  amount: string;
  /** One line, or more where there are few rows. */
  outlets: string[];
}

/** An SVG 640 wide and at most 11:7, without a title of its own; and all sides in words. */
export async function drawFigureLandscape(
  { matter, cited }: ComparedFigures,
  { wording, theme }: ChartOptions,
): Promise<Chart> {
  const figures = listFigures(cited);
  const scale = chooseScale(
    figures.map(({ value }) => value),
    matter.unit,
    wording.locale,
  );
  const rows = groupRows(figures, scale, wording);
  const spec = buildLandscapeSpec(rows, { scale, wording, palette: findPalette(theme) });
  return { svg: await renderSvg(spec), alt: describeFigures({ matter, figures, wording }) };
}

function groupRows(figures: Figure[], scale: AmountScale, wording: Wording): Row[] {
  const groups = [...groupBy(figures, ({ value, bound }) => `${bound} ${value}`).values()];
  const maxLines = Math.max(maxRows + 1 - groups.length, 1);
  return groups.flatMap((same) =>
    same.slice(0, 1).map((figure) => {
      const outlets = [...new Set(same.map(({ source }) => formatOutletName(source, wording)))].join(', ');
      const amount = formatShortAmount(figure, scale, wording.locale);
      return { figure, amount, outlets: breakLabel(outlets, typeSizes.small.size, maxLines) };
    }),
  );
}

function breakLabel(text: string, size: number, max: number): string[] {
  const breakText = (shorter: string) => breakLines(shorter, size, labelWidth - 12);
  return breakText(cutText(text, (shorter) => breakText(shorter).length <= max));
}

// all alike, so that the bars stand evenly
function measureRow(rows: Row[]): number {
  const lines = Math.max(...rows.map(({ outlets }) => outlets.length), 1);
  return typeSizes.says.line + lines * typeSizes.small.line + rowGap;
}

interface Look {
  scale: AmountScale;
  wording: Wording;
  palette: Palette;
}

function buildLandscapeSpec(all: Row[], { scale, wording, palette }: Look): Spec {
  const rows = all.slice(0, maxRows);
  const left = all.length - rows.length;
  const rowHeight = measureRow(rows);
  const height = rows.length * rowHeight;
  const end = pageSize.margin + height + axisHeight;
  const more = { ...typeSizes.small, x: pageSize.margin, y: end, colour: palette.muted };
  const marks = [
    createBarsMark(rows, scale, palette),
    ...rows.flatMap((row, index) => createLabelMarks(row, pageSize.margin + index * rowHeight, palette)),
    ...(left > 0 ? [createTextMark([wording.pictures.more(left)], more)] : []),
  ];
  const sheet = { title: null, language: wording.locale, palette };
  return buildPageSpec(sheet, end + (left > 0 ? typeSizes.small.line : 0), marks);
}

function createBarsMark(rows: Row[], scale: AmountScale, palette: Palette): GroupMark {
  const values = rows.map(({ figure }) => figure.value);
  const top = (headroomFactor * Math.max(...values, 0)) / scale.times || 1;
  const rowHeight = measureRow(rows);
  const [width, height] = [pageSize.inner - labelWidth, rows.length * rowHeight];
  const place = { x: { value: pageSize.margin + labelWidth }, y: { value: pageSize.margin } };
  const createBar = ({ figure }: Row, index: number) => {
    const value = figure.value / scale.times;
    const vague = resolveRange({ value, bound: 'about' });
    const y = index * rowHeight + (typeSizes.says.line - barSizes.height) / 2 + 2;
    return createBoundMark({ bound: figure.bound, value, y, pixels: width / top, vague, colour: palette.accent });
  };
  return {
    type: 'group',
    name: 'rows',
    encode: { enter: { ...place, width: { value: width }, height: { value: height } } },
    signals: [{ name: 'height', value: height }],
    scales: [{ name: 'x', type: 'linear', domain: [0, top], range: [0, width] }],
    axes: [createAxis(scale, top, palette, 3)],
    marks: rows.map(createBar),
  };
}

function createLabelMarks({ amount, outlets }: Row, y: number, { ink, muted }: Palette): Mark[] {
  const { says, small } = typeSizes;
  const x = pageSize.margin;
  return [
    createTextMark(breakLabel(amount, says.size, 1), { ...says, x, y, colour: ink, bold: true }),
    createTextMark(outlets, { ...small, x, y: y + says.line, colour: muted }),
  ];
}
