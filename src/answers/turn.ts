/** How a line of a conversation was taken, what a door carries on to the next, and what the bot says of itself and its articles. */
import type { Source } from '../knowledge/facts/schema.js';
import type { Story } from '../knowledge/facts/shapes/storySchema.js';
import type { ArticleQuestion } from '../knowledge/retrieval/question/requests/articlePatterns.js';
import type { ComparedMatter } from './citedFact.js';
import type { Bilingual, Reason } from './reason.js';

export type Intent =
  | 'question'
  | 'follow-up'
  | 'double'
  | 'compare'
  | 'source'
  | 'more'
  | 'latest'
  | 'summary'
  | 'help'
  | 'about'
  | 'hello'
  | 'thanks'
  | 'bye'
  | 'insult'
  | 'chatter'
  | 'no-context';

/** How a line was taken; only a free question has one. */
export interface Turn {
  intent: Intent;
  /** What was asked in the end: asked alone, it gets the same first fact. What a door carries on. Null where nothing was asked. */
  understood: string | null;
  /** Whether `understood` is more than was typed: then a small line says it. */
  resolved: boolean;
  /** Of a double question, else empty. */
  parts: AnsweredPart[];
  /** One part more than are answered, as typed. */
  leftOut: string | null;
  /** More was typed than is read. */
  cut: boolean;
}

/** `answers` are ids of the facts of the answer; `reason` says why there are none, `info` what the bot says itself. */
export interface AnsweredPart {
  question: string;
  kind: 'found' | 'unsure' | 'unknown' | 'info';
  unsaid: Bilingual | null;
  reason: Reason | null;
  info: Info | null;
  answers: string[];
}

/** How large the base is, and how recent. */
export interface BaseCounts {
  facts: number;
  drafts: number;
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
  | { kind: 'talk'; says: TalkLine; newest: Source | null; story: Story }
  /** Two fit equally: which is meant? */
  | { kind: 'which'; choices: Choice[] }
  /** Every matter on which sources differ, or that has changed; `meant`: those that the line may mean, none more than the other. */
  | { kind: 'disputed'; matters: ComparedMatter[]; meant: boolean }
  | { kind: 'privacy' }
  | { kind: 'sources'; sources: CountedSource[] }
  /** The news agencies that articles name, with those articles. */
  | { kind: 'agencies'; agencies: { name: string; sources: CountedSource[] }[] }
  /** Who wrote an article, when it appeared … */
  | { kind: 'article'; asks: ArticleQuestion; articles: AskedArticle[] }
  /** `articles` are those that something is quoted from. */
  | ({ kind: 'about'; articles: Source[]; story: Story } & BaseCounts);
