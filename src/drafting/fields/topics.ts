/** The topics of a sentence: by the topics' own words, and by the facts that it is like. */
import type { Base } from '../../knowledge/facts/base.js';
import type { Fact, Topic } from '../../knowledge/facts/schema.js';
import { splitFoldedWords, stemWord } from '../../knowledge/text/words.js';
import { countBy } from '../../util/collections.js';
import { extractStems, type SimilarFact } from './tfIdf.js';

const maxNeighbours = 8;
const maxTopics = 2;
/** A second topic needs this share of the first one's score, the first one this much at all; the last sentence and its people help. */
const minRelativeScore = 0.7;
const minTopicScore = 0.2;
const lastSentenceBonus = 0.15;
const companionWeight = 0.6;
/** So much of a topic's score comes from the sentence's own words, or it is none of its topics. */
const minToldScore = 0.1;
const minLead = 0.06;
/** One word in common makes no likeness: "wird sich zeigen" stands in articles on anything. */
const minSharedWords = 2;
/** What a word of a topic's own counts, and all of them together. */
const ownWordScore = 0.3;
const maxOwnScore = 0.5;

/** Of each stem of a topic's names, the share of the facts with it that have the topic: "OpenAI" stands everywhere. */
interface TopicWords {
  id: string;
  stems: [stem: string, share: number][];
}

interface TopicHints {
  similar: SimilarFact[];
  about: string[];
  /** Those of the sentence right before. */
  last: string[];
}

export type TopicChooser = (text: string, hints: TopicHints) => string[];

/** Reads topics and facts once, for all sentences of an article. */
export function createTopicChooser({ topics, facts }: Base): TopicChooser {
  const words = weighTopicWords(topics, facts);
  const shares = measureTopicShares(facts);
  return (text, { similar, about, last }) => {
    const scores = new Map<string, number>();
    const add = (id: string, score: number) => scores.set(id, (scores.get(id) ?? 0) + score);
    const told = new Map<string, number>();
    for (const { id, score } of scoreTopicWords(text, words)) {
      add(id, score);
      told.set(id, score);
    }
    const like = similar.filter(({ shared }) => shared >= minSharedWords);
    for (const near of like.slice(0, maxNeighbours))
      near.fact.topics?.forEach((id, index) => {
        const weight = index === 0 ? 1 : 0.6;
        add(id, weight * near.similarity);
        told.set(id, (told.get(id) ?? 0) + weight * near.told);
      });
    for (const id of last) add(id, lastSentenceBonus);
    for (const entity of about)
      for (const [id, part] of shares.get(entity) ?? []) add(id, (part * companionWeight) / about.length);
    const [first, ...others] = pickBest(topics, scores);
    return first !== undefined && (told.get(first) ?? 0) >= minToldScore ? [first, ...others] : [];
  };
}

function pickBest(topics: Topic[], scores: ReadonlyMap<string, number>): string[] {
  const known = topics.map(({ id }) => ({ id, score: scores.get(id) ?? 0 })).sort((a, b) => b.score - a.score);
  const best = known[0]?.score ?? 0;
  if (best - (known[1]?.score ?? 0) < minLead) return [];
  return known
    .filter(({ score }) => score >= Math.max(minTopicScore, best * minRelativeScore))
    .slice(0, maxTopics)
    .map(({ id }) => id);
}

function listTopicStems(names: string[]): string[] {
  return names.flatMap((alias) => extractStems(alias)).filter((stem) => stem.length > 3);
}

function weighTopicWords(topics: Topic[], facts: Fact[]): TopicWords[] {
  const read = facts.map((fact) => ({ fact, words: readWords(fact.quote) }));
  return topics.map(({ id, name, aliases }) => ({
    id,
    stems: listTopicStems([name.de, ...aliases]).map((stem) => {
      const having = read.filter(({ words }) => words.some((word) => isBuiltWith(word, stem)));
      const own = having.filter(({ fact }) => fact.topics?.includes(id));
      return [stem, (own.length + 1) / (having.length + 1)];
    }),
  }));
}

function scoreTopicWords(text: string, topics: TopicWords[]): { id: string; score: number }[] {
  const words = readWords(text);
  return topics.map(({ id, stems }) => {
    const told = stems.filter(([stem]) => words.some((word) => isBuiltWith(word, stem)));
    return {
      id,
      score: Math.min(
        maxOwnScore,
        told.reduce((sum, [, share]) => sum + share * ownWordScore, 0),
      ),
    };
  });
}

interface ReadWord {
  word: string;
  stem: string;
}

function readWords(text: string): ReadWord[] {
  return splitFoldedWords(text).map((word) => ({ word, stem: stemWord(word, 'de') }));
}

// a compound counts too: "Investitionszusagen" speaks of an investment, but "vorgestellt" of no "Stelle"
function isBuiltWith({ word, stem }: ReadWord, part: string): boolean {
  return word.startsWith(part) || stem.endsWith(part);
}

// of the facts about each, the part that has each topic
function measureTopicShares(facts: Fact[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const shares = new Map<string, ReadonlyMap<string, number>>();
  for (const entity of new Set(facts.flatMap(({ about = [] }) => about))) {
    const known = facts.filter((fact) => fact.about?.includes(entity));
    const counts = countBy(known.flatMap(({ topics = [] }) => topics));
    shares.set(entity, new Map([...counts].map(([id, count]) => [id, count / known.length])));
  }
  return shares;
}
