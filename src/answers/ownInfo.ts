/** What the bot says of itself and its articles, beside or in place of quotes. */
import type { Source } from '../knowledge/facts/schema.js';
import type { ArticleQuestion } from '../knowledge/retrieval/question/requests/articlePatterns.js';
import type { ComparedMatter } from './citedFact.js';
import type { Bilingual } from './reason.js';

/** How large the base is, and how recent. */
export interface BaseCounts {
  facts: number;
  /** Those that something is quoted from. */
  sources: number;
  newest: Source | null;
  version: string;
}

/** An article, and how many facts are from it. */
export interface CountedSource {
  source: Source;
  facts: number;
}

/** An article that was asked about, and how many of its facts were corrected or withdrawn here. */
export interface AskedArticle {
  source: Source;
  corrected: number;
  withdrawn: number;
}

/** A line of the bot's own that quotes nothing. */
export type TalkLine = 'hello' | 'thanks' | 'bye' | 'insult' | 'latest' | 'summary' | 'no-context' | 'no-more';

/** Somebody who may be meant, with the question in which they are. */
export interface Choice {
  name: Bilingual;
  question: string;
}

export type Info =
  | { kind: 'help' }
  | { kind: 'talk'; says: TalkLine; newest: Source | null }
  /** Two fit equally: which is meant? */
  | { kind: 'which'; choices: Choice[] }
  /** Every matter on which sources differ, or that has changed. */
  | { kind: 'disputed'; matters: ComparedMatter[] }
  | { kind: 'privacy' }
  | { kind: 'sources'; sources: CountedSource[] }
  /** The news agencies that articles name, with those articles. */
  | { kind: 'agencies'; agencies: { name: string; sources: CountedSource[] }[] }
  /** Who wrote an article, when it appeared … */
  | { kind: 'article'; asks: ArticleQuestion; articles: AskedArticle[] }
  | ({ kind: 'about' } & BaseCounts);
