/** The rows of a picture: one for each side of a matter, with its words broken into lines and its place. */
import type { CitedFact, FigureUnit } from '../../answers/citedFact.js';
import type { Claim } from '../../knowledge/facts/schema.js';
import type { Bound } from '../../wording/partWordings.js';
import { createQuoteView } from '../../wording/quote/quoteView.js';
import type { Wording } from '../../wording/wording.js';
import type { ChartSheet } from '../drawing/pageSpec.js';
import { barSizes, pageSize, typeSizes } from '../drawing/palette.js';
import { breakLines } from '../drawing/text.js';

export interface Figure extends CitedFact {
  claim: Claim;
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
export function listFigures(cited: CitedFact[]): Figure[] {
  return cited.flatMap(({ claim, ...side }) => {
    if (claim?.value === undefined) return [];
    return [{ ...side, claim, value: claim.value, bound: claim.bound ?? 'exact' }];
  });
}

export function placeRows(figures: Figure[], wording: Wording): FigureRow[] {
  const rows: FigureRow[] = [];
  for (const figure of figures)
    rows.push(
      placeRow({ figure, cited: createQuoteView(figure, wording).citation.line, top: rows.at(-1)?.bottom ?? 0 }),
    );
  return rows;
}

function placeRow({ figure, cited, top }: { figure: Figure; cited: string; top: number }): FigureRow {
  const says = breakLines(figure.claim.says, typeSizes.says.size, pageSize.inner);
  const cite = breakLines(cited, typeSizes.small.size, pageSize.inner);
  const barTop = top + says.length * typeSizes.says.line + cite.length * typeSizes.small.line + barSizes.above;
  return { figure, says, cite, top, barTop, bottom: barTop + barSizes.height + barSizes.below };
}

export interface FigureSheet extends ChartSheet {
  unit: FigureUnit;
  rows: FigureRow[];
}
