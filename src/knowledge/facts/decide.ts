/** found, unsure or unknown: from what speaks for the best fact, not from a score that changes with the corpus. */
import type { FactHit } from './findFacts.js';
import type { Measures } from './measures.js';

export type Verdict = 'found' | 'unsure' | 'unknown';

const thresholds = { found: 0.6, unsure: 0.39 };

type Weights = Record<keyof Measures, number> & { intercept: number };

/**
 * Logistic regression over the measures: the share of right answers among answers like this one. Fitted to the golden
 * questions for facts with questions of their own, and to XQuAD-de for facts of nothing but a quote; DESIGN.md shows how well.
 */
const withOwnQuestions: Weights = {
  coverage: 2.1,
  likeness: 4.5,
  missing: -3.2,
  offStory: -2,
  unanchored: -0.6,
  lacksClass: -1.1,
  lacksKind: -2.8,
  intercept: -1.55,
};
const quoteAlone: Weights = {
  coverage: 6.5,
  likeness: 0,
  missing: -2.5,
  offStory: -2,
  unanchored: 0,
  lacksClass: -0.5,
  lacksKind: -1,
  intercept: -2.6,
};

/** With swapped roles, the best fact may say the opposite of what is asked: that is never sure. */
export function decide(best: FactHit | undefined, strangers: string[], swapped = false): Verdict {
  if (!best || strangers.length > 0 || best.support < thresholds.unsure) return 'unknown';
  return best.support < thresholds.found || swapped ? 'unsure' : 'found';
}

/** 0 to 1. */
export function supportOf(measures: Measures, hasOwnQuestions = true): number {
  const { intercept, ...weights } = hasOwnQuestions ? withOwnQuestions : quoteAlone;
  const names = Object.keys(weights) as (keyof Measures)[];
  const sum = names.reduce((total, name) => total + weights[name] * measures[name], intercept);
  return 1 / (1 + Math.exp(-sum));
}
