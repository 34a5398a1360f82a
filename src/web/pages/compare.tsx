/** What the sources say on one question, side by side; and all such questions. */
import { answerCompare } from '../../answers/compared/compare.js';
import { listComparisons, suggestMattersAround } from '../../answers/suggest.js';
import { formatComparison, formatDenials } from '../../wording/matterText.js';
import { Spread } from '../parts/picture.js';
import { QuoteCards } from '../parts/quoteCard.js';
import { Suggestions } from '../parts/suggestions.js';
import type { SvgRenderer } from '../view/charts.js';
import { formatApiPath, formatMatterPath, formatPicturePath, localizePath } from '../view/paths.js';
import type { Page, View } from '../view/view.js';

export async function buildComparePage(view: View, id: string, draw: SvgRenderer): Promise<Page | null> {
  const { library, wording } = view;
  const answer = answerCompare(id, library, wording.locale);
  // a matter's question finds it too, but its address is made of its id
  if (answer.kind !== 'found' || answer.matter?.id !== id) return null;
  const { cited, matter } = answer;
  const title = matter.question[wording.locale];
  const relation = formatComparison(matter, wording);
  const chart = await draw({ answer, view });
  const cards = <QuoteCards cited={cited} view={view} />;
  return {
    status: 200,
    meta: {
      title,
      description: relation,
      picture: matter.kind === 'figure' ? formatPicturePath(id) : undefined,
      canonical: formatMatterPath(id),
      json: formatApiPath('compare', [['matter', id]]),
    },
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{relation}</p>
        {matter.denials.length > 0 && <p class="note">{formatDenials(matter, wording)}</p>}
        {matter.kind === 'figure' ? (
          <Spread chart={chart} cited={cited} view={view}>
            {cards}
          </Spread>
        ) : (
          cards
        )}
        <Suggestions questions={suggestMattersAround(id, library, wording.locale)} view={view} />
      </>
    ),
  };
}

export function buildComparisonsPage(view: View): Page {
  const { library, wording } = view;
  const comparable = listComparisons(library);
  return {
    status: 200,
    meta: { title: wording.web.nav.compare, description: wording.web.compared, canonical: '/compare' },
    body: (
      <>
        <h1>{wording.web.nav.compare}</h1>
        <p class="lead">{wording.web.compared}</p>
        <ul class="index">
          {comparable.map((matter) => (
            <li>
              <a href={localizePath(formatMatterPath(matter.id), view)}>{matter.question[wording.locale]}</a>{' '}
              <span class="note">{formatComparison(matter, wording)}</span>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
