/** What the sources say on a figure, as bars on one axis. Brings Vega with it: import it only when a picture is asked for. */

import type { Spec } from 'vega';
import type { Base } from '../../knowledge/facts/base.js';
import type { MatterView } from '../../knowledge/facts/matters/matterView.js';
import type { Language } from '../../knowledge/text/language.js';
import { measureLegendHeight } from '../drawing/legendFlow.js';
import { buildPageSpec, computeBodyTop, renderSvg } from '../drawing/pageSpec.js';
import { chooseTitle, findPalette, type Theme } from '../drawing/palette.js';
import { describeFigures } from './figureAlt.js';
import { type FigureSheet, listFigures, placeRows } from './figureRows.js';
import { createLegendEntries, createLegendMark } from './legend.js';
import { axisHeight, createRowsMark } from './rowsMark.js';

export interface ChartOptions {
  language: Language;
  theme: Theme;
  base: Base;
}

export interface Chart {
  svg: string;
  alt: string;
}

/** For a matter of the kind "figure": an SVG 640 wide, and the same in words. */
export async function drawFigureChart(view: MatterView, { language, theme, base }: ChartOptions): Promise<Chart> {
  const { matter } = view;
  const rows = placeRows(view, base, language);
  const title = chooseTitle(theme, matter.question[language]);
  const spec = buildFigureSpec({ title, unit: matter.unit ?? '', rows, language, palette: findPalette(theme) });
  return { svg: await renderSvg(spec), alt: describeFigures({ matter, figures: listFigures(view), base, language }) };
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
