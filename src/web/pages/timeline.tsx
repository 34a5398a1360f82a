/** What happened and was said, in order: of the whole story or of a topic. */
import { listServedTopics } from '../../answers/library.js';
import { answerTimeline } from '../../answers/timeline.js';
import { maxMoments } from '../../charts/timeline/timelineEntries.js';
import { formatHeading, formatTopicLabel } from '../../wording/answerText.js';
import { ChartAndTable } from '../parts/picture.js';
import { QuoteCard } from '../parts/quoteCard.js';
import type { SvgRenderer } from '../view/charts.js';
import { formatTimelinePath, localizePath } from '../view/paths.js';
import type { Page, View } from '../view/view.js';

export async function buildTimelinePage(view: View, topic: string | null, draw: SvgRenderer): Promise<Page | null> {
  const { library, wording, language } = view;
  const known = topic === null || library.base.topic.has(topic);
  const answer = known ? answerTimeline({ topic, matter: null, language }, library) : null;
  if (answer?.kind !== 'found') return null;
  const title = formatHeading(answer.heading, library.base, wording) ?? wording.web.nav.timeline;
  const chart = await draw({ answer, view });
  return {
    status: 200,
    meta: { title, description: wording.facts(answer.cited.length), canonical: formatTimelinePath(topic) },
    body: (
      <>
        <h1>{title}</h1>
        <TimelineChips view={view} here={topic} />
        <ChartAndTable chart={chart} cited={answer.cited.slice(0, maxMoments)} view={view} />
        {answer.cited.map((cited) => (
          <QuoteCard cited={cited} view={view} />
        ))}
      </>
    ),
  };
}

function TimelineChips({ view, here }: { view: View; here: string | null }) {
  const { library, language, wording } = view;
  const topics = listServedTopics(library.base).map(
    (topic) => [topic.id, formatTopicLabel(topic, library.base, language)] as const,
  );
  return (
    <nav class="chips" aria-label={wording.web.topics}>
      {[[null, wording.web.wholeStory] as const, ...topics].map(([id, name]) => (
        <a href={localizePath(formatTimelinePath(id), view)} aria-current={id === here ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
