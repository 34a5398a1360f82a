/** What the sources say on a figure, as bars on one axis. Brings Vega with it: import it only when a picture is asked for. */

import type { Spec } from 'vega';
import type { Base } from '../../knowledge/facts/base.js';
import type { MatterView } from '../../knowledge/facts/matters/matterView.js';
import type { Language } from '../../knowledge/text/language.js';
import { legendHeight } from '../drawing/legendFlow.js';
import { bodyTop, pageSpec, svgOf } from '../drawing/pageSpec.js';
import { type Ground, paletteOf, titleOn } from '../drawing/palette.js';
import { figureAlt } from './figureAlt.js';
import { type Drawing, figuresOf, rowsOf } from './figureRows.js';
import { legendEntries, legendMark } from './legend.js';
import { axisHeight, rowsMark } from './rowsMark.js';

export interface PictureOptions {
  language: Language;
  ground: Ground;
  base: Base;
}

export interface Picture {
  svg: string;
  alt: string;
}

/** For a matter of the kind "figure": an SVG 640 wide, and the same in words. */
export async function figurePicture(view: MatterView, { language, ground, base }: PictureOptions): Promise<Picture> {
  const { matter } = view;
  const rows = rowsOf(view, base, language);
  const title = titleOn(ground, matter.question[language]);
  const spec = figureSpec({ title, unit: matter.unit ?? '', rows, language, palette: paletteOf(ground) });
  return { svg: await svgOf(spec), alt: figureAlt({ matter, figures: figuresOf(view), base, language }) };
}

function figureSpec(drawing: Drawing): Spec {
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
