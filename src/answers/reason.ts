/** Why nothing is quoted, or what is missing. */

import type { Story } from '../knowledge/facts/shapes/storySchema.js';
import type { PartyName } from '../knowledge/facts/voices/parties.js';
import type { Language } from '../knowledge/text/language.js';

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A figure that differs from the one asked for. */
export interface NearFigure {
  fact: string;
  says: string;
}

/** Why nothing is quoted. */
export type Reason =
  | { kind: 'empty' }
  /** How many sources were looked through. */
  | { kind: 'no-fact'; sources: number }
  /** All that there is lies beyond the limits of a list. */
  | { kind: 'none-left' }
  /** Nothing is served yet; so many drafts wait for an editor. */
  | { kind: 'empty-base'; drafts: number }
  | { kind: 'stranger'; names: string[]; sources: number }
  | { kind: 'not-quoted'; party: PartyName }
  /** They are quoted, but not in quotation marks, or not on this. */
  | { kind: 'no-direct'; party: PartyName }
  /** As it was typed; `onThis`: a source has it, but of something else. */
  | { kind: 'number'; asked: string; onThis: boolean }
  /** Words that hold any sentence together, and nothing else. */
  | { kind: 'function-words' }
  /** A wording that no source has. */
  | { kind: 'no-words'; cut: boolean }
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
  /** Small talk, a test, an insult: nothing is asked of the story. */
  | { kind: 'chatter'; story: Story }
  /** Advice or an opinion is wanted, and no sentence is near to it. */
  | { kind: 'no-advice'; says: Bilingual }
  | { kind: 'nothing-to-check' }
  /** It has figures, dates or names, and no sentence tells of them. */
  | { kind: 'nothing-to-compare' }
  | { kind: 'pictures-only' }
  | { kind: 'withdrawn'; date: string; because: string }
  /** Days: from which on it was asked, and of the last change; null where there is none. */
  | { kind: 'nothing-new'; since: string | null; last: string | null };
