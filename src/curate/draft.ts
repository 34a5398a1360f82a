/** What an editor gets for each sentence of a new article: a fact to be checked, and why each of its fields is proposed. */
import type { Base } from '../knowledge/facts/base.js';
import type { NameFinder } from '../knowledge/facts/names.js';
import type { Fact, Source } from '../knowledge/facts/schema.js';

export interface Article {
  text: string;
  source: Source;
}

export interface Draft {
  fact: Fact;
  notes: string[];
}

/** What every step may look at. */
export interface Desk {
  article: Article;
  base: Base;
  names: NameFinder;
}
