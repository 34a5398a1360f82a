/** Everything that the sources claim on one matter, side by side. */

import { compareDates } from '../../text/dates.js';
import { splitFoldedWords } from '../../text/words.js';
import { type Base, sourceIdOf } from '../base.js';
import type { Claim, Fact, Matter, MatterKind, Source } from '../schema.js';
import { findOrigin } from './origin.js';
import { compareClaims, findStrongestRelation, type Relation } from './relation.js';

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
  /** Who first said so, each once: "4 Medien, 1 Ursprung". */
  origins: string[];
}

/** Null where fewer than two sources or two days speak of it: then nothing is to be compared. */
export function createMatterView(id: string, base: Base): MatterView | null {
  const matter = base.matter.get(id);
  const sides = base.facts
    .flatMap((fact) => listSides(fact, id, base))
    .sort((a, b) => compareDates(publicationDateOf(a), publicationDateOf(b)));
  const sources = new Set(sides.map(({ source }) => source.id));
  const days = new Set(sides.flatMap(({ fact }) => fact.when?.date ?? []));
  if (!matter || (sources.size < 2 && days.size < 2)) return null;
  return {
    matter,
    sides,
    relation: findStrongestRelation(
      matter.kind,
      sides.map(({ claim, source }) => ({ claim, publishedOn: source.date.is })),
    ),
    sources: sources.size,
    origins: [...new Set(sides.map(({ fact }) => findOrigin(fact, base)))],
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
  const bySource = new Map<string, Side[]>();
  for (const side of view.sides)
    if (!ownSources.has(side.source.id)) bySource.set(side.source.id, [...(bySource.get(side.source.id) ?? []), side]);
  const differsFromOwn = (side: Side) =>
    own.every((mine) => ['differs', 'changed'].includes(compareSides(view.matter.kind, mine, side)));
  return {
    others: bySource.size,
    differing: [...bySource.values()].filter((sides) => sides.every(differsFromOwn)).length,
  };
}

/** The sides that say it in other words than the fact does, each wording once. */
export function listOtherWordings({ sides }: MatterView, factId: string): Side[] {
  const ownWordings = new Set(sides.filter(({ fact }) => fact.id === factId).map(normalizeWording));
  return sides.filter((side) => !ownWordings.has(normalizeWording(side)) && ownWordings.add(normalizeWording(side)));
}

// "deine" and "Deine", with a full stop or without, are one wording
function normalizeWording({ claim }: Side): string {
  return splitFoldedWords(claim.says).join(' ');
}

function compareSides(kind: MatterKind, one: Side, other: Side): Relation {
  return compareClaims(
    kind,
    { claim: one.claim, publishedOn: publicationDateOf(one) },
    { claim: other.claim, publishedOn: publicationDateOf(other) },
  );
}

function listSides(fact: Fact, matter: string, base: Base): Side[] {
  const source = base.source.get(sourceIdOf(fact.id)) as Source;
  return (fact.claims ?? []).filter((claim) => claim.matter === matter).map((claim) => ({ fact, claim, source }));
}

function publicationDateOf({ source }: Side): string {
  return source.date.is;
}
