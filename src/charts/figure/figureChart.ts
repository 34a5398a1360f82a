/** What the sources say on a figure, as bars on one axis. Brings Vega with it: import it only when a picture is asked for. */

import type { Spec } from 'vega';
import type { MatterSummary } from '../../answers/answer.js';
import type { CitedFact } from '../../answers/citedFact.js';
import type { Wording } from '../../wording/wording.js';
import { measureLegendHeight } from '../drawing/legendFlow.js';
import { buildPageSpec, computeBodyTop, renderSvg } from '../drawing/pageSpec.js';
import { chooseTitle, findPalette, type Theme } from '../drawing/palette.js';
import { describeFigures } from './figureAlt.js';
import { type FigureSheet, listFigures, placeRows } from './figureRows.js';
import { createLegendEntries, createLegendMark } from './legend.js';
import { axisHeight, createRowsMark } from './rowsMark.js';

export interface ChartOptions {
  wording: Wording;
  theme: Theme;
}

export interface Chart {
  svg: string;
  alt: string;
}

export interface ComparedFigures {
  matter: MatterSummary;
  /** The sides, each with its claim. */
  cited: CitedFact[];
}

/** For a matter of the kind "figure": an SVG 640 wide, and the same in words. */
export async function drawFigureChart(
  { matter, cited }: ComparedFigures,
  { wording, theme }: ChartOptions,
): Promise<Chart> {
  const figures = listFigures(cited);
  const language = wording.locale;
  const sheet = { title: chooseTitle(theme, matter.question[language]), unit: matter.unit, language };
  const spec = buildFigureSpec({ ...sheet, rows: placeRows(figures, wording), palette: findPalette(theme) });
  return { svg: await renderSvg(spec), alt: describeFigures({ matter, figures, wording }) };
}

function buildFigureSpec(sheet: FigureSheet): Spec {
  const { rows, language, palette } = sheet;
  const entries = createLegendEntries(
    rows.map(({ figure }) => figure.bound),
    language,
  );
  const rowsTop = computeBodyTop(sheet);
  const legendTop = rowsTop + (rows.at(-1)?.bottom ?? 0) + axisHeight;
  const marks = [createRowsMark(sheet, rowsTop), createLegendMark(entries, legendTop, palette)];
  return buildPageSpec(sheet, legendTop + measureLegendHeight(entries), marks);
}
