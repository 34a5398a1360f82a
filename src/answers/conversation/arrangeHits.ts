/** The hits of a question that goes on from an answer: nothing that is not wanted again, and among equals what is near comes first. */
import { sourceIdOf } from '../../knowledge/facts/base.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { listSpeakerIds } from '../../knowledge/facts/voices/voices.js';
import { isFound } from '../../knowledge/retrieval/ranking/confidence.js';
import type { FactHit } from '../../knowledge/retrieval/ranking/factHit.js';

export interface Arrangement {
  /** Those shown before. */
  near: readonly Fact[];
  /** Ids that are not to be shown again. */
  without: ReadonlySet<string>;
}

/** Of the best rank: who has so much of it counts as its equal. */
const minEqualRank = 0.95;
/** Who has so much of it is worth more than what was shown and does not say what is asked. */
const minOtherRank = 0.5;

export function arrangeHits(hits: FactHit[], { near, without }: Arrangement): FactHit[] {
  const left = dropRepeated(
    hits.filter(({ fact }) => !without.has(fact.id)),
    near,
  );
  const bestRank = left[0]?.rank ?? 0;
  const isEqual = ({ rank }: FactHit) => rank >= minEqualRank * bestRank;
  const [first] = near;
  if (!first) return left;
  const equals = left.filter(isEqual).sort((a, b) => measureNearness(b.fact, first) - measureNearness(a.fact, first));
  return [...equals, ...left.filter((hit) => !isEqual(hit))];
}

// what was shown was read: where it lacks what is asked now, something else may have it
function dropRepeated(hits: FactHit[], shown: readonly Fact[]): FactHit[] {
  const [best] = hits;
  const isRepeated = (hit: FactHit) => !(hit.miss === null && isFound(hit)) && shown.includes(hit.fact);
  if (!best || !isRepeated(best)) return hits;
  const others = hits.filter((hit) => !isRepeated(hit) && hit.rank >= minOtherRank * best.rank);
  return [...others, ...hits.filter((hit) => !others.includes(hit))];
}

// of the same article, speaker, matter and topic: one each
function measureNearness(fact: Fact, shown: Fact): number {
  const shares = (list: (each: Fact) => readonly string[]) => list(fact).some((item) => list(shown).includes(item));
  return [
    sourceIdOf(fact.id) === sourceIdOf(shown.id),
    shares(listSpeakerIds),
    shares(({ claims = [] }) => claims.map(({ matter }) => matter)),
    shares(({ topics = [] }) => topics),
  ].filter(Boolean).length;
}
