/** Everything that the sources claim on one matter, side by side. */

import { earlierFirst } from '../../text/dates.js';
import { foldedWordsOf } from '../../text/words.js';
import { type Base, sourceIdOf } from '../base.js';
import type { Claim, Fact, Matter, MatterKind, Source } from '../schema.js';
import { originOf } from './origin.js';
import { type Relation, relationAmong, relationOf } from './relation.js';

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
  const sides = base.facts.flatMap((fact) => sidesOf(fact, id, base)).sort((a, b) => earlierFirst(told(a), told(b)));
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

/** The matters of a fact on which other sources speak too, in the order of its claims. */
export function comparableOf(fact: Fact, base: Base): MatterView[] {
  const ids = new Set((fact.claims ?? []).map(({ matter }) => matter));
  return [...ids].flatMap((id) => matterView(id, base) ?? []).filter(({ sources }) => sources > 1);
}

/** How many other sources speak of it, and how many of those in all they say differ from what the fact says, or have changed. */
export function othersOf(view: MatterView, factId: string): { others: number; differing: number } {
  const own = view.sides.filter(({ fact }) => fact.id === factId);
  const home = new Set(own.map(({ source }) => source.id));
  const bySource = new Map<string, Side[]>();
  for (const side of view.sides)
    if (!home.has(side.source.id)) bySource.set(side.source.id, [...(bySource.get(side.source.id) ?? []), side]);
  const differs = (side: Side) =>
    own.every((mine) => ['differs', 'changed'].includes(between(view.matter.kind, mine, side)));
  return { others: bySource.size, differing: [...bySource.values()].filter((sides) => sides.every(differs)).length };
}

/** The sides that say it in other words than the fact does, each wording once. */
export function variantsOf({ sides }: MatterView, factId: string): Side[] {
  const said = new Set(sides.filter(({ fact }) => fact.id === factId).map(wordsAlone));
  return sides.filter((side) => !said.has(wordsAlone(side)) && said.add(wordsAlone(side)));
}

// "deine" and "Deine", with a full stop or without, are one wording
function wordsAlone({ claim }: Side): string {
  return foldedWordsOf(claim.says).join(' ');
}

function between(kind: MatterKind, one: Side, other: Side): Relation {
  return relationOf(kind, { claim: one.claim, told: told(one) }, { claim: other.claim, told: told(other) });
}

function sidesOf(fact: Fact, matter: string, base: Base): Side[] {
  const source = base.source.get(sourceIdOf(fact.id)) as Source;
  return (fact.claims ?? []).filter((claim) => claim.matter === matter).map((claim) => ({ fact, claim, source }));
}

function told({ source }: Side): string {
  return source.date.is;
}
