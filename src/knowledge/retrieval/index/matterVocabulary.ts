/** The words that a matter is asked about with. */

import type { Fact, Matter } from '../../facts/schema.js';
import { type SentenceIndex, termsIn } from '../../search/sentenceIndex.js';
import type { OwnQuestions } from './ownQuestions.js';

export interface Worded {
  facts: Fact[];
  own: OwnQuestions;
  index: SentenceIndex;
}

/** Term → the share of the matter's facts that know it, by their own questions or by what they say of it; 1 for its own question. */
export function vocabularyOf({ id, question }: Matter, { facts, own, index }: Worded): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  const telling = facts.flatMap((fact, at) => (fact.claims?.some(({ matter }) => matter === id) ? [{ fact, at }] : []));
  for (const { fact, at } of telling) {
    const asked = own.terms.subarray(own.starts[own.ofFact[at] as number], own.starts[own.ofFact[at + 1] as number]);
    const says = (fact.claims ?? [])
      .filter(({ matter }) => matter === id)
      .flatMap((claim) => termsIn(claim.says, 'de', index));
    for (const term of new Set([...asked, ...says]))
      shares.set(term, (shares.get(term) ?? 0) + 1 / (telling.length + 1));
  }
  for (const term of [...termsIn(question.de, 'de', index), ...termsIn(question.en, 'en', index)]) shares.set(term, 1);
  return shares;
}
