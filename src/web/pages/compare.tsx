/** What the sources say on one question, side by side; and all such questions. */
import { answerCompare } from '../../answers/compare.js';
import { createMatterView } from '../../knowledge/facts/matters/matterView.js';
import { formatComparison } from '../../wording/matterText.js';
import { ChartAndTable } from '../parts/picture.js';
import { QuoteCard } from '../parts/quoteCard.js';
import type { SvgRenderer } from '../view/charts.js';
import { formatMatterPath, localizePath } from '../view/paths.js';
import type { Page, View } from '../view/view.js';

export async function buildComparePage(view: View, id: string, draw: SvgRenderer): Promise<Page | null> {
  const { library, wording, language } = view;
  const answer = library.base.matter.has(id) ? answerCompare(id, library, language) : null;
  if (answer?.kind !== 'found' || !answer.matter) return null;
  const { cited, matter } = answer;
  const title = matter.matter.question[language];
  const relation = formatComparison(matter, wording);
  const chart = await draw({ answer, view });
  return {
    status: 200,
    meta: { title, description: relation, canonical: formatMatterPath(id) },
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{relation}</p>
        {matter.matter.kind === 'figure' && <ChartAndTable chart={chart} cited={cited} view={view} />}
        {cited.map((each) => (
          <QuoteCard cited={each} view={view} />
        ))}
      </>
    ),
  };
}

export function buildComparisonsPage(view: View): Page {
  const { library, wording, language } = view;
  const comparable = library.base.matters.flatMap(({ id }) => createMatterView(id, library.base) ?? []);
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
              <a href={localizePath(formatMatterPath(matter.matter.id), view)}>{matter.matter.question[language]}</a>{' '}
              <span class="note">{formatComparison(matter, wording)}</span>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
