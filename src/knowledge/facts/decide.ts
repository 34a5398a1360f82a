/** found, unsure or unknown: from how much of the question the best fact supports, not from a score that changes with the corpus. */
import { type Intent, offers } from '../search/intent.js';
import type { FactIndex, IndexedFact } from './factIndex.js';
import type { FactHit } from './findFacts.js';
import type { Question } from './question.js';

export type Verdict = 'found' | 'unsure' | 'unknown';

const thresholds = { found: 0.42, unsure: 0.25 };
/** What is left of a fact's support when it lacks something that was asked for. */
const penalties = { entity: 0.55, project: 0.85, kind: 0.6 };
/** The story itself: nearly every fact is about it, though not every one names it. */
const project = 'stargate';

export function decide(best: FactHit | undefined, strangers: string[]): Verdict {
  if (!best || strangers.length > 0 || best.support < thresholds.unsure) return 'unknown';
  return best.support < thresholds.found ? 'unsure' : 'found';
}

/** 0 to 1: the covered share of the question, lowered for each named entity and for the kind of answer that the fact lacks. */
export function supportOf(
  measures: { coverage: number; likeness: number },
  question: Question,
  indexed: IndexedFact,
  facts: FactIndex,
): number {
  const base = Math.max(measures.coverage, Math.min(1, measures.likeness * 1.6));
  const missing = question.entities.filter(({ entity }) => !indexed.entities.has(entity.id));
  const lacking = missing.reduce(
    (factor, { entity }) => factor * (entity.id === project ? penalties.project : penalties.entity),
    1,
  );
  return base * lacking * (lacksKind(question, indexed, facts) ? penalties.kind : 1);
}

const mustOffer: Intent[] = ['amount', 'time'];

function lacksKind({ intent }: Question, indexed: IndexedFact, { index }: FactIndex): boolean {
  if (!intent || !mustOffer.includes(intent)) return false;
  if (intent === 'time' && indexed.fact.when) return false;
  return !offers(index.offers[indexed.sentence] as number, intent);
}
