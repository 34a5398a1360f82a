/** The whole picture of a figure as a Vega specification: rows, axis and legend, each at its place. */
import type { Spec } from 'vega';
import type { Row } from './figureRows.js';
import { legendEntries, legendMark } from './legend.js';
import { legendHeight } from './legendFlow.js';
import { bodyTop, pageSpec, type Sheet } from './pageSpec.js';
import { axisHeight, rowsMark } from './rowsMark.js';

export interface Drawing extends Sheet {
  unit: string;
  rows: Row[];
}

export function figureSpec(drawing: Drawing): Spec {
  const { rows, language, palette } = drawing;
  const entries = legendEntries(
    rows.map(({ figure }) => figure.bound),
    language,
  );
  const rowsTop = bodyTop(drawing);
  const legendTop = rowsTop + (rows.at(-1)?.bottom ?? 0) + axisHeight;
  const marks = [rowsMark(drawing, rowsTop), legendMark(entries, legendTop, palette)];
  return pageSpec(drawing, legendTop + legendHeight(entries), marks);
}
