/** The shapes at the end of a bar, as paths from its upper right corner. */
import { bar } from './palette.js';

const shaft = 26;
const head = { length: 12, half: 8 };
const hatch = { step: 8, inset: 2 };

/** An arrow that leads on; a gap before it where the amount itself is not meant. */
export function arrowPath(gap: number): string {
  const middle = bar.height / 2;
  const tip = gap + shaft + head.length;
  const [back, upper, lower] = [tip - head.length, middle - head.half, middle + head.half];
  return `M${gap},${middle}H${tip}M${back},${upper}L${tip},${middle}L${back},${lower}`;
}

/** Three edges of a bar; the right end stays open, since the amount itself is not reached. */
export function openPath(width: number): string {
  const half = bar.line / 2;
  return `M0,${half}H${half - width}V${bar.height - half}H0`;
}

/** Slanting lines over the last `length` pixels, each cut to the inside of the bar. */
export function hatchPath(length: number): string {
  const [top, foot] = [hatch.inset, bar.height - hatch.inset];
  const rise = foot - top;
  const count = Math.ceil((length + rise) / hatch.step);
  return Array.from({ length: count }, (_, at) => hatch.step * (at + 0.5) - length - rise)
    .map((start) => ({ start, left: Math.max(start, hatch.inset - length), right: Math.min(start + rise, 0) }))
    .filter(({ left, right }) => left < right)
    .map(({ start, left, right }) => `M${left},${foot - (left - start)}L${right},${foot - (right - start)}`)
    .join('');
}
