/** A fact with the names, the way and the history that a door prints. */
import { type Base, listCorrections, nameEntity, sourceIdOf } from '../knowledge/facts/base.js';
import { traceProvenance } from '../knowledge/facts/matters/origin.js';
import type { Moment } from '../knowledge/facts/matters/timeline.js';
import type { Fact, Source } from '../knowledge/facts/schema.js';
import type { CitedFact, TimelineFact } from './answer.js';
import type { Library } from './library.js';

export function cite(fact: Fact, base: Base, score: number | null = null): CitedFact {
  return {
    fact,
    source: base.source.get(sourceIdOf(fact.id)) as Source,
    speaker: fact.speaker ? nameEntity(fact.speaker.is, base) : null,
    channel: fact.channel ? nameEntity(fact.channel.is, base) : null,
    via: (fact.via ?? []).map(({ is }) => nameEntity(is, base)),
    provenance: traceProvenance(fact, base),
    corrections: listCorrections(fact.id, base),
    score,
  };
}

export function citeMoment({ fact, date, basis, later }: Moment, base: Base): TimelineFact {
  const laterClaims = later.map(({ kind, side }) => ({
    kind,
    fact: side.fact.id,
    claim: side.claim,
    source: side.source,
  }));
  return { ...cite(fact, base), moment: { date, basis, later: laterClaims } };
}

/** The first served fact whose id is meant: a button knows it by a code. Null where it is gone. */
export function findCited(isMeant: (id: string) => boolean, { base }: Library): CitedFact | null {
  const fact = base.facts.find(({ id }) => isMeant(id));
  return fact ? cite(fact, base) : null;
}
