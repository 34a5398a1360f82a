/** found, unsure or unknown: from what speaks for the best fact, not from a score that changes with the corpus. */
import type { FactHit } from './findFacts.js';
import type { Measures } from './measures.js';

export type Verdict = 'found' | 'unsure' | 'unknown';

const thresholds = { found: 0.6, unsure: 0.39 };

/**
 * Logistic regression over the measures, fitted to the golden questions (right best fact or not); DESIGN.md has
 * the table that shows how often an answer of each support is right.
 */
const weights: Record<keyof Measures, number> = {
  coverage: 2.1,
  likeness: 4.5,
  missing: -2.5,
  offStory: -2,
  unanchored: -0.6,
  lacksClass: -1.1,
  lacksKind: -2.8,
};
const intercept = -1.55;

export function decide(best: FactHit | undefined, strangers: string[]): Verdict {
  if (!best || strangers.length > 0 || best.support < thresholds.unsure) return 'unknown';
  return best.support < thresholds.found ? 'unsure' : 'found';
}

/** The share of right answers among answers like this one, 0 to 1. */
export function supportOf(measures: Measures): number {
  const names = Object.keys(weights) as (keyof Measures)[];
  const sum = names.reduce((total, name) => total + weights[name] * measures[name], intercept);
  return 1 / (1 + Math.exp(-sum));
}
