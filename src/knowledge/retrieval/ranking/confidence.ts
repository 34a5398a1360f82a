/** found, unsure or unknown: from what speaks for the best fact, not from a score that changes with the corpus. */
import type { FactHit } from './factHit.js';
import type { Measures } from './features.js';

export type Verdict = 'found' | 'unsure' | 'unknown';

const thresholds = { found: 0.66, unsure: 0.38 };

type Weights = Record<keyof Measures, number> & { intercept: number };

/**
 * Logistic regression over the measures: the share of right answers among answers like this one. Fitted to the golden
 * questions for facts with questions of their own, and to XQuAD-de for facts of nothing but a quote; DESIGN.md shows how well.
 */
const withOwnQuestions: Weights = {
  coverage: 2.6,
  likeness: 5.1,
  missing: -4.2,
  offStory: -2.7,
  unanchored: -0.3,
  lacksClass: -1,
  lacksKind: -3.2,
  intercept: -1.9,
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

/** A doubtful best fact may say the opposite of what is asked: that is never sure. */
export function decide(best: FactHit | undefined, strangers: string[], doubtful = false): Verdict {
  if (!best || strangers.length > 0 || best.support < thresholds.unsure) return 'unknown';
  return best.support < thresholds.found || doubtful ? 'unsure' : 'found';
}

/** 0 to 1. */
export function supportOf(measures: Measures, hasOwnQuestions = true): number {
  const weights = hasOwnQuestions ? withOwnQuestions : quoteAlone;
  const sum =
    weights.intercept +
    weights.coverage * measures.coverage +
    weights.likeness * measures.likeness +
    weights.missing * measures.missing +
    weights.offStory * measures.offStory +
    weights.unanchored * measures.unanchored +
    weights.lacksClass * measures.lacksClass +
    weights.lacksKind * measures.lacksKind;
  return 1 / (1 + Math.exp(-sum));
}
