/** An answer is a value: every door renders the same one. */

import type { MatterView } from '../knowledge/facts/matters/matterView.js';
import type { Moment } from '../knowledge/facts/matters/timeline.js';
import type { Fact, Source } from '../knowledge/facts/schema.js';
import type { Explanation } from '../knowledge/retrieval/ranking/explain.js';

/** One quoted fact with what a citation needs. `score` is how sure the answer is, 0 to 1; null in a list. */
export interface Cited {
  fact: Fact;
  source: Source;
  score: number | null;
  /** In a comparison: the piece of the quote that is compared. */
  says?: string;
  /** Asked for by its id: shown with all that is known of it. */
  alone?: true;
  /** In a timeline: when it was. */
  moment?: Moment;
  explain?: Explanation[];
}

/** A figure that differs from the one asked for. */
export interface Near {
  fact: string;
  says: string;
}

/** Why nothing is quoted. */
export type Reason =
  | { why: 'empty' }
  | { why: 'no-fact' }
  | { why: 'stranger'; names: string[] }
  | { why: 'not-quoted'; name: string }
  | { why: 'number' }
  | { why: 'no-topic'; asked: string }
  | { why: 'no-person'; asked: string }
  | { why: 'no-fact-id'; asked: string }
  | { why: 'no-outlet'; asked: string }
  | { why: 'no-date'; asked: string }
  | { why: 'no-matter'; asked: string }
  | { why: 'nothing-to-check' }
  | { why: 'withdrawn'; date: string; because: string };

export type Answer =
  | { kind: 'found' | 'unsure'; cited: Cited[]; heading: Heading; matter: MatterView | null; suggestions: string[] }
  | { kind: 'unknown'; reason: Reason; near: Near[]; suggestions: string[]; newest: Source | null }
  | { kind: 'info'; info: Info; suggestions: string[] };

/** What a list stands under; a plain answer to a question needs no heading. */
export type Heading =
  | { of: 'question' }
  | { of: 'topic'; id: string }
  | { of: 'person'; id: string; about: string | null }
  | { of: 'words'; words: string; literal: boolean }
  | { of: 'check'; same: number }
  | { of: 'matter'; view: MatterView }
  | { of: 'timeline'; topic: string | null; matter: string | null };

export type Info =
  | { of: 'help' }
  | { of: 'privacy' }
  | { of: 'sources'; sources: { source: Source; facts: number }[] }
  | { of: 'about'; facts: number; sources: number; newest: Source | null; version: string };
