/** found, unsure or unknown: from what speaks for the best fact, not from a score that changes with the corpus. */
import type { FactHit } from './factHit.js';
import type { Features } from './features.js';

type Verdict = 'found' | 'unsure' | 'unknown';

const minConfidence = { found: 0.66, unsure: 0.38 };

type FeatureWeights = Record<keyof Features, number> & { intercept: number };

/**
 * Logistic regression over the features: the share of right answers among answers like this one. Fitted to the golden
 * questions for facts with questions of their own, and to XQuAD-de for facts of nothing but a quote; docs/search.md shows how well.
 */
const ownQuestionWeights: FeatureWeights = {
  coverage: 2.6,
  similarity: 5.1,
  missingEntities: -4.2,
  offStory: -2.7,
  unanchored: -0.3,
  lacksClass: -1,
  lacksAnswerType: -3.2,
  intercept: -1.9,
};
const quoteOnlyWeights: FeatureWeights = {
  coverage: 6.5,
  similarity: 0,
  missingEntities: -2.5,
  offStory: -2,
  unanchored: 0,
  lacksClass: -0.5,
  lacksAnswerType: -1,
  intercept: -2.6,
};

/** A doubtful best fact may say the opposite of what is asked: that is never sure. */
export function decideVerdict(best: FactHit | undefined, unknownNames: string[], doubtful = false): Verdict {
  if (!best || unknownNames.length > 0 || best.confidence < minConfidence.unsure) return 'unknown';
  return best.confidence < minConfidence.found || doubtful ? 'unsure' : 'found';
}

export function isFound({ confidence }: FactHit): boolean {
  return confidence >= minConfidence.found;
}

/** 0 to 1. */
export function estimateConfidence(features: Features, hasOwnQuestions = true): number {
  const weights = hasOwnQuestions ? ownQuestionWeights : quoteOnlyWeights;
  const sum =
    weights.intercept +
    weights.coverage * features.coverage +
    weights.similarity * features.similarity +
    weights.missingEntities * features.missingEntities +
    weights.offStory * features.offStory +
    weights.unanchored * features.unanchored +
    weights.lacksClass * features.lacksClass +
    weights.lacksAnswerType * features.lacksAnswerType;
  return 1 / (1 + Math.exp(-sum));
}
