/** What a figure with its bound allows: "bis zu 500" is 0 to 500, "weniger als 10" everything under 10. */
import type { Claim } from '../schema.js';

/** From `low` to `high`; an open end does not belong to it. */
export interface Range {
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
}

/** "rund", "fast" and "knapp" leave a twentieth to either side. */
const aboutTolerance = 0.05;

export function resolveRange({ value = 0, bound = 'exact' }: Pick<Claim, 'value' | 'bound'>): Range {
  const closed = { lowOpen: false, highOpen: false };
  switch (bound) {
    case 'exact':
      return { low: value, high: value, ...closed };
    case 'about':
      return { low: value * (1 - aboutTolerance), high: value * (1 + aboutTolerance), ...closed };
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY, ...closed };
    case 'more-than':
      return { low: value, high: Number.POSITIVE_INFINITY, lowOpen: true, highOpen: false };
    case 'up-to':
      return { low: 0, high: value, ...closed };
    case 'less-than':
      return { low: 0, high: value, lowOpen: false, highOpen: true };
    default:
      return bound satisfies never;
  }
}

/** Whether all that the inner range allows, the outer one allows too. */
export function liesWithin(inner: Range, outer: Range): boolean {
  const low = inner.low > outer.low || (inner.low === outer.low && (!outer.lowOpen || inner.lowOpen));
  const high = inner.high < outer.high || (inner.high === outer.high && (!outer.highOpen || inner.highOpen));
  return low && high;
}
