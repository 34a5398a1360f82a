/** How a bar shows its bound: filled as far as an amount is claimed, open where it is only allowed. */
import type { GroupMark, Mark } from 'vega';
import type { Bound } from '../../wording/partWordings.js';
import { barSizes } from '../drawing/palette.js';

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
const stripeOpacities = [0.9, 0.7, 0.5, 0.3, 0.15];

/** Vega wants another name for each group, and makes classes of its words. */
export function createBoundMark(bar: Bar): GroupMark {
  const name = `bar ${bar.bound} at-${bar.y}`;
  return { type: 'group', name, encode: { enter: { y: { value: bar.y } } }, marks: createBarMarks(bar) };
}

function createBarMarks(bar: Bar): Mark[] {
  const { bound, value, pixels, vague } = bar;
  switch (bound) {
    case 'exact':
      return [createFilledMark(bar, { to: value })];
    case 'about':
      return [createFilledMark(bar, { to: vague.low }), ...createFadingEnd(bar)];
    case 'at-least':
      return [createFilledMark(bar, { to: value }), createPathMark(bar, drawArrowPath(0))];
    case 'more-than':
      return [createFilledMark(bar, { to: value }), createPathMark(bar, drawArrowPath(arrowGap))];
    case 'up-to':
      return [createOutlineMark(bar)];
    case 'less-than':
      return [
        createPathMark(bar, drawOpenPath(value * pixels)),
        createPathMark(bar, drawHatchPath(Math.min(hatchLength, value * pixels))),
      ];
    default:
      return bound satisfies never;
  }
}

function createFilledMark(
  { colour }: Bar,
  { from = 0, to, opacity = 1 }: { from?: number; to: number; opacity?: number },
): Mark {
  const place = { x: { scale: 'x', value: from }, x2: { scale: 'x', value: to }, height: { value: barSizes.height } };
  return { type: 'rect', encode: { enter: { ...place, fill: { value: colour }, opacity: { value: opacity } } } };
}

// what "rund" leaves open is drawn ever thinner
function createFadingEnd(bar: Bar): Mark[] {
  const { low, high } = bar.vague;
  const step = (high - low) / stripeOpacities.length;
  return stripeOpacities.map((opacity, index) =>
    createFilledMark(bar, { from: low + step * (index + 0.3), to: low + step * (index + 1), opacity }),
  );
}

function createPathMark({ value, colour }: Bar, path: string): Mark {
  return {
    type: 'path',
    encode: { enter: { x: { scale: 'x', value }, path: { value: path }, ...createStroke(colour) } },
  };
}

// a line lies half to either side of its edge
function createOutlineMark({ value, colour }: Bar): Mark {
  const half = barSizes.line / 2;
  const place = {
    x: { scale: 'x', value: 0, offset: half },
    x2: { scale: 'x', value, offset: -half },
    y: { value: half },
    height: { value: barSizes.height - barSizes.line },
  };
  return { type: 'rect', encode: { enter: { ...place, ...createStroke(colour) } } };
}

function createStroke(colour: string) {
  return { stroke: { value: colour }, strokeWidth: { value: barSizes.line } };
}

const shaftLength = 26;
const arrowHead = { length: 12, half: 8 };
const hatch = { step: 8, inset: 2 };

/** An arrow that leads on; a gap before it where the amount itself is not meant. */
function drawArrowPath(gap: number): string {
  const middle = barSizes.height / 2;
  const tip = gap + shaftLength + arrowHead.length;
  const [back, upper, lower] = [tip - arrowHead.length, middle - arrowHead.half, middle + arrowHead.half];
  return `M${gap},${middle}H${tip}M${back},${upper}L${tip},${middle}L${back},${lower}`;
}

/** Three edges of a bar; the right end stays open, since the amount itself is not reached. */
function drawOpenPath(width: number): string {
  const half = barSizes.line / 2;
  return `M0,${half}H${half - width}V${barSizes.height - half}H0`;
}

/** Slanting lines over the last `length` pixels, each cut to the inside of the bar. */
function drawHatchPath(length: number): string {
  const [top, foot] = [hatch.inset, barSizes.height - hatch.inset];
  const rise = foot - top;
  const count = Math.ceil((length + rise) / hatch.step);
  return Array.from({ length: count }, (_, index) => hatch.step * (index + 0.5) - length - rise)
    .map((start) => ({ start, left: Math.max(start, hatch.inset - length), right: Math.min(start + rise, 0) }))
    .filter(({ left, right }) => left < right)
    .map(({ start, left, right }) => `M${left},${foot - (left - start)}L${right},${foot - (right - start)}`)
    .join('');
}
