/** How a bar shows its bound: filled as far as an amount is claimed, open where it is only allowed. */
import type { GroupMark, Mark } from 'vega';
import type { Bound } from '../../wording/wording.js';
import { bar } from '../drawing/palette.js';

/** A bar on the scale "x", which begins at 0; `pixels` is how long one of its units is. */
interface Bar {
  bound: Bound;
  value: number;
  y: number;
  pixels: number;
  /** From where to where "about" fades out. */
  vague: { low: number; high: number };
  colour: string;
}

const arrowGap = 6;
const hatchLength = 72;
const stripes = [0.9, 0.7, 0.5, 0.3, 0.15];

/** Vega wants another name for each group, and makes classes of its words. */
export function boundMark(shown: Bar): GroupMark {
  const name = `bar ${shown.bound} at-${shown.y}`;
  return { type: 'group', name, encode: { enter: { y: { value: shown.y } } }, marks: partsOf(shown) };
}

function partsOf(shown: Bar): Mark[] {
  const { bound, value, pixels, vague } = shown;
  switch (bound) {
    case 'exact':
      return [filled(shown, { to: value })];
    case 'about':
      return [filled(shown, { to: vague.low }), ...fadingEnd(shown)];
    case 'at-least':
      return [filled(shown, { to: value }), drawn(shown, arrowPath(0))];
    case 'more-than':
      return [filled(shown, { to: value }), drawn(shown, arrowPath(arrowGap))];
    case 'up-to':
      return [outline(shown)];
    case 'less-than':
      return [drawn(shown, openPath(value * pixels)), drawn(shown, hatchPath(Math.min(hatchLength, value * pixels)))];
    default:
      return bound satisfies never;
  }
}

function filled({ colour }: Bar, { from = 0, to, opacity = 1 }: { from?: number; to: number; opacity?: number }): Mark {
  const place = { x: { scale: 'x', value: from }, x2: { scale: 'x', value: to }, height: { value: bar.height } };
  return { type: 'rect', encode: { enter: { ...place, fill: { value: colour }, opacity: { value: opacity } } } };
}

// what "rund" leaves open is drawn ever thinner
function fadingEnd(shown: Bar): Mark[] {
  const { low, high } = shown.vague;
  const step = (high - low) / stripes.length;
  return stripes.map((opacity, at) =>
    filled(shown, { from: low + step * (at + 0.3), to: low + step * (at + 1), opacity }),
  );
}

function drawn({ value, colour }: Bar, path: string): Mark {
  return { type: 'path', encode: { enter: { x: { scale: 'x', value }, path: { value: path }, ...strokeOf(colour) } } };
}

// a line lies half to either side of its edge
function outline({ value, colour }: Bar): Mark {
  const half = bar.line / 2;
  const place = {
    x: { scale: 'x', value: 0, offset: half },
    x2: { scale: 'x', value, offset: -half },
    y: { value: half },
    height: { value: bar.height - bar.line },
  };
  return { type: 'rect', encode: { enter: { ...place, ...strokeOf(colour) } } };
}

function strokeOf(colour: string) {
  return { stroke: { value: colour }, strokeWidth: { value: bar.line } };
}

const shaft = 26;
const head = { length: 12, half: 8 };
const hatch = { step: 8, inset: 2 };

/** An arrow that leads on; a gap before it where the amount itself is not meant. */
function arrowPath(gap: number): string {
  const middle = bar.height / 2;
  const tip = gap + shaft + head.length;
  const [back, upper, lower] = [tip - head.length, middle - head.half, middle + head.half];
  return `M${gap},${middle}H${tip}M${back},${upper}L${tip},${middle}L${back},${lower}`;
}

/** Three edges of a bar; the right end stays open, since the amount itself is not reached. */
function openPath(width: number): string {
  const half = bar.line / 2;
  return `M0,${half}H${half - width}V${bar.height - half}H0`;
}

/** Slanting lines over the last `length` pixels, each cut to the inside of the bar. */
function hatchPath(length: number): string {
  const [top, foot] = [hatch.inset, bar.height - hatch.inset];
  const rise = foot - top;
  const count = Math.ceil((length + rise) / hatch.step);
  return Array.from({ length: count }, (_, at) => hatch.step * (at + 0.5) - length - rise)
    .map((start) => ({ start, left: Math.max(start, hatch.inset - length), right: Math.min(start + rise, 0) }))
    .filter(({ left, right }) => left < right)
    .map(({ start, left, right }) => `M${left},${foot - (left - start)}L${right},${foot - (right - start)}`)
    .join('');
}
