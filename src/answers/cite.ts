/** A fact and a matter with the names, the way and the history that a door prints. */
import { type Base, listCorrections, sourceOf } from '../knowledge/facts/base.js';
import { countOtherSources, listOtherWordings, type MatterView } from '../knowledge/facts/matters/matterView.js';
import { traceProvenance } from '../knowledge/facts/matters/origin.js';
import type { Side } from '../knowledge/facts/matters/side.js';
import type { Moment } from '../knowledge/facts/matters/timeline.js';
import { findNeighbours, listKeptNeighbours } from '../knowledge/facts/neighbours.js';
import type { Claim, Fact, Matter, Precision, SpokenVoice, Topic, Voice } from '../knowledge/facts/schema.js';
import type { Story } from '../knowledge/facts/shapes/storySchema.js';
import { nameSpeaker } from '../knowledge/facts/voices/speakerName.js';
import { findClaimVoice, findWholeVoice, isSpoken } from '../knowledge/facts/voices/voices.js';
import { findOpenEnds, type OpenEnds } from '../knowledge/text/quotations.js';
import { memoize } from '../util/lazy.js';
import type { MatterSummary, TopicLabel } from './answer.js';
import type { CitedFact, CitedVoice, SaidWords, TimelineFact } from './citedFact.js';

export interface AnsweringParts {
  /** The voice that answers; null: the outlet's own words do, or several. Left out: the voice of the whole sentence. */
  voice?: SpokenVoice | null;
  score?: number | null;
  said?: SaidWords | null;
}

export type CiteFact = (fact: Fact, options?: AnsweringParts) => CitedFact;

/** What is the same however a fact answers is worked out once, and kept as long as the fact. */
export function createCiter(base: Base): CiteFact {
  const describe = memoize((fact: Fact) => describeFact(fact, base));
  return (fact, { voice = findWholeVoice(fact), score = null, said = null } = {}) => {
    const { source, voices, ...described } = describe(fact);
    return {
      fact,
      source,
      voices,
      voice: (voice && voices[fact.voices?.indexOf(voice) ?? -1]) ?? null,
      status: (voice ? voice.status : fact.status) ?? null,
      provenance: traceProvenance(voice, source, base),
      ...described,
      said,
      score,
    };
  };
}

/** A base with what cites its facts. */
export interface Citing {
  base: Base;
  cite: CiteFact;
}

/** The same for once. */
export function cite(fact: Fact, base: Base, options?: AnsweringParts): CitedFact {
  return createCiter(base)(fact, options);
}

type Described = Pick<CitedFact, 'source' | 'voices' | 'neighbours' | 'corrections' | 'open'>;

function describeFact(fact: Fact, base: Base): Described {
  return {
    source: sourceOf(fact, base),
    voices: (fact.voices ?? []).map((voice) => citeVoice(voice, base)),
    neighbours: listKeptNeighbours(fact, base),
    corrections: listCorrections(fact, base),
    open: findHiddenEnds(fact),
  };
}

function findHiddenEnds({ quote, before, after }: Fact): OpenEnds {
  const { start, end } = findOpenEnds(quote);
  return { start: start && before === undefined, end: end && after === undefined };
}

export function citeVoice(voice: Voice, base: Base): CitedVoice {
  const pieces = { words: voice.words ?? null, translation: voice.en ?? null };
  if (!isSpoken(voice)) {
    return { ...pieces, speaker: null, speech: null, channel: null, via: [], status: null, evidence: [] };
  }
  const { speaker, channel, via = [] } = voice;
  return {
    ...pieces,
    speaker: nameSpeaker(speaker, base),
    speech: voice.speech,
    channel: channel ? nameSpeaker(channel, base) : null,
    via: via.map((relay) => nameSpeaker(relay, base)),
    status: voice.status ?? null,
    evidence: [...new Set([speaker.shownBy, voice.shownBy ?? speaker.shownBy])],
  };
}

/** Looked at by itself: with what stands around it, kept or not. */
export function citeWithNeighbours(fact: Fact, { base, cite }: Citing): CitedFact {
  const neighbours = findNeighbours(fact, base);
  const cited = cite(fact);
  const { start, end } = cited.open;
  const open = { start: start && neighbours.before === null, end: end && neighbours.after === null };
  return { ...cited, neighbours, open };
}

/** In a comparison: with the voice of what it claims. */
export function citeClaim(fact: Fact, claim: Claim, { cite }: Pick<Citing, 'cite'>): CitedFact {
  return { ...cite(fact, { voice: findClaimVoice(fact, claim.says) }), claim };
}

export function citeMoment({ fact, date, basis, later }: Moment, { base, cite }: Citing): TimelineFact {
  const laterClaims = later.map(({ kind, side }) => ({
    kind,
    fact: side.fact.id,
    claim: side.claim,
    source: side.source,
  }));
  const isOfStory = (fact.about ?? []).some((id) => id === base.story.entity);
  const opens = basis !== 'published' && fact.status?.is === 'announced' && isOfStory;
  return { ...cite(fact), moment: { date, basis, opens, later: laterClaims } };
}

/** The first served fact whose id is meant: a button knows it by a code. Null where it is gone. */
export function findCited(isMeant: (id: string) => boolean, { base, cite }: Citing): CitedFact | null {
  const fact = base.facts.find(({ id }) => isMeant(id));
  return fact ? cite(fact) : null;
}

export type SummarizeMatter = (view: MatterView, beside: Fact | null) => MatterSummary;

/** Each is worked out once. Kept by matter and fact, which are the base's own: a view is made anew for each answer. */
export function createMatterSummarizer({ units }: Partial<Pick<Story, 'units'>> = {}): SummarizeMatter {
  const listKept = memoize((_: Matter) => new Map<string, MatterSummary>());
  return (view, beside) => {
    const kept = listKept(view.matter);
    const summary = kept.get(beside?.id ?? '') ?? summarize(view, beside, units);
    kept.set(beside?.id ?? '', summary);
    return summary;
  };
}

function summarize(view: MatterView, beside: Fact | null, units: Story['units'] = {}): MatterSummary {
  const { matter } = view;
  const unit = matter.unit ?? '';
  const counts = beside ? countOtherSources(view, beside.id) : { others: 0, differing: 0, areOutlets: false };
  const { sides } = view;
  const variants = beside && matter.kind === 'wording' ? listOtherWordings(view, beside.id) : [];
  return {
    id: matter.id,
    kind: matter.kind,
    unit: { id: unit, names: units[unit] ?? null },
    question: matter.question,
    relation: view.relation,
    precision: findPrecision(sides),
    sources: view.sources,
    outlets: new Set(sides.map(({ source }) => source.outlet.is)).size,
    origins: view.origins,
    denials: view.denials,
    ...counts,
    variants: variants.map(({ claim, source }) => ({ says: claim.says, source })),
  };
}

// of sides that are all the same, the first stands for all
function findPrecision([side]: Side[]): Precision | null {
  const { date } = side?.claim ?? {};
  return date === undefined ? null : (precisions[date.split('-').length - 1] ?? null);
}

const precisions: Precision[] = ['year', 'month', 'day'];

/** By the name of its entity, where it has one; else by its own with a capital. */
export function labelTopic({ id, name }: Topic, { entity }: Base): TopicLabel {
  const known = entity.get(id);
  const capitalize = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
  return { id, label: { de: known?.name ?? capitalize(name.de), en: known?.en ?? known?.name ?? capitalize(name.en) } };
}
