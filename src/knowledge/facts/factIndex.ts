/** Everything a question needs, made once from a base. */
import type { Base } from '../base.js';
import { once } from '../once.js';
import type { Fact } from '../schema.js';
import { createSentenceIndex, type SentenceIndex, termsIn } from '../search/sentenceIndex.js';
import { type EntityFinder, entityFinder } from './entityFinder.js';
import { type FactNumbers, factNumbers } from './factNumbers.js';
import { entitiesOf, factSentences } from './factSentences.js';
import { type OutsiderFinder, outsiderFinder } from './outsiders.js';
import { type OwnQuestions, ownQuestionsOf } from './ownQuestions.js';

/** One fact as the search sees it. What only a few facts of a question need is worked out when first asked for. */
export interface IndexedFact {
  fact: Fact;
  sentence: number;
  entities: ReadonlySet<string>;
  numbers: FactNumbers;
  /** The terms of the quote and its gloss. */
  said: () => ReadonlySet<number>;
}

export interface FactIndex {
  base: Base;
  index: SentenceIndex;
  facts: IndexedFact[];
  own: OwnQuestions;
  findEntities: EntityFinder;
  findOutsider: OutsiderFinder;
}

/** What takes long to make, and may be kept from an earlier run over the same base. */
export interface Kept {
  index: SentenceIndex;
  own: OwnQuestions;
}

export function createFactIndex(base: Base, { index, own }: Kept = made(base)): FactIndex {
  const facts = base.facts.map((fact, sentence) => ({
    fact,
    sentence,
    entities: new Set(entitiesOf(fact)),
    numbers: factNumbers(fact, base),
    said: once(() => new Set([...termsIn(fact.quote, 'de', index), ...termsIn(fact.en ?? '', 'en', index)])),
  }));
  return {
    base,
    index,
    facts,
    own,
    findEntities: entityFinder(base.entities),
    findOutsider: outsiderFinder(base.outsiders),
  };
}

function made(base: Base): Kept {
  const index = createSentenceIndex(factSentences(base), base.synonyms);
  return { index, own: ownQuestionsOf(base, index) };
}
