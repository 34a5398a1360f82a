/** What whoever asks on under an answer goes on from. */
import type { CitedAnswer } from '../../../answers/answer.js';
import { continueConversation } from '../../../answers/conversation/conversation.js';
import type { Wording } from '../../../wording/wording.js';

/** Null where the facts alone say it. */
export function findFollowSubject(answer: CitedAnswer, { locale }: Pick<Wording, 'locale'>): string | null {
  return continueConversation(answer, null, locale)?.understood ?? null;
}
