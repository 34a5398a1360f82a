/** Everything a question needs, made once from a base. */

import { oncePer } from '../../../util/lazy.js';
import type { Base } from '../../facts/base.js';
import { comparableOf, type MatterView } from '../../facts/matters/matterView.js';
import type { Fact, Matter } from '../../facts/schema.js';
import { createSentenceIndex, type SentenceIndex } from '../../search/sentenceIndex.js';
import { type EntityFinder, entityFinder } from '../question/entityFinder.js';
import { type OutsiderFinder, outsiderFinder } from '../question/outsiders.js';
import { type FactNumbers, factNumbers } from './factNumbers.js';
import { entitiesOf, factSentences } from './factSentences.js';
import { type FactTerms, factTerms } from './factTerms.js';
import { vocabularyOf } from './matterVocabulary.js';
import { type OwnQuestions, ownQuestionsOf } from './ownQuestions.js';

/** One fact as the search sees it. */
export interface IndexedFact extends FactTerms {
  fact: Fact;
  sentence: number;
  entities: ReadonlySet<string>;
  numbers: FactNumbers;
}

export interface FactIndex {
  base: Base;
  index: SentenceIndex;
  facts: IndexedFact[];
  own: OwnQuestions;
  findEntities: EntityFinder;
  findOutsider: OutsiderFinder;
  /** The matters of a fact on which other sources speak too. */
  comparableOf: (fact: Fact) => MatterView[];
  /** The terms that a matter is asked about with, and what each is worth. */
  vocabularyOf: (matter: Matter) => ReadonlyMap<number, number>;
}

/** What takes long to make, and may be kept from an earlier run over the same base. */
export interface Kept {
  index: SentenceIndex;
  own: OwnQuestions;
}

export function createFactIndex(base: Base, { index, own }: Kept = made(base)): FactIndex {
  const findEntities = entityFinder(base.entities);
  const facts = base.facts.map((fact, sentence) => ({
    fact,
    sentence,
    entities: new Set(entitiesOf(fact)),
    numbers: factNumbers(fact, base),
    ...factTerms(fact, { base, index, findEntities }),
  }));
  return {
    base,
    index,
    facts,
    own,
    findEntities,
    findOutsider: outsiderFinder(base.outsiders),
    comparableOf: oncePer((fact) => comparableOf(fact, base)),
    vocabularyOf: oncePer((matter) => vocabularyOf(matter, { facts: base.facts, own, index })),
  };
}

function made(base: Base): Kept {
  const index = createSentenceIndex(factSentences(base), base.synonyms);
  return { index, own: ownQuestionsOf(base, index) };
}
