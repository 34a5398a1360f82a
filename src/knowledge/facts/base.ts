/** The fact base: everything the bot knows, as one immutable value with its look-ups. */

import { groupEntries } from '../../util/collections.js';
import { lazy } from '../../util/lazy.js';
import { compareDates, isEarlier } from '../text/calendar.js';
import type {
  Correction,
  DataLists,
  Entity,
  Fact,
  FactCorrection,
  Lock,
  Matter,
  Source,
  Topic,
  Voice,
  WithdrawnFact,
} from './schema.js';
import type { Story } from './shapes/storySchema.js';

/** The files beside those of the facts, by the property of the base that each becomes; their shapes are in schema.ts. */
export const dataFiles = {
  story: 'story.json',
  sources: 'sources.json',
  entities: 'entities.json',
  topics: 'topics.json',
  matters: 'matters.json',
  synonyms: 'synonyms.json',
  outsiders: 'outsiders.json',
  corrections: 'corrections.json',
  lock: 'quotes.lock.json',
};

/** What the data files hold, after their shapes are checked. `facts` are served; drafts and withdrawn facts are not. */
export interface BaseContent extends DataLists {
  story: Story;
  facts: Fact[];
  drafts: Fact[];
  withdrawn: WithdrawnFact[];
  lock: Lock | null;
}

/** `version` names this content: the same version gives the same answers. Nobody changes a Base: a reload makes a new one. */
export interface Base extends BaseContent {
  version: string;
  source: ReadonlyMap<string, Source>;
  entity: ReadonlyMap<string, Entity>;
  topic: ReadonlyMap<string, Topic>;
  matter: ReadonlyMap<string, Matter>;
  fact: ReadonlyMap<string, Fact>;
  /** Those that are served of one source, in the order of its article. */
  listArticleFacts: FactLister;
  /** By topic; by matter, where they claim something on it; by entity, where it speaks or passes on, and where it speaks or is spoken of: in the order of `facts`. */
  listTopicFacts: FactLister;
  listMatterFacts: FactLister;
  listVoiceFacts: FactLister;
  listEntityFacts: FactLister;
}

export type FactLister = (id: string) => Fact[];

export function createBase(content: BaseContent, version: string): Base {
  const listBy = (listIds: (fact: Fact) => string[]): FactLister => {
    const byId = lazy(() => groupFacts(content.facts, listIds));
    return (id) => byId().get(id) ?? [];
  };
  return {
    ...content,
    version,
    source: indexById(content.sources),
    entity: indexById(content.entities),
    topic: indexById(content.topics),
    matter: indexById(content.matters),
    fact: indexById(content.facts),
    listArticleFacts: listBy(({ id }) => [sourceIdOf(id)]),
    listTopicFacts: listBy(({ topics = [] }) => topics),
    listMatterFacts: listBy(({ claims = [] }) => claims.map(({ matter }) => matter)),
    listVoiceFacts: listBy(({ voices = [] }) => voices.flatMap(listHeardIds)),
    listEntityFacts: listBy(({ about = [], voices = [] }) => [...about, ...voices.flatMap(listSpokenIds)]),
  };
}

// each fact once under each id
function groupFacts(facts: Fact[], listIds: (fact: Fact) => string[]): ReadonlyMap<string, Fact[]> {
  return groupEntries(facts.flatMap((fact) => [...new Set(listIds(fact))].map((id): [string, Fact] => [id, fact])));
}

function listSpokenIds({ speaker }: Voice): string[] {
  return speaker !== null && 'is' in speaker ? [speaker.is] : [];
}

function listHeardIds(voice: Voice): string[] {
  const heard = voice.speaker === null ? [] : [voice.speaker, ...(voice.via ?? [])];
  return heard.flatMap((each) => ('is' in each ? each.is : []));
}

export function sourceIdOf(factId: string): string {
  return factId.slice(0, factId.indexOf('/'));
}

/** Every fact of a checked base has its source. */
export function sourceOf({ id }: Pick<Fact, 'id'>, { source }: Pick<Base, 'source'>): Source {
  const found = source.get(sourceIdOf(id));
  if (!found) throw new Error(`${id} has no source`);
  return found;
}

/** The name of an entity; its id where it is not known. */
export function nameOf(id: string, { entity }: Pick<Base, 'entity'>): string {
  return entity.get(id)?.name ?? id;
}

/** What was corrected after the fact had been served, in it or in its article's entry, oldest first. */
export function listCorrections(
  fact: Pick<Fact, 'id' | 'added'>,
  { corrections }: Pick<Base, 'corrections'>,
): Correction[] {
  return corrections.filter((each) => isCorrected(fact, each)).sort((a, b) => compareDates(a.date, b.date));
}

// whoever read a fact only after its article's entry was mended never saw what was wrong
export function isCorrected({ id, added }: Pick<Fact, 'id' | 'added'>, correction: Correction): boolean {
  if ('fact' in correction) return correction.fact === id;
  return correction.source === sourceIdOf(id) && (added === undefined || !isEarlier(correction.date, added));
}

/** Those of facts alone. */
export function listFactCorrections({ corrections }: Pick<Base, 'corrections'>): FactCorrection[] {
  return corrections.filter((each) => 'fact' in each);
}

/** Those that something is quoted from: drafts alone make no source known. */
export function listServedSources({ sources, listArticleFacts }: Base): Source[] {
  return sources.filter(({ id }) => listArticleFacts(id).length > 0);
}

/** Those that a fact is about: only they have anything to show. */
export function listServedTopics({ topics, facts }: Base): Topic[] {
  const known = new Set(facts.flatMap(({ topics: ids = [] }) => ids));
  return topics.filter(({ id }) => known.has(id));
}

function indexById<Item extends { id: string }>(items: Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
