/** Sentences that stand already in another article: agency copy, word for word or nearly so. */
import { sourceIdOf } from '../../knowledge/facts/base.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { splitFoldedWords } from '../../knowledge/text/words.js';

const minDuplicateShare = 0.8;
const minSimilarShare = 0.5;

export function noteDuplicates(quote: string, facts: Fact[]): string[] {
  const own = new Set(splitFoldedWords(quote));
  return facts
    .map((fact) => ({ fact, share: measureOverlap(own, new Set(splitFoldedWords(fact.quote))) }))
    .filter(({ share }) => share >= minSimilarShare)
    .sort((a, b) => b.share - a.share)
    .slice(0, 2)
    .map(({ fact, share }) => formatNote(quote, fact, share));
}

function formatNote(quote: string, { id, quote: other }: Fact, share: number): string {
  if (quote === other) return `stands word for word in ${sourceIdOf(id)}: ${id}`;
  return share >= minDuplicateShare ? `nearly the same words stand in ${id}` : `resembles ${id}`;
}

function measureOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}
