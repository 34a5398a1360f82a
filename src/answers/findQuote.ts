/** Who said this? A wording → the sentences that quote or relay it. */

import type { Fact } from '../knowledge/facts/schema.js';
import { findFacts } from '../knowledge/retrieval/ranking/findFacts.js';
import type { Language } from '../knowledge/text/language.js';
import { foldedWordsOf } from '../knowledge/text/words.js';
import type { Answer } from './answer.js';
import type { Library } from './library.js';
import { listWithin, nothing } from './lists.js';
import type { Limits } from './narrow.js';

export interface SaidOptions {
  words: string;
  limits: Limits;
  language: Language;
}

const enough = 0.75;
const most = 5;

/** Sentences with a speaker that hold the words, the literal ones first; then those that say nearly so. */
export function saidAnswer({ words, limits, language }: SaidOptions, library: Library): Answer {
  if (foldedWordsOf(words).length === 0) return nothing({ why: 'empty' }, library, language);
  const spoken = library.base.facts.filter(({ speaker }) => speaker);
  const literal = spoken.filter((fact) => holds(fact, words));
  const found = literal.length > 0;
  const heading = { of: 'words' as const, words, literal: found };
  const answer = listWithin(found ? literal : closeTo(words, library), { heading, limits, language }, library);
  return answer.kind === 'found' && !found ? { ...answer, kind: 'unsure' } : answer;
}

function closeTo(words: string, { index }: Library): Fact[] {
  const close = findFacts(words, index, index.facts.length).hits.filter(
    ({ fact, coverage }) => fact.speaker && coverage >= enough,
  );
  return close.slice(0, most).map(({ fact }) => fact);
}

// the words stand in the quote, or in its gloss, one after the other
function holds({ quote, en = '' }: Fact, words: string): boolean {
  const wanted = ` ${foldedWordsOf(words).join(' ')} `;
  return [quote, en].some((text) => ` ${foldedWordsOf(text).join(' ')} `.includes(wanted));
}
