/** How a line of a conversation was taken, and what a door carries on to the next. */
import type { Info } from '../ownInfo.js';
import type { Bilingual, Reason } from '../reason.js';

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
