/** How the sides of a matter stand to each other, from values, bounds and dates; never which of them is right. */
import type { Claim, MatterKind } from '../schema.js';
import { liesWithin, resolveRange } from './range.js';

export type Relation = 'same' | 'differs' | 'narrower' | 'changed';

/** One claim with the day on which it was published: YYYY-MM or YYYY-MM-DD. */
export interface DatedClaim {
  claim: Claim;
  publishedOn: string;
}

/** Between two sides. Where a later month reports another value or another state, it has *changed*. */
export function compareClaims(kind: MatterKind, one: DatedClaim, other: DatedClaim): Relation {
  if (isSameClaim(kind, one.claim, other.claim)) return 'same';
  if (hasChanged(kind, one, other)) return 'changed';
  return isNarrower(kind, one.claim, other.claim) || isNarrower(kind, other.claim, one.claim) ? 'narrower' : 'differs';
}

function hasChanged(kind: MatterKind, one: DatedClaim, other: DatedClaim): boolean {
  if (one.publishedOn.slice(0, 7) === other.publishedOn.slice(0, 7)) return false;
  return kind === 'state' || (kind === 'figure' && one.claim.value !== other.claim.value);
}

/** Whether one says something else than the other, and not only more. */
export function isConflict(relation: Relation): boolean {
  return relation === 'differs' || relation === 'changed';
}

/** Over all sides: the strongest relation between any two of them. */
export function findStrongestRelation(kind: MatterKind, sides: DatedClaim[]): Relation {
  const relations = sides.flatMap((one, index) =>
    sides.slice(index + 1).map((other) => compareClaims(kind, one, other)),
  );
  const relationsByStrength: Relation[] = ['differs', 'changed', 'narrower'];
  return relationsByStrength.find((relation) => relations.includes(relation)) ?? 'same';
}

// "deutlich unter zehn" says more than "weniger als 10", though value and bound are the same
const sharpenedPattern = /(?<!\p{L})(?:deutlich|weit|klar|erheblich)(?!\p{L})/iu;

function isSameClaim(kind: MatterKind, one: Claim, other: Claim): boolean {
  if (kind === 'date') return one.date === other.date;
  if (kind !== 'figure') return one.says === other.says;
  return (
    one.value === other.value &&
    one.bound === other.bound &&
    sharpenedPattern.test(one.says) === sharpenedPattern.test(other.says)
  );
}

// a more precise date lies within the coarser one
function isNarrower(kind: MatterKind, inner: Claim, outer: Claim): boolean {
  if (kind === 'figure') return liesWithin(resolveRange(inner), resolveRange(outer));
  return kind === 'date' && inner.date !== outer.date && (inner.date ?? '').startsWith(outer.date ?? ' ');
}
