/** An answer is a value: every door renders the same one. */

import type { NamedEntity } from '../knowledge/facts/base.js';
import type { Hop } from '../knowledge/facts/matters/origin.js';
import type { Relation } from '../knowledge/facts/matters/relation.js';
import type { Moment } from '../knowledge/facts/matters/timeline.js';
import type { Claim, Correction, Fact, MatterKind, Source } from '../knowledge/facts/schema.js';
import type { Explanation } from '../knowledge/retrieval/ranking/explain.js';
import type { Language } from '../knowledge/text/language.js';

/** One quoted fact with all that a door prints of it. `score` is how sure the answer is, 0 to 1; null in a list. */
export interface CitedFact {
  fact: Fact;
  source: Source;
  speaker: NamedEntity | null;
  channel: NamedEntity | null;
  /** Who passed it on, as in the data. */
  via: NamedEntity[];
  /** From the origin to the outlet. */
  provenance: Hop[];
  /** Oldest first. */
  corrections: Correction[];
  score: number | null;
  /** In a comparison: the claim that is compared. */
  claim?: Claim;
  /** In a timeline: when it was. */
  moment?: CitedMoment;
  explain?: Explanation[];
}

export interface CitedMoment extends Pick<Moment, 'date' | 'basis'> {
  later: LaterClaim[];
}

/** A fact in a timeline. */
export interface TimelineFact extends CitedFact {
  moment: CitedMoment;
}

/** What another source told later and otherwise. */
export interface LaterClaim {
  kind: MatterKind;
  fact: string;
  claim: Claim;
  source: Source;
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
  /** "Oktober", where a span of days needs its year. */
  | { kind: 'no-year'; asked: string }
  /** 30 February. */
  | { kind: 'no-such-date'; date: string }
  | { kind: 'no-matter'; asked: string }
  | { kind: 'nothing-to-check' }
  | { kind: 'pictures-only' }
  | { kind: 'withdrawn'; date: string; because: string };

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A topic as a link shows it. */
export interface TopicLabel {
  id: string;
  label: Bilingual;
}

/** Who said so first; `presumed` where it is an outlet that is only attributed. */
export interface Origin {
  name: string;
  presumed: boolean;
}

/** What the sources say on one matter, beside the fact that is quoted; in a comparison, beside nothing. */
export interface MatterSummary {
  id: string;
  kind: MatterKind;
  /** Of a figure; empty for the other kinds. */
  unit: string;
  question: Bilingual;
  relation: Relation;
  sources: number;
  origins: Origin[];
  /** How many other sources speak of it, and how many of them in all they say otherwise. */
  others: number;
  differing: number;
  /** Of an utterance: its other renderings. */
  variants: { says: string; source: Source }[];
}

/** A matter with the other sides of it, each as a quote. */
export interface ComparedMatter {
  matter: MatterSummary;
  sides: CitedFact[];
}

export type Answer =
  | {
      kind: 'found' | 'unsure';
      cited: CitedFact[];
      heading: Heading;
      matter: MatterSummary | null;
      suggestions: string[];
    }
  | { kind: 'unknown'; reason: Reason; near: NearFigure[]; suggestions: string[]; newest: Source | null }
  | { kind: 'info'; info: Info; suggestions: string[] };

export type CitedAnswer = Extract<Answer, { cited: CitedFact[] }>;

/** What a list stands under; a plain answer to a question needs no heading. */
export type Heading =
  | { kind: 'question' }
  /** A fact asked for by its id is shown with all that is known of it. */
  | { kind: 'fact'; topics: TopicLabel[]; matters: ComparedMatter[] }
  | { kind: 'topic'; id: string; says: Bilingual }
  | { kind: 'person'; id: string; name: string; about: AskedSubject | null }
  /** `words` are those of the first quote, or of its gloss: the ones typed stand nowhere. */
  | { kind: 'words'; words: string | null; literal: boolean }
  | { kind: 'check'; same: number }
  | { kind: 'matter'; question: Bilingual }
  | { kind: 'timeline'; topic: { id: string; says: Bilingual } | null; matter: TimelineMatter | null };

/** What a list was asked about: a topic or an entity by its own name, or something that has none; never as typed. */
export interface AskedSubject {
  name: Bilingual | null;
}

export interface TimelineMatter {
  id: string;
  kind: MatterKind;
  question: Bilingual;
}

export type Info =
  | { kind: 'help' }
  | { kind: 'privacy' }
  | { kind: 'sources'; sources: { source: Source; facts: number }[] }
  | { kind: 'about'; facts: number; sources: number; newest: Source | null; version: string };
