/** What the steps from a question to its answer share. */
import type { Question } from '../../knowledge/retrieval/question/question.js';
import type { FactHit, FactSearchResult } from '../../knowledge/retrieval/ranking/factHit.js';
import type { Language } from '../../knowledge/text/language.js';
import type { Library } from '../library.js';

export interface AskOptions {
  language: Language;
  explain?: boolean;
  /** The very text as it was read before: it is not read twice. */
  parsed?: Question | null;
  /** Of a question that goes on from an answer: which hits are wanted, and in which order. */
  arrange?: ((hits: FactHit[]) => FactHit[]) | null;
}

export interface AskContext {
  result: FactSearchResult;
  library: Library;
  options: AskOptions;
}

/** Of sentences that are only near. */
export const maxNearFacts = 3;
