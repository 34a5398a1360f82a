/** How the sides of a matter stand to each other, from values, bounds, dates and named states; never which of them is right. */
import { splitFoldedWords } from '../../text/words.js';
import type { Claim, MatterKind } from '../schema.js';
import { liesWithin, resolveRange } from './range.js';

/** `unjudged`: states in other words, of which nothing tells whether they are the same. Of utterances, `differs` is another rendering. */
export type Relation = 'same' | 'differs' | 'narrower' | 'changed' | 'unjudged';

/** One claim with the day on which it was published: YYYY-MM or YYYY-MM-DD. */
export interface DatedClaim {
  claim: Claim;
  publishedOn: string;
}

/** Between two sides. Where a later month reports another value or another named state, it has *changed*. */
export function compareClaims(kind: MatterKind, one: DatedClaim, other: DatedClaim): Relation {
  if (isSameClaim(kind, one.claim, other.claim)) return 'same';
  if (kind === 'state' && !(one.claim.state && other.claim.state)) return 'unjudged';
  if (hasChanged(kind, one, other)) return 'changed';
  return isNarrower(kind, one.claim, other.claim) || isNarrower(kind, other.claim, one.claim) ? 'narrower' : 'differs';
}

function hasChanged(kind: MatterKind, one: DatedClaim, other: DatedClaim): boolean {
  if (one.publishedOn.slice(0, 7) === other.publishedOn.slice(0, 7)) return false;
  return kind === 'state' || (kind === 'figure' && one.claim.value !== other.claim.value);
}

/** Whether one surely says something else than the other, and not only more. */
export function isConflict(relation: Relation): boolean {
  return relation === 'differs' || relation === 'changed';
}

/** Over all sides: the strongest relation between any two of them. */
export function findStrongestRelation(kind: MatterKind, sides: DatedClaim[]): Relation {
  const relations = sides.flatMap((one, index) =>
    sides.slice(index + 1).map((other) => compareClaims(kind, one, other)),
  );
  const relationsByStrength: Relation[] = ['differs', 'changed', 'narrower', 'unjudged'];
  return relationsByStrength.find((relation) => relations.includes(relation)) ?? 'same';
}

// "deutlich unter zehn" says more than "weniger als 10", though value and bound are the same
const sharpenedPattern = /(?<!\p{L})(?:deutlich|weit|klar|erheblich)(?!\p{L})/iu;

function isSameClaim(kind: MatterKind, one: Claim, other: Claim): boolean {
  if (kind === 'date') return one.date === other.date;
  // what the editor named counts before the words
  if (kind === 'state' && one.state && other.state) return one.state === other.state;
  if (kind !== 'figure') return foldWording(one.says) === foldWording(other.says);
  return (
    one.value === other.value &&
    one.bound === other.bound &&
    sharpenedPattern.test(one.says) === sharpenedPattern.test(other.says)
  );
}

/** "deine" and "Deine", with a full stop or without, are one wording. */
export function foldWording(says: string): string {
  return splitFoldedWords(says).join(' ');
}

// a more precise date lies within the coarser one
function isNarrower(kind: MatterKind, inner: Claim, outer: Claim): boolean {
  if (kind === 'figure') return liesWithin(resolveRange(inner), resolveRange(outer));
  return kind === 'date' && inner.date !== outer.date && (inner.date ?? '').startsWith(outer.date ?? ' ');
}
