/** All that is said on a topic; and how any list is shown. */
import type { Answer } from '../../answers/answer.js';
import { findCommand } from '../../commands/command.js';
import { formatHeading } from '../../wording/answerText.js';
import { AnswerCards } from '../parts/answerCards.js';
import { TopicChips } from '../parts/askForm.js';
import { formatTopicPath } from '../view/paths.js';
import type { Page, View } from '../view/view.js';

export function buildTopicPage(view: View, id: string): Page | null {
  const { library, commands } = view;
  const command = library.base.topic.has(id) ? findCommand(id, commands) : undefined;
  const answer = command?.run({}, view);
  return answer ? buildListPage({ answer, view, name: id, canonical: formatTopicPath(id), topic: id }) : null;
}

interface ListPageInput {
  answer: Answer;
  view: View;
  /** What stands over it where it is empty. */
  name: string;
  canonical: string;
  topic: string | null;
}

export function buildListPage({ answer, view, name, canonical, topic }: ListPageInput): Page {
  const { library, wording } = view;
  const title = ('heading' in answer && formatHeading(answer.heading, library.base, wording)) || name;
  const count = 'cited' in answer ? wording.facts(answer.cited.length) : '';
  return {
    status: 200,
    meta: {
      title,
      description: [title, count].filter(Boolean).join(' · '),
      canonical: count === '' ? null : canonical,
    },
    body: (
      <>
        <h1>{title}</h1>
        {count !== '' && <p class="note">{count}</p>}
        <AnswerCards answer={answer} view={view} />
        <TopicChips view={view} here={topic} />
      </>
    ),
  };
}
