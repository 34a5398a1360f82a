/** The questions that each fact has of its own, as terms of the index, and the words that a matter is asked about with. */

import type { Fact, Matter } from '../../facts/schema.js';
import { measureRarity } from '../../search/rank.js';
import { endOf, startOf, sumLengths } from '../../search/runs.js';
import { lookUpTerms, type SentenceIndex } from '../../search/sentenceIndex.js';
import type { Language } from '../../text/language.js';
import type { OwnQuestion } from './factSentences.js';

/**
 * Plain arrays, which can be kept and read again. Fact i has the questions from `ofFact[i]` to `ofFact[i + 1]`; question q the terms from `starts[q]` to `starts[q + 1]`,
 * each once and in order, which together weigh `weights[q]`.
 */
export interface OwnQuestions {
  ofFact: Uint32Array;
  starts: Uint32Array;
  terms: Uint32Array;
  weights: Float64Array;
}

interface VocabularySources {
  facts: Fact[];
  own: OwnQuestions;
  index: SentenceIndex;
}

/** Of the questions of each fact. */
export function indexOwnQuestions(perFact: OwnQuestion[][], index: SentenceIndex): OwnQuestions {
  const questions = perFact.flatMap((each) => each.map(({ text, language }) => listOnce(text, language, index)));
  const starts = sumLengths(questions.map(({ length }) => length));
  const terms = new Uint32Array(starts.at(-1) ?? 0);
  questions.forEach((question, place) => {
    terms.set(question, starts[place]);
  });
  const own = { ofFact: sumLengths(perFact.map(({ length }) => length)), starts, terms };
  return { ...own, weights: weighQuestions(own, index) };
}

// each term once, in order
function listOnce(text: string, language: Language, index: SentenceIndex): Uint32Array {
  return Uint32Array.from(lookUpTerms(text, language, index))
    .sort()
    .filter((term, place, all) => place === 0 || term !== all[place - 1]);
}

/** What the terms of each question weigh together. */
export function weighQuestions(
  { starts, terms }: Pick<OwnQuestions, 'starts' | 'terms'>,
  index: Pick<SentenceIndex, 'sentences'>,
): Float64Array {
  return Float64Array.from({ length: starts.length - 1 }, (_, question) =>
    terms
      .subarray(startOf(starts, question), endOf(starts, question))
      .reduce((sum, term) => sum + measureRarity(index, term), 0),
  );
}

export function hasOwnQuestions({ ofFact }: OwnQuestions, fact: number): boolean {
  return startOf(ofFact, fact) !== endOf(ofFact, fact);
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

// the terms of all questions of a fact
function listOwnTerms({ ofFact, starts, terms }: OwnQuestions, fact: number): Uint32Array {
  return terms.subarray(startOf(starts, startOf(ofFact, fact)), startOf(starts, endOf(ofFact, fact)));
}
