/** How the sides of a matter stand to each other, from values, bounds and dates; never which of them is right. */
import type { Claim, MatterKind } from '../schema.js';
import { liesWithin, rangeOf } from './range.js';

export type Relation = 'same' | 'differs' | 'narrower' | 'changed';

/** One claim with the day of its telling: YYYY-MM or YYYY-MM-DD. */
export interface Told {
  claim: Claim;
  told: string;
}

/** Between two sides. What was told in a later month with another value, or of another state, has *changed*. */
export function relationOf(kind: MatterKind, one: Told, other: Told): Relation {
  if (isSame(kind, one.claim, other.claim)) return 'same';
  if (hasChanged(kind, one, other)) return 'changed';
  return isNarrower(kind, one.claim, other.claim) || isNarrower(kind, other.claim, one.claim) ? 'narrower' : 'differs';
}

function hasChanged(kind: MatterKind, one: Told, other: Told): boolean {
  if (one.told.slice(0, 7) === other.told.slice(0, 7)) return false;
  return kind === 'state' || (kind === 'figure' && one.claim.value !== other.claim.value);
}

/** Over all sides: the strongest relation between any two of them. */
export function relationAmong(kind: MatterKind, sides: Told[]): Relation {
  const relations = sides.flatMap((one, at) => sides.slice(at + 1).map((other) => relationOf(kind, one, other)));
  const order: Relation[] = ['differs', 'changed', 'narrower'];
  return order.find((relation) => relations.includes(relation)) ?? 'same';
}

// "deutlich unter zehn" says more than "weniger als 10", though value and bound are the same
const sharpened = /(?<!\p{L})(?:deutlich|weit|klar|erheblich)(?!\p{L})/iu;

function isSame(kind: MatterKind, one: Claim, other: Claim): boolean {
  if (kind === 'date') return one.date === other.date;
  if (kind !== 'figure') return one.says === other.says;
  return (
    one.value === other.value && one.bound === other.bound && sharpened.test(one.says) === sharpened.test(other.says)
  );
}

// a date that is told more finely lies within the coarser one
function isNarrower(kind: MatterKind, inner: Claim, outer: Claim): boolean {
  if (kind === 'figure') return liesWithin(rangeOf(inner), rangeOf(outer));
  return kind === 'date' && inner.date !== outer.date && (inner.date ?? '').startsWith(outer.date ?? ' ');
}
