/** The rows of a picture: one for each side of a matter, with its words broken into lines and its place. */
import type { Base } from '../../knowledge/facts/base.js';
import type { MatterView, Side } from '../../knowledge/facts/matters/matterView.js';
import type { Language } from '../../knowledge/text/language.js';
import { formatCitationLine } from '../../wording/attribution.js';
import type { Bound } from '../../wording/wording.js';
import { pickWording } from '../../wording/wordingFor.js';
import type { ChartSheet } from '../drawing/pageSpec.js';
import { barSizes, pageSize, typeSizes } from '../drawing/palette.js';
import { breakLines } from '../drawing/text.js';

export interface Figure extends Side {
  value: number;
  bound: Bound;
}

/** `y` values are from the top of the rows. */
export interface FigureRow {
  figure: Figure;
  says: string[];
  cite: string[];
  top: number;
  barTop: number;
  bottom: number;
}

/** The sides that state an amount. */
export function listFigures({ sides }: MatterView): Figure[] {
  return sides.flatMap((side) => {
    const { value, bound = 'exact' } = side.claim;
    return value === undefined ? [] : [{ ...side, value, bound }];
  });
}

export function placeRows(view: MatterView, base: Base, language: Language): FigureRow[] {
  const rows: FigureRow[] = [];
  for (const figure of listFigures(view)) {
    const cited = formatCitationLine({ ...figure, score: null }, base, pickWording(language));
    rows.push(placeRow({ figure, cited, top: rows.at(-1)?.bottom ?? 0 }));
  }
  return rows;
}

function placeRow({ figure, cited, top }: { figure: Figure; cited: string; top: number }): FigureRow {
  const says = breakLines(figure.claim.says, typeSizes.says.size, pageSize.inner);
  const cite = breakLines(cited, typeSizes.small.size, pageSize.inner);
  const barTop = top + says.length * typeSizes.says.line + cite.length * typeSizes.small.line + barSizes.above;
  return { figure, says, cite, top, barTop, bottom: barTop + barSizes.height + barSizes.below };
}

export interface FigureSheet extends ChartSheet {
  unit: string;
  rows: FigureRow[];
}
