/** found, unsure or unknown: from what speaks for the best fact, not from a score that changes with the corpus. */
import type { FactHit } from './factHit.js';
import type { Features } from './features.js';

type Verdict = 'found' | 'unsure' | 'unknown';

const minConfidence = { found: 0.68, denied: 0.45, unsure: 0.25 };

export type FeatureName = keyof Features;

/** In the order of the table. */
export const featureNames: readonly FeatureName[] = [
  ...(['coverage', 'similarity', 'missingEntities', 'offStory', 'lacksClass', 'lacksAnswerType'] as const),
  ...(['missing', 'length', 'unknown'] as const),
];

type FeatureWeights = Record<FeatureName, number> & { intercept: number };

/**
 * Logistic regression over the features: the share of right answers among answers like this one. Fitted by `npm run fit`
 * for facts with questions of their own, and to XQuAD-de for facts of nothing but a quote; docs/reading.md shows how well.
 */
const ownQuestionWeights: FeatureWeights = {
  coverage: 4,
  similarity: 4.4,
  missingEntities: -2.4,
  offStory: -0.5,
  lacksClass: -1.4,
  lacksAnswerType: -3.1,
  missing: -1.5,
  length: 3.4,
  unknown: -0.8,
  intercept: -5,
};
const quoteOnlyWeights: FeatureWeights = {
  coverage: 6.5,
  similarity: 0,
  missingEntities: -2.5,
  offStory: -2,
  lacksClass: -0.5,
  lacksAnswerType: -1,
  missing: 0,
  length: 0,
  unknown: 0,
  intercept: -2.6,
};

/** A doubtful best fact may say the opposite of what is asked: that is never sure. */
export function decideVerdict(best: FactHit | undefined, unknownNames: string[], doubtful = false): Verdict {
  if (!best || unknownNames.length > 0 || best.confidence < minConfidence.unsure) return 'unknown';
  return isFound(best) && !doubtful ? 'found' : 'unsure';
}

/** All else that is asked must be there, or the contrary may be said of something else. */
const minDeniedCoverage = 0.95;

/** That a fact says the contrary of what is asked tells by itself that it is about it. */
export function isDenied({ confidence, coverage, opposite }: FactHit): boolean {
  return opposite !== null && coverage >= minDeniedCoverage && confidence >= minConfidence.denied;
}

export function isFound({ confidence }: FactHit): boolean {
  return confidence >= minConfidence.found;
}

/** 0 to 1. */
export function estimateConfidence(features: Features, hasOwnQuestions = true): number {
  const weights = hasOwnQuestions ? ownQuestionWeights : quoteOnlyWeights;
  const sum = featureNames.reduce((total, name) => total + weights[name] * features[name], weights.intercept);
  return 1 / (1 + Math.exp(-sum));
}
