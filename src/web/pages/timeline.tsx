/** What happened and was said, in order: of the whole story or of a topic. */
import { servedTopics } from '../../answers/library.js';
import { timelineAnswer } from '../../answers/timeline.js';
import { mostMoments } from '../../charts/timeline/timelineEntries.js';
import { headingText, topicLabel } from '../../wording/answerText.js';
import { PictureAndTable } from '../parts/picture.js';
import { QuoteCard } from '../parts/quoteCard.js';
import type { Drawing } from '../view/charts.js';
import { linkTo, timelinePath } from '../view/paths.js';
import type { Page, View } from '../view/view.js';

export async function timelinePage(view: View, topic: string | null, draw: Drawing): Promise<Page | null> {
  const { library, wording, language } = view;
  const known = topic === null || library.base.topic.has(topic);
  const answer = known ? timelineAnswer({ topic, matter: null, language }, library) : null;
  if (answer?.kind !== 'found') return null;
  const title = headingText(answer.heading, library.base, wording) ?? wording.web.nav.timeline;
  const picture = await draw({ answer, view });
  return {
    status: 200,
    sheet: { title, description: wording.facts(answer.cited.length), canonical: timelinePath(topic) },
    body: (
      <>
        <h1>{title}</h1>
        <TimelineChips {...{ view, here: topic }} />
        <PictureAndTable {...{ picture, cited: answer.cited.slice(0, mostMoments), view }} />
        {answer.cited.map((cited) => (
          <QuoteCard {...{ cited, view }} />
        ))}
      </>
    ),
  };
}

function TimelineChips({ view, here }: { view: View; here: string | null }) {
  const { library, language, wording } = view;
  const topics = servedTopics(library.base).map(
    (topic) => [topic.id, topicLabel(topic, library.base, language)] as const,
  );
  return (
    <nav class="chips" aria-label={wording.web.topics}>
      {[[null, wording.web.wholeStory] as const, ...topics].map(([id, name]) => (
        <a href={linkTo(timelinePath(id), view)} aria-current={id === here ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
