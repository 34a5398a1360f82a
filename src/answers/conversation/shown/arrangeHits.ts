/** The hits of a question that goes on from an answer: nothing that is not wanted again, and among equals what is near comes first. */
import { sourceIdOf } from '../../../knowledge/facts/base.js';
import type { Fact } from '../../../knowledge/facts/schema.js';
import { listSpeakerIds } from '../../../knowledge/facts/voices/voices.js';
import type { FactHit } from '../../../knowledge/retrieval/ranking/factHit.js';

export interface Arrangement {
  /** Those shown before. */
  near: readonly Fact[];
  /** Ids that are not to be shown again. */
  without: ReadonlySet<string>;
}

/** Of the best rank: who has so much of it counts as its equal. */
const minEqualRank = 0.97;

export function arrangeHits(hits: FactHit[], { near, without }: Arrangement): FactHit[] {
  const left = hits.filter(({ fact }) => !without.has(fact.id));
  const bestRank = left[0]?.rank ?? 0;
  const isEqual = ({ rank }: FactHit) => rank >= minEqualRank * bestRank;
  const [first] = near;
  if (!first) return left;
  const equals = left.filter(isEqual).sort((a, b) => measureNearness(b.fact, first) - measureNearness(a.fact, first));
  return [...equals, ...left.filter((hit) => !isEqual(hit))];
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
