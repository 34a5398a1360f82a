/** The dots of a timeline: filled where the time is stated, a ring where it is reckoned, grey where only the report has a day. */
import type { GroupMark, Scale, SymbolMark } from 'vega';
import type { Moment } from '../../knowledge/facts/matters/timeline.js';
import type { Language } from '../../knowledge/text/language.js';
import { pickWording } from '../../wording/languages/wordingFor.js';
import { type LegendItem, type Position, placeEntries } from '../drawing/legendFlow.js';
import { type Palette, pageSize, typeSizes } from '../drawing/palette.js';
import { createTextMark } from '../drawing/text.js';

type Basis = Moment['basis'];

const bases: Basis[] = ['stated', 'reckoned', 'published'];

export const dotSize = { radius: 8, line: 3 };

export function createDotScales({ accent, paper, muted }: Palette): Scale[] {
  return [
    { name: 'fill', type: 'ordinal', domain: bases, range: [accent, paper, paper] },
    { name: 'stroke', type: 'ordinal', domain: bases, range: [accent, accent, muted] },
  ];
}

/** One for each row of the data, which has `x`, `y` and `basis`. */
export function createDotsMark(data: string): SymbolMark {
  // a line lies half to either side of its edge
  const size = Math.PI * (dotSize.radius - dotSize.line / 2) ** 2;
  return {
    type: 'symbol',
    name: 'dots',
    from: { data },
    encode: {
      enter: {
        shape: { value: 'circle' },
        size: { value: Math.round(size) },
        x: { field: 'x' },
        y: { field: 'y' },
        fill: { scale: 'fill', field: 'basis' },
        stroke: { scale: 'stroke', field: 'basis' },
        strokeWidth: { value: dotSize.line },
      },
    },
  };
}

interface DotEntry extends LegendItem, Position {
  basis: Basis;
}

const textIndent = 2 * dotSize.radius + 9;

export function createDotEntries(used: Basis[], language: Language): DotEntry[] {
  const { dots } = pickWording(language).pictures;
  const kinds = bases.filter((basis) => used.includes(basis));
  return kinds.length < 2 ? [] : placeEntries(kinds.map((basis) => ({ basis, text: dots[basis], indent: textIndent })));
}

/** `top` is from the top of the picture. */
export function createDotLegendMark(entries: DotEntry[], top: number, palette: Palette): GroupMark {
  const values = entries.map(({ basis, x, y }) => ({ basis, x: x + dotSize.radius, y: y + typeSizes.small.line / 2 }));
  const words = entries.map(({ text, x, y }) =>
    createTextMark([text], { ...typeSizes.small, x: x + textIndent, y, colour: palette.muted }),
  );
  return {
    type: 'group',
    name: 'legend',
    encode: { enter: { x: { value: pageSize.margin }, y: { value: top } } },
    data: [{ name: 'kinds', values }],
    scales: createDotScales(palette),
    marks: [createDotsMark('kinds'), ...words],
  };
}
