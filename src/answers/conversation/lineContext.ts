/** What a line is answered with. */
import type { Answer } from '../answer.js';
import type { AskOptions } from '../asked/askContext.js';
import type { Library } from '../library.js';
import type { Conversation } from './conversation.js';

export interface LineContext extends AskOptions {
  library: Library;
  /** Answers one question that is understood by itself. */
  ask: (question: string, library: Library, options: AskOptions) => Answer;
  conversation: Conversation | null;
  /** The line is the beginning of what was typed. */
  cut?: boolean;
}
