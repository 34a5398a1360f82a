/** A base → its index, built from nothing: a start from the snapshot needs none of this. */
import type { Base } from '../../facts/base.js';
import { readConceptLexicon } from '../../lexicon/conceptData.js';
import { packLexicon } from '../../lexicon/packedLexicon.js';
import { createSentenceIndex } from '../../search/sentenceIndex.js';
import { indexConceptTerms } from '../question/words/conceptMatches.js';
import { createFactIndex, type FactIndex, type FactIndexData } from './factIndex.js';
import { createFactSentences, listQuestions } from './factSentences.js';
import { indexOwnQuestions } from './ownQuestions.js';

export function buildIndexData(base: Base): FactIndexData {
  const questions = base.facts.map((fact) => listQuestions(fact, base));
  const index = createSentenceIndex(createFactSentences(base, questions), base.synonyms);
  const lexicon = readConceptLexicon();
  return {
    index,
    own: indexOwnQuestions(questions, index),
    concepts: packLexicon(lexicon),
    conceptTerms: indexConceptTerms(lexicon, index),
  };
}

export function buildFactIndex(base: Base): FactIndex {
  return createFactIndex(base, buildIndexData(base));
}
