/** Everything that the sources claim on one matter, side by side. */

import { groupBy, uniqueBy } from '../../../util/collections.js';
import type { Base } from '../base.js';
import type { Fact, Matter } from '../schema.js';
import { collectOrigins, type Origins } from './origin.js';
import { compareClaims, findStrongestRelation, foldWording, isConflict, type Relation } from './relation.js';
import { type Denial, dateClaim, listDenials, listSides, type Side } from './side.js';

export interface MatterView {
  matter: Matter;
  /** In the order of publication. */
  sides: Side[];
  relation: Relation;
  sources: number;
  /** Who said so: "4 Medien, 1 Ursprung: Elon Musk". */
  origins: Origins;
  /** What contradicts it. */
  denials: Denial[];
}

/** Null where fewer than two sources or two days speak of it: then nothing is to be compared. */
export function createMatterView(id: string, base: Base): MatterView | null {
  const matter = base.matter.get(id);
  const sides = listSides(id, base);
  const sources = new Set(sides.map(({ source }) => source.id));
  const days = new Set(sides.flatMap(({ fact }) => fact.when?.date ?? []));
  if (!matter || (sources.size < 2 && days.size < 2)) return null;
  return {
    matter,
    sides,
    relation: findStrongestRelation(matter.kind, sides.map(dateClaim)),
    sources: sources.size,
    origins: collectOrigins(sides, base),
    denials: listDenials(id, base),
  };
}

/** The matters of a fact on which other sources speak too, in the order of its claims. */
export function listComparableMatters(fact: Fact, base: Base): MatterView[] {
  const ids = new Set((fact.claims ?? []).map(({ matter }) => matter));
  return [...ids].flatMap((id) => createMatterView(id, base) ?? []).filter(({ sources }) => sources > 1);
}

export interface OtherSources {
  others: number;
  differing: number;
  /** Each of them is of an outlet of its own. */
  areOutlets: boolean;
}

/** How many other sources speak of it, and how many of those surely differ, or have changed, in all that they say. */
export function countOtherSources(view: MatterView, factId: string): OtherSources {
  const own = view.sides.filter(({ fact }) => fact.id === factId);
  const ownSources = new Set(own.map(({ source }) => source.id));
  const otherSides = view.sides.filter(({ source }) => !ownSources.has(source.id));
  const sidesBySource = [...groupBy(otherSides, ({ source }) => source.id).values()];
  const differsFromOwn = (side: Side) =>
    own.every((mine) => isConflict(compareClaims(view.matter.kind, dateClaim(mine), dateClaim(side))));
  const ownOutlets = own.map(({ source }) => source.outlet.is);
  const outlets = new Set(otherSides.map(({ source }) => source.outlet.is));
  return {
    others: sidesBySource.length,
    differing: sidesBySource.filter((sides) => sides.every(differsFromOwn)).length,
    areOutlets: outlets.size === sidesBySource.length && !ownOutlets.some((outlet) => outlets.has(outlet)),
  };
}

/** The sides that say it in other words than the fact does, each wording once. */
export function listOtherWordings({ sides }: MatterView, factId: string): Side[] {
  const foldSide = ({ claim }: Side) => foldWording(claim.says);
  const ownWordings = new Set(sides.filter(({ fact }) => fact.id === factId).map(foldSide));
  return uniqueBy(
    sides.filter((side) => !ownWordings.has(foldSide(side))),
    foldSide,
  );
}
