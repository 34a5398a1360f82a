/** What the kinds of dots mean; nothing where all are of one kind, since the words tell the times as well. */
import type { GroupMark } from 'vega';
import type { Language } from '../knowledge/text/language.js';
import { wordingFor } from '../wording/wordingFor.js';
import { type Basis, bases, dot, dotScales, dotsMark } from './dots.js';
import { type Explained, type Placed, placed } from './legendFlow.js';
import { type Palette, page, type } from './palette.js';
import { textMark } from './textMark.js';

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
