/** An answer is a value: every door renders the same one. */

import type { MatterView } from '../knowledge/facts/matters/matterView.js';
import type { Moment } from '../knowledge/facts/matters/timeline.js';
import type { Fact, Source } from '../knowledge/facts/schema.js';
import type { Explanation } from '../knowledge/retrieval/ranking/explain.js';

/** One quoted fact with what a citation needs. `score` is how sure the answer is, 0 to 1; null in a list. */
export interface CitedFact {
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
export interface NearFigure {
  fact: string;
  says: string;
}

/** Why nothing is quoted. */
export type Reason =
  | { kind: 'empty' }
  | { kind: 'no-fact' }
  | { kind: 'stranger'; names: string[] }
  | { kind: 'not-quoted'; name: string }
  | { kind: 'number' }
  | { kind: 'no-topic'; asked: string }
  | { kind: 'no-person'; asked: string }
  | { kind: 'no-fact-id'; asked: string }
  | { kind: 'no-outlet'; asked: string }
  | { kind: 'no-date'; asked: string }
  | { kind: 'no-matter'; asked: string }
  | { kind: 'nothing-to-check' }
  | { kind: 'withdrawn'; date: string; because: string };

export type Answer =
  | { kind: 'found' | 'unsure'; cited: CitedFact[]; heading: Heading; matter: MatterView | null; suggestions: string[] }
  | { kind: 'unknown'; reason: Reason; near: NearFigure[]; suggestions: string[]; newest: Source | null }
  | { kind: 'info'; info: Info; suggestions: string[] };

/** What a list stands under; a plain answer to a question needs no heading. */
export type Heading =
  | { kind: 'question' }
  | { kind: 'topic'; id: string }
  | { kind: 'person'; id: string; about: string | null }
  | { kind: 'words'; words: string; literal: boolean }
  | { kind: 'check'; same: number }
  | { kind: 'matter'; view: MatterView }
  | { kind: 'timeline'; topic: string | null; matter: string | null };

export type Info =
  | { kind: 'help' }
  | { kind: 'privacy' }
  | { kind: 'sources'; sources: { source: Source; facts: number }[] }
  | { kind: 'about'; facts: number; sources: number; newest: Source | null; version: string };
