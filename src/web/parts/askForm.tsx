/** Where to ask; suggestions while typing come with the script, and it works without. */
import { listServedTopics } from '../../answers/library.js';
import { formatTopicLabel } from '../../wording/answerText.js';
import { formatTopicPath, localizePath } from '../view/paths.js';
import type { View } from '../view/view.js';

/** In characters; Discord's own limit for the same option. */
export const maxQuestionLength = 300;

export function AskForm({ view, question = '' }: { view: View; question?: string }) {
  const { wording, chosen, language } = view;
  return (
    <form action="/" method="get" class="ask" data-language={language}>
      <label for="question">{wording.web.question}</label>
      <div class="field">
        <input
          id="question"
          name="q"
          type="search"
          value={question}
          maxlength={maxQuestionLength}
          required
          autocomplete="off"
          spellcheck={false}
        />
        <button type="submit">{wording.web.send}</button>
      </div>
      {chosen && <input type="hidden" name="language" value={chosen} />}
      <p
        class="aloud"
        aria-live="polite"
        data-one={wording.web.suggestionCount(1)}
        data-many={wording.web.suggestionCount(2)}
      />
    </form>
  );
}

export function TopicChips({ view, here = null }: { view: View; here?: string | null }) {
  const { library, wording, language } = view;
  const topics = listServedTopics(library.base);
  if (topics.length === 0) return null;
  return (
    <nav class="chips" aria-label={wording.web.topics}>
      {topics.map((topic) => (
        <a href={localizePath(formatTopicPath(topic.id), view)} aria-current={topic.id === here ? 'page' : undefined}>
          {formatTopicLabel(topic, library.base, language)}
        </a>
      ))}
    </nav>
  );
}
