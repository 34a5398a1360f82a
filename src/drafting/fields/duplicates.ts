/** The notes on a sentence that stands already in another article: agency copy, word for word or nearly so. */
import { sourceIdOf } from '../../knowledge/facts/base.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { splitFoldedWords } from '../../knowledge/text/words.js';
import { listPlaces } from './tfIdf.js';

const minDuplicateShare = 0.8;
const minSimilarShare = 0.5;

export type DuplicateNoter = (quote: string) => string[];

export function createDuplicateNoter(facts: Fact[]): DuplicateNoter {
  const bags = facts.map(({ quote }) => new Set(splitFoldedWords(quote)));
  const places = listPlaces(bags);
  return (quote) => {
    const own = new Set(splitFoldedWords(quote));
    const candidates = new Set(pickRarest(own, places).flatMap((word) => places.get(word) ?? []));
    return [...candidates]
      .map((place) => ({ fact: facts[place], share: measureOverlap(own, bags[place] ?? new Set()) }))
      .filter(({ share }) => share >= minSimilarShare)
      .sort((a, b) => b.share - a.share)
      .slice(0, 2)
      .flatMap(({ fact, share }) => (fact ? formatNote(quote, fact, share) : []));
  };
}

// who shares half of the words shares one of the rarer half
function pickRarest(words: ReadonlySet<string>, places: ReadonlyMap<string, number[]>): string[] {
  const count = (word: string) => places.get(word)?.length ?? 0;
  return [...words].sort((a, b) => count(a) - count(b)).slice(0, Math.floor(words.size * (1 - minSimilarShare)) + 1);
}

function measureOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

function formatNote(quote: string, { id, quote: other }: Fact, share: number): string {
  if (quote === other) return `stands word for word in ${sourceIdOf(id)}: ${id}`;
  return share >= minDuplicateShare ? `nearly the same words stand in ${id}` : `resembles ${id}`;
}
