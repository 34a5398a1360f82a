/** What the steps from a question to its answer share. */
import type { FactSearchResult } from '../../knowledge/retrieval/ranking/factHit.js';
import type { Language } from '../../knowledge/text/language.js';
import type { Library } from '../library.js';

export interface AskOptions {
  language: Language;
  explain?: boolean;
}

export interface AskContext {
  result: FactSearchResult;
  library: Library;
  options: AskOptions;
}
