/** The dots of a timeline: filled where the time is stated, a ring where it is reckoned, grey where only the report has a day. */
import type { Scale, SymbolMark } from 'vega';
import type { Moment } from '../knowledge/facts/matters/timeline.js';
import type { Palette } from './palette.js';

export type Basis = Moment['basis'];

export const bases: Basis[] = ['stated', 'reckoned', 'published'];

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
