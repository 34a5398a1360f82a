/** What happened and was said, in order: of the whole story or of a topic. */
import { answerTimeline } from '../../answers/compared/timeline.js';
import { listTopicLabels } from '../../answers/suggest.js';
import { maxMoments } from '../../charts/timeline/timelineEntries.js';
import { formatHeading } from '../../wording/answerText.js';
import { cutToPage, formatPagePath, PageLinks } from '../parts/listPage.js';
import { Spread } from '../parts/picture.js';
import { QuoteCards } from '../parts/quoteCard.js';
import type { SvgRenderer } from '../view/charts.js';
import { formatApiPath, formatTimelinePath, localizePath } from '../view/paths.js';
import type { Page, QueryValues, View } from '../view/view.js';

export async function buildTimelinePage(view: View, query: QueryValues, draw: SvgRenderer): Promise<Page | null> {
  const topic = query.topic || null;
  const { library, wording } = view;
  const answer = answerTimeline({ topic, matter: null, language: wording.locale }, library);
  const heading = answer.kind === 'found' && answer.heading.kind === 'timeline' ? answer.heading : null;
  // a topic's name finds it too, but its address is made of its id
  if (answer.kind !== 'found' || (heading?.topic?.id ?? null) !== topic) return null;
  const [page, path] = [cutToPage(answer.cited, query.page), formatTimelinePath(topic)];
  if (!page) return null;
  const title = formatHeading(answer.heading, wording) ?? wording.web.nav.timeline;
  const chart = await draw({ answer, view });
  const cards = <QuoteCards cited={page.items} before={page.before} view={view} />;
  return {
    status: 200,
    meta: {
      title,
      description: wording.facts(answer.cited.length),
      canonical: formatPagePath(path, page.number),
      json: formatApiPath('timeline', [['topic', topic]]),
    },
    body: (
      <>
        <h1>{title}</h1>
        <TimelineChips view={view} here={topic} />
        {page.number > 1 ? (
          cards
        ) : (
          <Spread chart={chart} cited={answer.cited.slice(0, maxMoments)} view={view} isRepeating>
            {cards}
          </Spread>
        )}
        <PageLinks page={page} path={path} view={view} />
      </>
    ),
  };
}

function TimelineChips({ view, here }: { view: View; here: string | null }) {
  const { library, wording } = view;
  const topics = listTopicLabels(library).map(({ id, label }) => [id, label[wording.locale]] as const);
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
