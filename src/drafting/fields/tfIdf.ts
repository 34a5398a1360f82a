/** How like a sentence is to facts, by the weight of the stems that they share. */
import type { Fact } from '../../knowledge/facts/schema.js';
import { isFunctionWord } from '../../knowledge/text/functionWords.js';
import { stemOf } from '../../knowledge/text/stem.js';
import { foldedWordsOf } from '../../knowledge/text/words.js';

export interface Like {
  fact: Fact;
  likeness: number;
}

export type LikenessFinder = (text: string) => Like[];

export function stemsOf(text: string): string[] {
  return foldedWordsOf(text)
    .filter((word) => !isFunctionWord(word, 'de'))
    .map((word) => stemOf(word, 'de'));
}

/** Best first; the sentences' own words only, so that a new one is measured against what stands in print. */
export function likenessFinder(facts: Fact[]): LikenessFinder {
  const bags = facts.map((fact) => ({ fact, stems: new Set(stemsOf(fact.quote)) }));
  const counts = new Map<string, number>();
  for (const { stems } of bags) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weightOf = (stem: string) => Math.log(1 + facts.length / (0.5 + (counts.get(stem) ?? 0)));
  const norm = (stems: ReadonlySet<string>) =>
    Math.sqrt([...stems].reduce((sum, stem) => sum + weightOf(stem) ** 2, 0));
  const known = bags.map((bag) => ({ ...bag, norm: norm(bag.stems) }));
  return (text) => {
    const stems = new Set(stemsOf(text));
    const own = norm(stems);
    const shared = (other: ReadonlySet<string>) =>
      [...stems].reduce((sum, stem) => sum + (other.has(stem) ? weightOf(stem) ** 2 : 0), 0);
    return known
      .map(({ fact, stems: other, norm: length }) => ({ fact, likeness: shared(other) / Math.max(1e-9, own * length) }))
      .sort((a, b) => b.likeness - a.likeness);
  };
}
