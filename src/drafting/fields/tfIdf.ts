/** How like a sentence is to facts, by the weight of the stems that they share. */
import type { Entity, Fact } from '../../knowledge/facts/schema.js';
import { isFunctionWord } from '../../knowledge/text/functionWords.js';
import { splitFoldedWords, stemWord } from '../../knowledge/text/words.js';

/** `told`: the part of the similarity that is not the names of entities. */
export interface SimilarFact {
  fact: Fact;
  similarity: number;
  told: number;
  /** How many words both have, names apart. */
  shared: number;
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
export function createSimilarityFinder(facts: Fact[], entities: Entity[]): SimilarityFinder {
  const bags = facts.map(({ quote }) => new Set(extractStems(quote)));
  const places = listPlaces(bags);
  const nameStems = new Set(
    entities.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((one) => extractStems(one))),
  );
  const weighStem = (stem: string) => Math.log(1 + facts.length / (0.5 + (places.get(stem)?.length ?? 0))) ** 2;
  const measureNorm = (stems: ReadonlySet<string>) =>
    Math.sqrt([...stems].reduce((sum, stem) => sum + weighStem(stem), 0));
  const norms = bags.map(measureNorm);
  const known = new Map<string, string>();
  return (text) => {
    const stems = new Set(extractStems(text, known));
    const ownNorm = measureNorm(stems);
    return [...sumShared(stems)]
      .flatMap(([place, { all, told, words }]) => {
        const [fact, scale] = [facts[place], Math.max(1e-9, ownNorm * (norms[place] ?? 0))];
        return fact ? [{ fact, similarity: all / scale, told: told / scale, shared: words }] : [];
      })
      .sort((a, b) => b.similarity - a.similarity);
  };

  function sumShared(stems: Iterable<string>): ReadonlyMap<number, SharedWeight> {
    const sums = new Map<number, SharedWeight>();
    for (const stem of stems) {
      const found = places.get(stem) ?? [];
      const [weight, isName] = found.length > 0 ? [weighStem(stem), nameStems.has(stem)] : [0, false];
      for (const place of found) {
        const sum = sums.get(place) ?? { all: 0, told: 0, words: 0 };
        sum.all += weight;
        if (!isName) sum.told += weight;
        if (!isName) sum.words += 1;
        sums.set(place, sum);
      }
    }
    return sums;
  }
}

/** `told` and `words`: of what is no name. */
interface SharedWeight {
  all: number;
  told: number;
  words: number;
}

/** Of each word, the places in the list of those that have it: what shares none is not looked at. */
export function listPlaces(bags: ReadonlySet<string>[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, bag] of bags.entries())
    for (const word of bag) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  return places;
}
