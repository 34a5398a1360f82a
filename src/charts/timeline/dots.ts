/** The dots of a timeline: filled where the time is stated, a ring where it is reckoned, grey where only the report has a day. */
import type { GroupMark, Scale, SymbolMark } from 'vega';
import type { Moment } from '../../knowledge/facts/matters/timeline.js';
import type { Language } from '../../knowledge/text/language.js';
import { wordingFor } from '../../wording/wordingFor.js';
import { type Explained, type Placed, placed } from '../drawing/legendFlow.js';
import { type Palette, page, type } from '../drawing/palette.js';
import { textMark } from '../drawing/text.js';

type Basis = Moment['basis'];

const bases: Basis[] = ['stated', 'reckoned', 'published'];

export const dot = { radius: 8, line: 3 };

export function dotScales({ accent, paper, muted }: Palette): Scale[] {
  return [
    { name: 'fill', type: 'ordinal', domain: bases, range: [accent, paper, paper] },
    { name: 'stroke', type: 'ordinal', domain: bases, range: [accent, accent, muted] },
  ];
}

/** One for each row of the data, which has `x`, `y` and `basis`. */
export function dotsMark(data: string): SymbolMark {
  // a line lies half to either side of its edge
  const size = Math.PI * (dot.radius - dot.line / 2) ** 2;
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
        strokeWidth: { value: dot.line },
      },
    },
  };
}

interface Entry extends Explained, Placed {
  basis: Basis;
}

const indent = 2 * dot.radius + 9;

export function dotEntries(used: Basis[], language: Language): Entry[] {
  const { dots } = wordingFor(language).pictures;
  const kinds = bases.filter((basis) => used.includes(basis));
  return kinds.length < 2 ? [] : placed(kinds.map((basis) => ({ basis, text: dots[basis], indent })));
}

/** `top` is from the top of the picture. */
export function dotLegendMark(entries: Entry[], top: number, palette: Palette): GroupMark {
  const values = entries.map(({ basis, x, y }) => ({ basis, x: x + dot.radius, y: y + type.small.line / 2 }));
  const words = entries.map(({ text, x, y }) =>
    textMark([text], { ...type.small, x: x + indent, y, colour: palette.muted }),
  );
  return {
    type: 'group',
    name: 'legend',
    encode: { enter: { x: { value: page.margin }, y: { value: top } } },
    data: [{ name: 'kinds', values }],
    scales: dotScales(palette),
    marks: [dotsMark('kinds'), ...words],
  };
}
