/** What a line was resolved to: a question with what goes with it, or what else is answered. */
import type { Fact } from '../../knowledge/facts/schema.js';
import type { SourceQuestion } from '../../knowledge/retrieval/conversation/followUp/source.js';
import type { Question } from '../../knowledge/retrieval/question/question.js';
import type { Choice } from '../answer.js';
import type { Conversation } from './conversation.js';

export interface ResolvedQuestion {
  kind: 'question';
  text: string;
  intent: 'question' | 'follow-up';
  /** The text as it was read, where it is what was typed. */
  parsed: Question | null;
  /** Whether the text is more than was typed. */
  resolved: boolean;
  near: readonly Fact[];
  without: ReadonlySet<string>;
  /** A time is asked for, which the sentence before may give; of a day, where no sentence gives it, that of the article is told. */
  asksTime: boolean;
  asksDay: boolean;
  /** What else it may mean, asked in turn where the text alone is not found. */
  orElse: () => Meant[];
}

/** `isSure`: what is found so may be called found. */
export interface Meant {
  text: string;
  isSure: boolean;
}

export type Resolved =
  | ResolvedQuestion
  | { kind: 'no-context' }
  | { kind: 'chatter' }
  /** All that the conversation carries is a fact that was taken back. */
  | { kind: 'gone'; fact: string }
  | { kind: 'unclear'; choices: Choice[] }
  /** `asksTruth`: "is that true?", which no quote decides. */
  | { kind: 'source'; asks: SourceQuestion; asksTruth: boolean; conversation: Conversation }
  | { kind: 'more'; conversation: Conversation };
