/** Questions to ask next, each a link. */
import { formatAnswerPath, localizePath } from '../view/paths.js';
import type { View } from '../view/view.js';

interface SuggestionsProps {
  questions: string[];
  view: View;
}

export function Suggestions({ questions, view }: SuggestionsProps) {
  if (questions.length === 0) return null;
  return (
    <section class="suggestions">
      <h2>{view.wording.tryAsking}</h2>
      <QuestionLinks questions={questions} view={view} />
    </section>
  );
}

/** The other questions of a topic, folded: there may be many. */
export function MoreQuestions({ questions, view }: SuggestionsProps) {
  if (questions.length === 0) return null;
  return (
    <details class="suggestions">
      <summary>{view.wording.topic.moreQuestions}</summary>
      <QuestionLinks questions={questions} view={view} />
    </details>
  );
}

function QuestionLinks({ questions, view }: SuggestionsProps) {
  return (
    <ul>
      {questions.map((question) => (
        <li>
          <a href={localizePath(formatAnswerPath(question), view)}>{question}</a>
        </li>
      ))}
    </ul>
  );
}
