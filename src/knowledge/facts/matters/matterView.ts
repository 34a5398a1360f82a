/** Everything that the sources claim on one matter, side by side. */

import { groupBy, uniqueBy } from '../../../util/collections.js';
import { compareDates } from '../../text/calendar.js';
import { splitFoldedWords } from '../../text/words.js';
import { type Base, sourceOf } from '../base.js';
import type { Claim, Fact, Matter, Source } from '../schema.js';
import { collectOrigins, type Origins } from './origin.js';
import { compareClaims, type DatedClaim, findStrongestRelation, isConflict, type Relation } from './relation.js';

export interface Side {
  fact: Fact;
  claim: Claim;
  source: Source;
}

export interface MatterView {
  matter: Matter;
  /** In the order of publication. */
  sides: Side[];
  relation: Relation;
  sources: number;
  /** Who said so: "4 Medien, 1 Ursprung: Elon Musk". */
  origins: Origins;
}

/** Null where fewer than two sources or two days speak of it: then nothing is to be compared. */
export function createMatterView(id: string, base: Base): MatterView | null {
  const matter = base.matter.get(id);
  const sides = base.facts
    .flatMap((fact) => listSides(fact, id, base))
    .sort((a, b) => compareDates(a.source.date.is, b.source.date.is));
  const sources = new Set(sides.map(({ source }) => source.id));
  const days = new Set(sides.flatMap(({ fact }) => fact.when?.date ?? []));
  if (!matter || (sources.size < 2 && days.size < 2)) return null;
  return {
    matter,
    sides,
    relation: findStrongestRelation(matter.kind, sides.map(dateClaim)),
    sources: sources.size,
    origins: collectOrigins(sides, base),
  };
}

/** The matters of a fact on which other sources speak too, in the order of its claims. */
export function listComparableMatters(fact: Fact, base: Base): MatterView[] {
  const ids = new Set((fact.claims ?? []).map(({ matter }) => matter));
  return [...ids].flatMap((id) => createMatterView(id, base) ?? []).filter(({ sources }) => sources > 1);
}

/** How many other sources speak of it, and how many of those in all they say differ from what the fact says, or have changed. */
export function countOtherSources(view: MatterView, factId: string): { others: number; differing: number } {
  const own = view.sides.filter(({ fact }) => fact.id === factId);
  const ownSources = new Set(own.map(({ source }) => source.id));
  const otherSides = view.sides.filter(({ source }) => !ownSources.has(source.id));
  const sidesBySource = [...groupBy(otherSides, ({ source }) => source.id).values()];
  const differsFromOwn = (side: Side) =>
    own.every((mine) => isConflict(compareClaims(view.matter.kind, dateClaim(mine), dateClaim(side))));
  return {
    others: sidesBySource.length,
    differing: sidesBySource.filter((sides) => sides.every(differsFromOwn)).length,
  };
}

/** The sides that say it in other words than the fact does, each wording once. */
export function listOtherWordings({ sides }: MatterView, factId: string): Side[] {
  const ownWordings = new Set(sides.filter(({ fact }) => fact.id === factId).map(normalizeWording));
  return uniqueBy(
    sides.filter((side) => !ownWordings.has(normalizeWording(side))),
    normalizeWording,
  );
}

// "deine" and "Deine", with a full stop or without, are one wording
function normalizeWording({ claim }: Side): string {
  return splitFoldedWords(claim.says).join(' ');
}

function listSides(fact: Fact, matter: string, base: Base): Side[] {
  const claims = (fact.claims ?? []).filter((claim) => claim.matter === matter);
  return claims.map((claim) => ({ fact, claim, source: sourceOf(fact, base) }));
}

export function dateClaim({ claim, source }: Side): DatedClaim {
  return { claim, publishedOn: source.date.is };
}
