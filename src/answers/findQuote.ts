/** Who said this? A wording → the sentences that quote or relay it. */

import type { Fact } from '../knowledge/facts/schema.js';
import { listSpokenVoices } from '../knowledge/facts/voices.js';
import { findFacts } from '../knowledge/retrieval/ranking/findFacts.js';
import type { Language } from '../knowledge/text/language.js';
import { cutFoldedWords, splitFoldedWords } from '../knowledge/text/words.js';
import type { Answer, CitedFact } from './answer.js';
import type { Library } from './library.js';
import { answerList, answerUnknown } from './lists.js';
import type { ListFilter } from './narrow.js';

export interface FindQuoteOptions {
  words: string;
  filter: ListFilter;
  language: Language;
}

const minCoverage = 0.75;
const maxSimilarFacts = 5;

/** Sentences with a speaker that hold the words, the literal ones first; then those that say nearly so. */
export function findQuote({ words, filter, language }: FindQuoteOptions, library: Library): Answer {
  if (splitFoldedWords(words).length === 0) return answerUnknown({ kind: 'empty' }, library, language);
  const spoken = library.base.facts.filter((fact) => listSpokenVoices(fact).length > 0);
  const literal = spoken.filter((fact) => hasWords(fact, words));
  const isLiteral = literal.length > 0;
  const heading = { kind: 'words' as const, words: null, literal: isLiteral };
  const answer = answerList(
    isLiteral ? literal : findSimilarFacts(words, library),
    { heading, filter, language },
    library,
  );
  if (answer.kind !== 'found') return answer;
  if (!isLiteral) return { ...answer, kind: 'unsure' };
  return { ...answer, heading: { ...heading, words: cutFromQuote(answer.cited, words) } };
}

// as the first quote has them, or its gloss: what was typed may hold anything between the same words
function cutFromQuote([first]: CitedFact[], words: string): string | null {
  const texts = first ? [first.fact.quote, first.fact.en ?? ''] : [];
  return texts.map((text) => cutFoldedWords(text, words)).find((cut) => cut !== null) ?? null;
}

function findSimilarFacts(words: string, { index }: Library): Fact[] {
  const close = findFacts(words, index, index.facts.length).hits.filter(
    ({ fact, coverage }) => listSpokenVoices(fact).length > 0 && coverage >= minCoverage,
  );
  return close.slice(0, maxSimilarFacts).map(({ fact }) => fact);
}

// the words stand in the quote, or in its gloss, one after the other
function hasWords({ quote, en = '' }: Fact, words: string): boolean {
  const wanted = ` ${splitFoldedWords(words).join(' ')} `;
  return [quote, en].some((text) => ` ${splitFoldedWords(text).join(' ')} `.includes(wanted));
}
