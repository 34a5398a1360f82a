/** The topics of a sentence: by the topics' own words, and by the facts that it is like. */
import type { Base } from '../../knowledge/facts/base.js';
import type { Fact, Topic } from '../../knowledge/facts/schema.js';
import { fold } from '../../knowledge/text/words.js';
import { type Like, stemsOf } from './tfIdf.js';

const neighbours = 8;
const most = 2;
/** A second topic needs this share of the first one's score, the first one this much at all; the last sentence and its people help. */
const share = 0.7;
const least = 0.2;
const carried = 0.15;
const companions = 0.6;

export interface Hints {
  like: Like[];
  about: string[];
  /** Those of the sentence right before. */
  last: string[];
}

export function topicsOf(text: string, { topics, facts }: Base, { like, about, last }: Hints): string[] {
  const scores = new Map<string, number>();
  const add = (id: string, score: number) => scores.set(id, (scores.get(id) ?? 0) + score);
  for (const topic of topics) add(topic.id, wordScore(text, topic));
  for (const { fact, likeness } of like.slice(0, neighbours))
    fact.topics?.forEach((id, at) => {
      add(id, at === 0 ? likeness : likeness * 0.6);
    });
  for (const id of last) add(id, carried);
  for (const [id, part] of topicsAbout(about, facts)) add(id, part * companions);
  const known = topics.map(({ id }) => ({ id, score: scores.get(id) ?? 0 })).sort((a, b) => b.score - a.score);
  const best = known[0]?.score ?? 0;
  return known
    .filter(({ score }) => score >= Math.max(least, best * share))
    .slice(0, most)
    .map(({ id }) => id);
}

// a compound counts too: "Investitionszusagen" speaks of an investment
function wordScore(text: string, { name, aliases }: Topic): number {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  const stems = [name.de, ...aliases].flatMap((alias) => stemsOf(alias)).filter((stem) => stem.length > 3);
  return Math.min(0.5, stems.filter((stem) => words.some((word) => word.includes(stem))).length * 0.25);
}

// of the facts about the same people and things, the part that has each topic; those about few count as much as those about many
function topicsAbout(about: string[], facts: Fact[]): Map<string, number> {
  const parts = new Map<string, number>();
  for (const entity of about) {
    const known = facts.filter((fact) => fact.about?.includes(entity));
    for (const { topics = [] } of known)
      for (const id of topics) parts.set(id, (parts.get(id) ?? 0) + 1 / (known.length * about.length));
  }
  return parts;
}
