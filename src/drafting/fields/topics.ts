/** The topics of a sentence: by the topics' own words, and by the facts that it is like. */
import type { Base } from '../../knowledge/facts/base.js';
import type { Fact, Topic } from '../../knowledge/facts/schema.js';
import { fold } from '../../knowledge/text/words.js';
import { extractStems, type SimilarFact } from './tfIdf.js';

const maxNeighbours = 8;
const maxTopics = 2;
/** A second topic needs this share of the first one's score, the first one this much at all; the last sentence and its people help. */
const minRelativeScore = 0.7;
const minTopicScore = 0.2;
const lastSentenceBonus = 0.15;
const companionWeight = 0.6;

interface TopicHints {
  similar: SimilarFact[];
  about: string[];
  /** Those of the sentence right before. */
  last: string[];
}

export function chooseTopics(text: string, { topics, facts }: Base, { similar, about, last }: TopicHints): string[] {
  const scores = new Map<string, number>();
  const add = (id: string, score: number) => scores.set(id, (scores.get(id) ?? 0) + score);
  for (const topic of topics) add(topic.id, scoreTopicWords(text, topic));
  for (const { fact, similarity } of similar.slice(0, maxNeighbours))
    fact.topics?.forEach((id, index) => {
      add(id, index === 0 ? similarity : similarity * 0.6);
    });
  for (const id of last) add(id, lastSentenceBonus);
  for (const [id, part] of measureTopicShares(about, facts)) add(id, part * companionWeight);
  const known = topics.map(({ id }) => ({ id, score: scores.get(id) ?? 0 })).sort((a, b) => b.score - a.score);
  const best = known[0]?.score ?? 0;
  return known
    .filter(({ score }) => score >= Math.max(minTopicScore, best * minRelativeScore))
    .slice(0, maxTopics)
    .map(({ id }) => id);
}

// a compound counts too: "Investitionszusagen" speaks of an investment
function scoreTopicWords(text: string, { name, aliases }: Topic): number {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  const stems = [name.de, ...aliases].flatMap((alias) => extractStems(alias)).filter((stem) => stem.length > 3);
  return Math.min(0.5, stems.filter((stem) => words.some((word) => word.includes(stem))).length * 0.25);
}

// of the facts about the same people and things, the part that has each topic; those about few count as much as those about many
function measureTopicShares(about: string[], facts: Fact[]): Map<string, number> {
  const parts = new Map<string, number>();
  for (const entity of about) {
    const known = facts.filter((fact) => fact.about?.includes(entity));
    for (const { topics = [] } of known)
      for (const id of topics) parts.set(id, (parts.get(id) ?? 0) + 1 / (known.length * about.length));
  }
  return parts;
}
