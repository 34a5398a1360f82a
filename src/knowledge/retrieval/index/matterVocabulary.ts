/** The words that a matter is asked about with. */

import type { Fact, Matter } from '../../facts/schema.js';
import { lookUpTerms, type SentenceIndex } from '../../search/sentenceIndex.js';
import { listOwnTerms, type OwnQuestions } from './ownQuestions.js';

interface VocabularySources {
  facts: Fact[];
  own: OwnQuestions;
  index: SentenceIndex;
}

/** Term → the share of the matter's facts that know it, by their own questions or by what they say of it; 1 for its own question. */
export function buildMatterVocabulary(
  { id, question }: Matter,
  { facts, own, index }: VocabularySources,
): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  const factsOnMatter = facts.flatMap((fact, place) =>
    fact.claims?.some(({ matter }) => matter === id) ? [{ fact, place }] : [],
  );
  for (const { fact, place } of factsOnMatter) {
    const claimTerms = (fact.claims ?? [])
      .filter(({ matter }) => matter === id)
      .flatMap((claim) => lookUpTerms(claim.says, 'de', index));
    for (const term of new Set([...listOwnTerms(own, place), ...claimTerms]))
      shares.set(term, (shares.get(term) ?? 0) + 1 / (factsOnMatter.length + 1));
  }
  for (const term of [...lookUpTerms(question.de, 'de', index), ...lookUpTerms(question.en, 'en', index)])
    shares.set(term, 1);
  return shares;
}
