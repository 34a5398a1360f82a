/** What a question goes on from, with a link that asks it alone; no script is needed. */
import { findAfterQuestion } from '../../answers/conversation/conversation.js';
import { formatAfter } from '../../wording/own/talkLines.js';
import { formatAnswerPath, localizePath } from '../view/paths.js';
import type { View } from '../view/view.js';

export function AfterLine({ question, view }: { question: string; view: View }) {
  const { conversation, wording, library } = view;
  const before = conversation && findAfterQuestion(conversation, library, wording.locale);
  if (!before) return null;
  return (
    <p class="note after">
      {formatAfter(before, wording)}{' '}
      <a
        href={localizePath(formatAnswerPath(question), view)}
        aria-label={wording.talk.endAfter}
        title={wording.talk.endAfter}
      >
        ✕
      </a>
    </p>
  );
}
