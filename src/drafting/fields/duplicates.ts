/** Sentences that stand already in another article: agency copy, word for word or nearly so. */
import { sourceIdOf } from '../../knowledge/facts/base.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { foldedWordsOf } from '../../knowledge/text/words.js';

const nearly = 0.8;
const resembles = 0.5;

export function duplicateNotes(quote: string, facts: Fact[]): string[] {
  const own = new Set(foldedWordsOf(quote));
  return facts
    .map((fact) => ({ fact, share: shareOf(own, new Set(foldedWordsOf(fact.quote))) }))
    .filter(({ share }) => share >= resembles)
    .sort((a, b) => b.share - a.share)
    .slice(0, 2)
    .map(({ fact, share }) => noteOn(quote, fact, share));
}

function noteOn(quote: string, { id, quote: other }: Fact, share: number): string {
  if (quote === other) return `stands word for word in ${sourceIdOf(id)}: ${id}`;
  return share >= nearly ? `nearly the same words stand in ${id}` : `resembles ${id}`;
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}
