/** How like a sentence is to facts, by the weight of the stems that they share, and whether it stands in print already. */
import { sourceIdOf } from '../../knowledge/facts/base.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { isFunctionWord } from '../../knowledge/text/functionWords.js';
import { splitFoldedWords, stemWord } from '../../knowledge/text/words.js';
import { countBy } from '../../util/collections.js';

const minDuplicateShare = 0.8;
const minSimilarShare = 0.5;

export interface SimilarFact {
  fact: Fact;
  similarity: number;
}

export type SimilarityFinder = (text: string) => SimilarFact[];

/** `known`: the stems of words that were read before; it is filled. */
export function extractStems(text: string, known = new Map<string, string>()): string[] {
  return splitFoldedWords(text)
    .filter((word) => !isFunctionWord(word, 'de'))
    .map((word) => {
      const stem = known.get(word) ?? stemWord(word, 'de');
      known.set(word, stem);
      return stem;
    });
}

/** Best first; the sentences' own words only, so that a new one is measured against what stands in print. */
export function createSimilarityFinder(facts: Fact[]): SimilarityFinder {
  const bags = facts.map((fact) => ({ fact, stems: new Set(extractStems(fact.quote)) }));
  const counts = countBy(bags.flatMap(({ stems }) => [...stems]));
  const weighStem = (stem: string) => Math.log(1 + facts.length / (0.5 + (counts.get(stem) ?? 0)));
  const measureNorm = (stems: ReadonlySet<string>) =>
    Math.sqrt([...stems].reduce((sum, stem) => sum + weighStem(stem) ** 2, 0));
  const stemsByWord = new Map<string, string>();
  const known = bags.map((bag) => ({ ...bag, norm: measureNorm(bag.stems) }));
  return (text) => {
    const stems = new Set(extractStems(text, stemsByWord));
    const ownNorm = measureNorm(stems);
    const sumSharedWeights = (other: ReadonlySet<string>) =>
      [...stems].reduce((sum, stem) => sum + (other.has(stem) ? weighStem(stem) ** 2 : 0), 0);
    return known
      .map(({ fact, stems: other, norm }) => ({
        fact,
        similarity: sumSharedWeights(other) / Math.max(1e-9, ownNorm * norm),
      }))
      .filter(({ similarity }) => similarity > 0)
      .sort((a, b) => b.similarity - a.similarity);
  };
}

/** The notes on a sentence that stands already in another article: agency copy, word for word or nearly so. */
export type DuplicateNoter = (quote: string) => string[];

export function createDuplicateNoter(facts: Fact[]): DuplicateNoter {
  const known = facts.map((fact) => ({ fact, words: new Set(splitFoldedWords(fact.quote)) }));
  return (quote) => {
    const own = new Set(splitFoldedWords(quote));
    return known
      .map(({ fact, words }) => ({ fact, share: measureOverlap(own, words) }))
      .filter(({ share }) => share >= minSimilarShare)
      .sort((a, b) => b.share - a.share)
      .slice(0, 2)
      .map(({ fact, share }) => formatNote(quote, fact, share));
  };
}

function formatNote(quote: string, { id, quote: other }: Fact, share: number): string {
  if (quote === other) return `stands word for word in ${sourceIdOf(id)}: ${id}`;
  return share >= minDuplicateShare ? `nearly the same words stand in ${id}` : `resembles ${id}`;
}

function measureOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}
