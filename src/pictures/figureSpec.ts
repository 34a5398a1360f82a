/** The whole picture as a Vega specification: title, rows, axis and legend, each at its place. */
import type { Spec } from 'vega';
import type { Language } from '../knowledge/schema.js';
import type { Row } from './figureRows.js';
import { legendEntries, legendHeight, legendMark } from './legend.js';
import { type Palette, page, type } from './palette.js';
import { pictureWordingFor } from './pictureWording.js';
import { axisHeight, rowsMark } from './rowsMark.js';
import { linesOf } from './textLines.js';
import { textMark } from './textMark.js';

export interface Drawing {
  title: string;
  unit: string;
  rows: Row[];
  language: Language;
  palette: Palette;
}

const rule = { width: 64, height: 5, below: 12 };

export function figureSpec(drawing: Drawing): Spec {
  const { rows, language, palette } = drawing;
  const title = linesOf(drawing.title, type.title.size, page.inner);
  const entries = legendEntries(
    rows.map(({ figure }) => figure.bound),
    language,
  );
  const titleTop = page.margin + rule.height + rule.below;
  const rowsTop = titleTop + title.length * type.title.line + 20;
  const legendTop = rowsTop + (rows.at(-1)?.bottom ?? 0) + axisHeight;
  const bold = { ...type.title, x: page.margin, y: titleTop, colour: palette.ink, bold: true };
  return {
    ...pageOf(legendTop + legendHeight(entries) + page.margin, drawing),
    marks: [
      accentRule(palette),
      textMark(title, bold),
      rowsMark(drawing, rowsTop),
      legendMark(entries, legendTop, palette),
    ],
  };
}

// nothing is left for Vega to lay out, so a picture never depends on how it guesses the widths of words
function pageOf(height: number, { language, palette }: Drawing): Spec {
  const number = { ...pictureWordingFor(language).numbers, currency: ['', ''] as ['', ''] };
  return {
    width: page.width,
    height,
    padding: 0,
    autosize: 'none',
    background: palette.paper,
    config: { locale: { number } },
  };
}

function accentRule({ accent }: Palette): NonNullable<Spec['marks']>[number] {
  const { width, height } = rule;
  const place = { x: { value: page.margin }, y: { value: page.margin }, width: { value: width } };
  return { type: 'rect', encode: { enter: { ...place, height: { value: height }, fill: { value: accent } } } };
}
