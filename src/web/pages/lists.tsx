/** All that is said on a topic; and how any list is shown. */
import type { Answer } from '../../answers/answer.js';
import { answerTopic } from '../../answers/compared/topicAnswer.js';
import { noFilter } from '../../answers/narrow.js';
import { listTopicLabels } from '../../answers/suggest.js';
import { formatHeading } from '../../wording/answerText.js';
import { AnswerCards } from '../parts/answerCards.js';
import { TopicChips } from '../parts/askForm.js';
import { Overview } from '../parts/overview.js';
import { formatTopicPath } from '../view/paths.js';
import type { Page, View } from '../view/view.js';

export function buildTopicPage(view: View, id: string): Page | null {
  const answer = answerTopic({ topic: id, filter: noFilter, language: view.wording.locale }, view.library);
  return answer.kind === 'found'
    ? buildListPage({ answer, view, name: id, canonical: formatTopicPath(id), topic: id })
    : null;
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
  const title = ('heading' in answer && formatHeading(answer.heading, wording)) || name;
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
        {'cited' in answer && <Overview heading={answer.heading} count={answer.cited.length} view={view} />}
        <AnswerCards answer={answer} view={view} />
        <TopicChips topics={listTopicLabels(library)} view={view} here={topic} />
      </>
    ),
  };
}
