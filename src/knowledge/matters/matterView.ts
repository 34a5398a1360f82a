/** Everything that the sources claim on one matter, side by side. */
import { type Base, sourceIdOf } from '../base.js';
import type { Claim, Fact, Matter, Source } from '../schema.js';
import { originOf } from './origin.js';
import { type Relation, relationAmong } from './relation.js';

export interface Side {
  fact: Fact;
  claim: Claim;
  source: Source;
}

export interface MatterView {
  matter: Matter;
  /** In the order of their telling. */
  sides: Side[];
  relation: Relation;
  sources: number;
  /** Who first said so, each once: "4 Medien, 1 Ursprung". */
  origins: string[];
}

/** Null where fewer than two sources or two days speak of it: then nothing is to be compared. */
export function matterView(id: string, base: Base): MatterView | null {
  const matter = base.matter.get(id);
  const sides = base.facts
    .flatMap((fact) => sidesOf(fact, id, base))
    .sort((a, b) => (told(a) < told(b) ? -1 : told(a) > told(b) ? 1 : 0));
  const sources = new Set(sides.map(({ source }) => source.id));
  const days = new Set(sides.flatMap(({ fact }) => fact.when?.date ?? []));
  if (!matter || (sources.size < 2 && days.size < 2)) return null;
  return {
    matter,
    sides,
    relation: relationAmong(
      matter.kind,
      sides.map(({ claim, source }) => ({ claim, told: source.date.is })),
    ),
    sources: sources.size,
    origins: [...new Set(sides.map(({ fact }) => originOf(fact, base)))],
  };
}

function sidesOf(fact: Fact, matter: string, base: Base): Side[] {
  const source = base.source.get(sourceIdOf(fact.id)) as Source;
  return (fact.claims ?? []).filter((claim) => claim.matter === matter).map((claim) => ({ fact, claim, source }));
}

function told({ source }: Side): string {
  return source.date.is;
}
