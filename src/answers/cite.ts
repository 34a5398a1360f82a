/** A fact and a matter with the names, the way and the history that a door prints. */
import { type Base, listCorrections, nameEntity, sourceOf } from '../knowledge/facts/base.js';
import { countOtherSources, listOtherWordings, type MatterView } from '../knowledge/facts/matters/matterView.js';
import { traceProvenance } from '../knowledge/facts/matters/origin.js';
import type { Moment } from '../knowledge/facts/matters/timeline.js';
import type { Fact, Topic } from '../knowledge/facts/schema.js';
import { memoize } from '../util/lazy.js';
import type { CitedFact, MatterSummary, TimelineFact, TopicLabel } from './answer.js';

export function cite(fact: Fact, base: Base, score: number | null = null): CitedFact {
  return {
    fact,
    source: sourceOf(fact, base),
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
export function findCited(isMeant: (id: string) => boolean, { base }: { base: Base }): CitedFact | null {
  const fact = base.facts.find(({ id }) => isMeant(id));
  return fact ? cite(fact, base) : null;
}

export type SummarizeMatter = (view: MatterView, beside: Fact | null) => MatterSummary;

/** Each is worked out once: views belong to the base, and so do facts. */
export function createMatterSummarizer(): SummarizeMatter {
  const summarizeView = memoize((view: MatterView) => memoize((beside: Fact | null) => summarize(view, beside)));
  return (view, beside) => summarizeView(view)(beside);
}

function summarize(view: MatterView, beside: Fact | null): MatterSummary {
  const { matter } = view;
  const counts = beside ? countOtherSources(view, beside.id) : { others: 0, differing: 0 };
  const variants = beside && matter.kind === 'wording' ? listOtherWordings(view, beside.id) : [];
  return {
    id: matter.id,
    kind: matter.kind,
    unit: matter.unit ?? '',
    question: matter.question,
    relation: view.relation,
    sources: view.sources,
    origins: view.origins.map((name) => ({ name, presumed: isPresumedOutlet(name, view) })),
    ...counts,
    variants: variants.map(({ claim, source }) => ({ says: claim.says, source })),
  };
}

function isPresumedOutlet(name: string, { sides }: MatterView): boolean {
  return sides.some(({ source: { outlet } }) => outlet.basis === 'attributed' && outlet.is === name);
}

/** By the name of its entity, where it has one; else by its own with a capital. */
export function labelTopic({ id, name }: Topic, { entity }: Base): TopicLabel {
  const entityName = entity.get(id)?.name;
  const capitalize = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
  return { id, label: { de: entityName ?? capitalize(name.de), en: entityName ?? capitalize(name.en) } };
}
