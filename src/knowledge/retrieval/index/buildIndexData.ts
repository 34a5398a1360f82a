/** A base → what its index is made from, built from nothing: a start from the snapshot needs none of this. */
import type { Base } from '../../facts/base.js';
import type { PackedLexicon } from '../../lexicon/packedLexicon.js';
import { createSentenceIndex } from '../../search/sentenceIndex.js';
import { indexConceptTerms } from '../question/words/conceptMatches.js';
import type { FactIndexData } from './factIndex.js';
import { createFactSentences, listQuestions } from './factSentences.js';
import { indexOwnQuestions } from './ownQuestions.js';

export function buildIndexData(base: Base, concepts: PackedLexicon): FactIndexData {
  const questions = base.facts.map((fact) => listQuestions(fact, base));
  const index = createSentenceIndex(createFactSentences(base, questions), base.synonyms);
  return {
    index,
    own: indexOwnQuestions(questions, index),
    concepts,
    conceptTerms: indexConceptTerms(concepts, index),
  };
}
