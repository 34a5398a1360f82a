/** Questions to ask next, each a link. */
import { formatAnswerPath, localizePath } from '../view/paths.js';
import type { View } from '../view/view.js';

export function Suggestions({ questions, view }: { questions: string[]; view: View }) {
  if (questions.length === 0) return null;
  return (
    <section class="suggestions">
      <h2>{view.wording.tryAsking}</h2>
      <ul>
        {questions.map((question) => (
          <li>
            <a href={localizePath(formatAnswerPath(question), view)}>{question}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
