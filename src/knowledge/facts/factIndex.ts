/** Everything a question needs, made once from a base. */
import type { Base } from '../base.js';
import type { Fact } from '../schema.js';
import { languageOf } from '../search/language.js';
import { findTerm } from '../search/lexicon.js';
import { rarity } from '../search/rank.js';
import { createSentenceIndex, type SentenceIndex } from '../search/sentenceIndex.js';
import { foldedWordsOf } from '../search/words.js';
import { type EntityFinder, entityFinder } from './entityFinder.js';
import { type FactNumbers, factNumbers } from './factNumbers.js';
import { entitiesOf, factSentences } from './factSentences.js';
import { type OutsiderFinder, outsiderFinder } from './outsiders.js';

/** A question of the fact's own: its terms, and what they weigh together. */
export interface OwnQuestion {
  terms: number[];
  weight: number;
}

/** One fact as the search sees it. What only a few facts of a question need is worked out when first asked for. */
export interface IndexedFact {
  fact: Fact;
  sentence: number;
  entities: ReadonlySet<string>;
  numbers: () => FactNumbers;
  asks: () => OwnQuestion[];
}

export interface FactIndex {
  base: Base;
  index: SentenceIndex;
  facts: IndexedFact[];
  findEntities: EntityFinder;
  findOutsider: OutsiderFinder;
}

/** `index` may be given where it was kept from an earlier run over the same base. */
export function createFactIndex(
  base: Base,
  index = createSentenceIndex(factSentences(base), base.synonyms),
): FactIndex {
  const facts = base.facts.map((fact, sentence) => ({
    fact,
    sentence,
    entities: new Set(entitiesOf(fact)),
    numbers: once(() => factNumbers(fact, base)),
    asks: once(() => (fact.asks ?? []).map((ask) => ownQuestion(ask, index))),
  }));
  return {
    base,
    index,
    facts,
    findEntities: entityFinder(base.entities),
    findOutsider: outsiderFinder(base.outsiders),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function ownQuestion(ask: string, index: SentenceIndex): OwnQuestion {
  const lexicon = index.lexicons[languageOf(ask)];
  const terms = [...new Set(foldedWordsOf(ask).flatMap((word) => findTerm(lexicon, word) ?? []))];
  return { terms, weight: terms.reduce((sum, term) => sum + rarity(index, term), 0) };
}
