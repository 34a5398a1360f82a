/** What the sources say on one question, side by side; and all such questions. */
import { compareAnswer } from '../../answers/compare.js';
import { matterView } from '../../knowledge/facts/matters/matterView.js';
import { comparisonText } from '../../wording/matterText.js';
import { PictureAndTable } from '../parts/picture.js';
import { QuoteCard } from '../parts/quoteCard.js';
import type { Drawing } from '../view/charts.js';
import { linkTo, matterPath } from '../view/paths.js';
import type { Page, View } from '../view/view.js';

export async function comparePage(view: View, id: string, draw: Drawing): Promise<Page | null> {
  const { library, wording, language } = view;
  const answer = library.base.matter.has(id) ? compareAnswer(id, library, language) : null;
  if (answer?.kind !== 'found' || !answer.matter) return null;
  const { cited, matter } = answer;
  const title = matter.matter.question[language];
  const relation = comparisonText(matter, wording);
  const picture = await draw({ answer, view });
  return {
    status: 200,
    sheet: { title, description: relation, canonical: matterPath(id) },
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{relation}</p>
        {matter.matter.kind === 'figure' && <PictureAndTable {...{ picture, cited, view }} />}
        {cited.map((each) => (
          <QuoteCard {...{ cited: each, view }} />
        ))}
      </>
    ),
  };
}

export function comparisonsPage(view: View): Page {
  const { library, wording, language } = view;
  const open = library.base.matters.flatMap(({ id }) => matterView(id, library.base) ?? []);
  return {
    status: 200,
    sheet: { title: wording.web.nav.compare, description: wording.web.compared, canonical: '/compare' },
    body: (
      <>
        <h1>{wording.web.nav.compare}</h1>
        <p class="lead">{wording.web.compared}</p>
        <ul class="index">
          {open.map((matter) => (
            <li>
              <a href={linkTo(matterPath(matter.matter.id), view)}>{matter.matter.question[language]}</a>{' '}
              <span class="note">{comparisonText(matter, wording)}</span>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
