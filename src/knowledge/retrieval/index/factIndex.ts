/**
 * Everything a question needs, made once from a base.
 *
 * Sentence number = fact number: fact i of `base.facts` is sentence i of `index` and row i of `own`; `readFact(i)` tells of it.
 * Ranking goes from one to the other by that number alone, so none of them is sorted or filtered on its own.
 */

import { lazy, memoize } from '../../../util/lazy.js';
import { type Base, listServedSources } from '../../facts/base.js';
import { listComparableMatters, type MatterView } from '../../facts/matters/matterView.js';
import type { Fact, Matter } from '../../facts/schema.js';
import { createHeardTest, type Party } from '../../facts/voices/parties.js';
import type { ConceptLexicon } from '../../lexicon/lexicon.js';
import { type PackedLexicon, unpackLexicon } from '../../lexicon/packedLexicon.js';
import { rememberSayings } from '../../lexicon/readConcepts.js';
import type { SentenceIndex } from '../../search/sentenceIndex.js';
import { addUnitWords, type UnitWords } from '../../text/figures/units.js';
import { createEntityFinder, type EntityFinder } from '../question/names/entityFinder.js';
import { createPartyFinder, type PartyFinder } from '../question/names/partyFinder.js';
import { createOutsiderFinder, type OutsiderFinder } from '../question/outsiders.js';
import { type ArticleReader, createArticleReader } from '../question/requests/articleRequest.js';
import { createSlipReader, type SlipReader } from '../question/slips.js';
import type { ConceptTerms } from '../question/words/conceptMatches.js';
import { createFactNames } from './factNames.js';
import { createFactNumbers, type FactNumbers } from './factNumbers.js';
import { createFactReading } from './factReading.js';
import { createInvolvedLister, listEntityIds } from './factSentences.js';
import { createFactTerms } from './factTerms.js';
import { type ReadKept, takeKept, type WholeReading } from './keptReadings.js';
import { createNamePlaceLister, type NamePlaceLister } from './namePlaces.js';
import { buildMatterVocabulary, type OwnQuestions } from './ownQuestions.js';

/** One fact as the search sees it. */
export interface IndexedFact extends WholeReading {
  fact: Fact;
  sentence: number;
  entities: ReadonlySet<string>;
  /** Those, and who leads one of the companies: people ask for the boss and mean the company. */
  listInvolved: () => ReadonlySet<string>;
  numbers: FactNumbers;
}

export interface FactIndex {
  base: Base;
  index: SentenceIndex;
  /** A fact as the search sees it, by its number: made when a question first comes near it, and kept. */
  readFact: (sentence: number) => IndexedFact | undefined;
  own: OwnQuestions;
  /** The lexicon as it is kept; unpacked at the first question. */
  concepts: PackedLexicon;
  readLexicon: () => ConceptLexicon;
  /** The terms by which a concept is spoken of. */
  conceptTerms: ConceptTerms;
  /** What the story's figures are counted in. */
  unitWords: UnitWords;
  findEntities: EntityFinder;
  findParties: PartyFinder;
  /** Whether any source gives words of theirs. */
  isHeard: (party: Party) => boolean;
  findOutsider: OutsiderFinder;
  /** Where the sentences name somebody. */
  listNamePlaces: NamePlaceLister;
  readSlip: SlipReader;
  readArticleRequest: ArticleReader;
  /** The matters of a fact on which other sources speak too. */
  listComparableMatters: (fact: Fact) => MatterView[];
  /** The terms that a matter is asked about with, and what each is worth. */
  findMatterVocabulary: (matter: Matter) => ReadonlyMap<number, number>;
}

/** What takes long to make; the snapshot stores it, for the same base only. */
export interface FactIndexData {
  index: SentenceIndex;
  own: OwnQuestions;
  /** The lexicon of the language, beside the index of the story. */
  concepts: PackedLexicon;
  conceptTerms: ConceptTerms;
  /** What of each fact has been read before; the build's snapshot has it. */
  readKept?: ReadKept;
}

/** What an import wrote of a page is known to no question before a sentence of it is served. */
export function createFactIndex(whole: Base, data: FactIndexData): FactIndex {
  const { index, own, concepts, conceptTerms } = data;
  const base = { ...whole, sources: listServedSources(whole) };
  const findEntities = createEntityFinder(base.entities);
  const unitWords = addUnitWords(base.story.units);
  const readLexicon = lazy(() => unpackLexicon(concepts));
  const readKnownWords = lazy(() => rememberSayings(readLexicon()));
  const findOutsider = createOutsiderFinder(base.outsiders);
  const describeFact = createDescriber(base, { ...data, findEntities, unitWords, readLexicon: readKnownWords });
  return {
    base,
    index,
    readFact: createFactReader(base.facts, describeFact),
    own,
    concepts,
    readLexicon,
    conceptTerms,
    unitWords,
    findEntities,
    findParties: createPartyFinder(base),
    isHeard: createHeardTest(base),
    findOutsider,
    listNamePlaces: createNamePlaceLister(base, index),
    readSlip: createSlipReader(base.entities, { index, readLexicon, findOutsider }),
    readArticleRequest: createArticleReader(base, findEntities),
    listComparableMatters: memoize((fact) => listComparableMatters(fact, base)),
    findMatterVocabulary: memoize((matter) => buildMatterVocabulary(matter, { facts: base.facts, own, index })),
  };
}

type DescribeFact = (fact: Fact, sentence: number) => IndexedFact;

function createDescriber(
  base: Base,
  { index, readKept, ...lookUps }: FactIndexData & Pick<FactIndex, 'findEntities' | 'unitWords' | 'readLexicon'>,
): DescribeFact {
  const listInvolved = createInvolvedLister(base);
  const readWhole = (fact: Fact): WholeReading => ({
    ...createFactTerms(fact, { base, index }),
    ...createFactReading(fact, lookUps.readLexicon),
    ...createFactNames(fact, lookUps),
  });
  return (fact, sentence) => ({
    fact,
    sentence,
    entities: new Set(listEntityIds(fact)),
    listInvolved: lazy(() => new Set(listInvolved(fact))),
    numbers: createFactNumbers(fact, base, lookUps.unitWords),
    ...(readKept ? takeKept(readWhole(fact), () => readKept(sentence)) : readWhole(fact)),
  });
}

// most facts of a large base are never near what is asked
function createFactReader(facts: readonly Fact[], describe: DescribeFact): FactIndex['readFact'] {
  const known = new Map<number, IndexedFact>();
  return (sentence) => {
    const fact = facts[sentence];
    const kept = known.get(sentence);
    if (kept || !fact) return kept;
    const indexed = describe(fact, sentence);
    known.set(sentence, indexed);
    return indexed;
  };
}
