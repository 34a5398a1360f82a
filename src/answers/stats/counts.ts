/** How the facts that are served are spread: over sources, months, topics, speakers and matters. */
import { type Base, sourceIdOf } from '../../knowledge/facts/base.js';
import type { Fact, Speaker } from '../../knowledge/facts/schema.js';
import { nameSpeaker } from '../../knowledge/facts/voices/speakerName.js';
import { listSpokenVoices } from '../../knowledge/facts/voices/voices.js';
import { groupBy } from '../../util/collections.js';

/** Facts of one source, month or topic. */
export interface Count {
  id: string;
  facts: number;
}

/** Somebody without a name is counted by description and source: „Analysten“ of two articles are two. */
export interface SpeakerCount extends Count {
  name: string;
  named: boolean;
  /** In whose article somebody without a name speaks. */
  outlet: string | null;
  voices: number;
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
  /** Whoever says most comes first. */
  speakers: SpeakerCount[];
  /** Wholly in the outlet's own words. */
  withoutSpeaker: number;
  /** Not all words are one's own: others', or the outlet's beside theirs. */
  severalVoices: number;
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
    severalVoices: facts.filter(({ voices = [] }) => voices.some(({ words }) => words !== undefined)).length,
    matters: countMatters(base),
  };
}

function countMonths({ facts, source }: Base): Count[] {
  const months = countEach(facts.flatMap(({ id }) => source.get(sourceIdOf(id))?.date.is.slice(0, 7) ?? []));
  return [...months].map(([id, count]) => ({ id, facts: count })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function countSpeakers(base: Base): SpeakerCount[] {
  const spoken = base.facts.flatMap((fact) =>
    listSpokenVoices(fact).map(({ speaker }) => ({ fact: fact.id, ...identifySpeaker(speaker, fact.id, base) })),
  );
  const counts = [...groupBy(spoken, ({ id }) => id).values()].flatMap((voices) => {
    const [first] = voices;
    if (!first) return [];
    const { fact: _, ...speaker } = first;
    return [{ ...speaker, facts: new Set(voices.map(({ fact }) => fact)).size, voices: voices.length }];
  });
  return counts.sort((a, b) => b.facts - a.facts || b.voices - a.voices);
}

function identifySpeaker(speaker: Speaker, factId: string, base: Base): Omit<SpeakerCount, 'facts' | 'voices'> {
  const { id, name } = nameSpeaker(speaker, base);
  if (id !== null) return { id, name, named: true, outlet: null };
  const source = sourceIdOf(factId);
  return { id: `${source}: ${name}`, name, named: false, outlet: base.source.get(source)?.outlet.is ?? source };
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
