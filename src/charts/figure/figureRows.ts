/** The rows of a picture: one for each side of a matter, with its words broken into lines and its place. */
import type { Base } from '../../knowledge/facts/base.js';
import type { MatterView, Side } from '../../knowledge/facts/matters/matterView.js';
import type { Language } from '../../knowledge/text/language.js';
import { citationLine } from '../../wording/attribution.js';
import type { Bound } from '../../wording/wording.js';
import { wordingFor } from '../../wording/wordingFor.js';
import type { Sheet } from '../drawing/pageSpec.js';
import { bar, page, type } from '../drawing/palette.js';
import { linesOf } from '../drawing/text.js';

export interface Figure extends Side {
  value: number;
  bound: Bound;
}

/** `y` values are from the top of the rows. */
export interface Row {
  figure: Figure;
  says: string[];
  cite: string[];
  top: number;
  barTop: number;
  bottom: number;
}

/** The sides that state an amount. */
export function figuresOf({ sides }: MatterView): Figure[] {
  return sides.flatMap((side) => {
    const { value, bound = 'exact' } = side.claim;
    return value === undefined ? [] : [{ ...side, value, bound }];
  });
}

export function rowsOf(view: MatterView, base: Base, language: Language): Row[] {
  const rows: Row[] = [];
  for (const figure of figuresOf(view)) {
    const cited = citationLine({ ...figure, score: null }, base, wordingFor(language));
    rows.push(rowOf({ figure, cited, top: rows.at(-1)?.bottom ?? 0 }));
  }
  return rows;
}

function rowOf({ figure, cited, top }: { figure: Figure; cited: string; top: number }): Row {
  const says = linesOf(figure.claim.says, type.says.size, page.inner);
  const cite = linesOf(cited, type.small.size, page.inner);
  const barTop = top + says.length * type.says.line + cite.length * type.small.line + bar.above;
  return { figure, says, cite, top, barTop, bottom: barTop + bar.height + bar.below };
}

export interface Drawing extends Sheet {
  unit: string;
  rows: Row[];
}
