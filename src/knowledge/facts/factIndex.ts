/** Everything a question needs, made once from a base. */
import type { Base } from '../base.js';
import type { Fact } from '../schema.js';
import { languageOf } from '../search/language.js';
import { findTerm } from '../search/lexicon.js';
import { createSentenceIndex, type SentenceIndex } from '../search/sentenceIndex.js';
import { wordsOf } from '../search/words.js';
import { type EntityFinder, entityFinder } from './entityFinder.js';
import { type FactNumbers, factNumbers } from './factNumbers.js';
import { entitiesOf, factSentences } from './factSentences.js';

/** One fact as the search sees it; `asks` holds the terms of each of its questions. */
export interface IndexedFact {
  fact: Fact;
  numbers: FactNumbers;
  entities: ReadonlySet<string>;
  asks: number[][];
}

export interface FactIndex {
  base: Base;
  index: SentenceIndex;
  facts: IndexedFact[];
  findEntities: EntityFinder;
}

export function createFactIndex(base: Base): FactIndex {
  const index = createSentenceIndex(factSentences(base));
  const facts = base.facts.map((fact) => ({
    fact,
    numbers: factNumbers(fact, base),
    entities: new Set(entitiesOf(fact)),
    asks: (fact.asks ?? []).map((ask) => termsOf(ask, index)),
  }));
  return { base, index, facts, findEntities: entityFinder(base.entities) };
}

function termsOf(ask: string, { lexicons }: SentenceIndex): number[] {
  const lexicon = lexicons[languageOf(ask)];
  return [...new Set(wordsOf(ask).flatMap(({ text }) => findTerm(lexicon, text) ?? []))];
}
