/** How the facts that are served are spread: over sources, months, topics, speakers and matters. */
import { type Base, nameOf, sourceIdOf } from '../../knowledge/facts/base.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { listSpeakerIds, listSpokenVoices } from '../../knowledge/facts/voices.js';

/** Facts of one source, month, topic or speaker. */
export interface Count {
  id: string;
  facts: number;
}

export interface Counts {
  facts: number;
  drafts: string[];
  withdrawn: { id: string; date: string }[];
  sources: (Count & { outlet: string; date: string })[];
  /** YYYY-MM of publication, earliest first. */
  months: Count[];
  /** A fact counts for each of its topics. */
  topics: (Count & { says: string })[];
  withoutTopic: number;
  /** Who says most comes first. */
  speakers: (Count & { name: string })[];
  withoutSpeaker: number;
  matters: (Count & { question: string; sources: number })[];
}

export function countFacts(base: Base): Counts {
  const { facts, sources, topics, drafts, withdrawn } = base;
  const ofSource = countEach(facts.map(({ id }) => sourceIdOf(id)));
  const ofTopic = countEach(facts.flatMap((fact) => [...new Set(fact.topics)]));
  return {
    facts: facts.length,
    drafts: drafts.map(({ id }) => id),
    withdrawn: withdrawn.map(({ id, withdrawn: { date } }) => ({ id, date })),
    sources: sources.map(({ id, outlet, date }) => ({
      id,
      facts: ofSource.get(id) ?? 0,
      outlet: outlet.is,
      date: date.is,
    })),
    months: countMonths(base),
    topics: topics.map(({ id, says }) => ({ id, facts: ofTopic.get(id) ?? 0, says: says.en })),
    withoutTopic: facts.filter((fact) => !fact.topics?.length).length,
    speakers: countSpeakers(base),
    withoutSpeaker: facts.filter((fact) => listSpokenVoices(fact).length === 0).length,
    matters: countMatters(base),
  };
}

function countMonths({ facts, source }: Base): Count[] {
  const months = countEach(facts.flatMap(({ id }) => source.get(sourceIdOf(id))?.date.is.slice(0, 7) ?? []));
  return [...months].map(([id, count]) => ({ id, facts: count })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function countSpeakers(base: Base): Counts['speakers'] {
  const speakers = countEach(base.facts.flatMap(listSpeakerIds));
  const counts = [...speakers].map(([id, facts]) => ({ id, facts, name: nameOf(id, base) }));
  return counts.sort((a, b) => b.facts - a.facts);
}

function countMatters({ facts, matters }: Base): Counts['matters'] {
  const hasClaimOn = ({ claims: hasClaimOn = [] }: Fact, id: string) => hasClaimOn.some(({ matter }) => matter === id);
  return matters.map(({ id, question }) => {
    const telling = facts.filter((fact) => hasClaimOn(fact, id)).map((fact) => sourceIdOf(fact.id));
    return { id, facts: telling.length, sources: new Set(telling).size, question: question.en };
  });
}

function countEach(names: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
