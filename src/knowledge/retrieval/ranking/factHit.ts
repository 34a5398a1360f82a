/** A fact that a search found, and all that a search finds. */
import type { Fact } from '../../facts/schema.js';
import type { ConceptMention } from '../../lexicon/readConcepts.js';
import type { IndexedFact } from '../index/factIndex.js';
import type { Question } from '../question/question.js';
import type { KnownMiss } from '../reading/knownMiss.js';
import type { Reading } from '../reading/reading.js';
import type { AskedContext } from '../reading/told/askedContext.js';
import type { WeightedWord } from './coverage.js';
import type { Features } from './features.js';

export interface FactHit {
  fact: Fact;
  indexed: IndexedFact;
  /** The sentence's number in the index. */
  sentence: number;
  rank: number;
  coverage: number;
  similarity: number;
  /** How well the fact supports an answer, 0 to 1. */
  confidence: number;
  features: Features;
  /** What is asked and not said; null where nothing is known to be missing. */
  miss: KnownMiss | null;
  /** What the question takes for granted and the fact says the contrary of. */
  opposite: ConceptMention | null;
}

/** Why the best fact is not trusted: it has no answer of that kind, tells it the other way round, is not about who acts, … */
export type Doubt = 'kind of answer' | 'roles' | 'actor' | 'unknown words' | 'identity' | 'names only' | 'words only';

/** What is asked, for those who look at a fact: made once a question. */
export interface QuestionContext extends AskedContext {
  words: WeightedWord[];
}

export interface FactSearchResult {
  question: Question;
  reading: Reading;
  unknownNames: string[];
  /** Why the best fact, which fits, may say something else than what is asked; null where nothing speaks against it. */
  doubt: Doubt | null;
  words: WeightedWord[];
  hits: FactHit[];
  /** Facts that fit but for a number of the question. */
  otherNumbers: FactHit[];
}
