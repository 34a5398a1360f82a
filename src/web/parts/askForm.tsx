/** Where to ask; suggestions while typing come with the script, and it works without. */
import type { TopicLabel } from '../../answers/answer.js';
import type { Conversation } from '../../answers/conversation/conversation.js';
import { maxQuestionLength } from '../../knowledge/text/typed/typedText.js';
import { formatTopicPath, listAfterValues, localizePath } from '../view/paths.js';
import type { View } from '../view/view.js';

interface AskFormProps {
  view: View;
  question?: string;
  /** What the next question may go on from. */
  next?: Conversation | null;
  /** There one comes to ask and for nothing else. */
  isOpening?: boolean;
}

/** In the header of every page. */
export function AskForm({ view, question = '', next = null, isOpening = false }: AskFormProps) {
  const { wording, chosen } = view;
  return (
    <search>
      <form action={`${view.folder}/`} method="get" class="ask" data-language={wording.locale}>
        <label for="question" class="aloud">
          {wording.web.question}
        </label>
        <div class="field">
          <input
            id="question"
            name="q"
            type="search"
            value={question}
            placeholder={wording.web.question}
            maxlength={maxQuestionLength}
            required
            autofocus={isOpening}
            autocomplete="off"
            spellcheck={false}
          />
          <button type="submit">{wording.web.send}</button>
        </div>
        {listAfterValues(next).map((value) => (
          <input type="hidden" name="after" value={value} />
        ))}
        {chosen && <input type="hidden" name="language" value={chosen} />}
        <p
          class="aloud"
          aria-live="polite"
          data-one={wording.web.suggestionCount(1)}
          data-many={wording.web.suggestionCount(2)}
        />
      </form>
    </search>
  );
}

interface TopicChipsProps {
  topics: TopicLabel[];
  view: View;
  /** The topic of the page. */
  here?: string | null;
}

export function TopicChips({ topics, view, here = null }: TopicChipsProps) {
  const { wording } = view;
  if (topics.length === 0) return null;
  return (
    <nav class="chips" aria-label={wording.web.topics}>
      {topics.map(({ id, label }) => (
        <a href={localizePath(formatTopicPath(id), view)} aria-current={id === here ? 'page' : undefined}>
          {label[wording.locale]}
        </a>
      ))}
    </nav>
  );
}
