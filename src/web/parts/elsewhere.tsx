/** What other sources say on the matters of a fact. */
import type { ComparedMatter } from '../../answers/answer.js';
import { formatOutlet, formatSourceDate } from '../../wording/attribution.js';
import { formatComparison } from '../../wording/matterText.js';
import { formatFactPath, formatMatterPath, localizePath } from '../view/paths.js';
import type { View } from '../view/view.js';

export function OtherSources({ matters, view }: { matters: ComparedMatter[]; view: View }) {
  if (matters.length === 0) return null;
  return (
    <section>
      <h2>{view.wording.web.elsewhere}</h2>
      {matters.map((compared) => (
        <OtherSides compared={compared} view={view} />
      ))}
    </section>
  );
}

function OtherSides({ compared: { matter, sides }, view }: { compared: ComparedMatter; view: View }) {
  const { wording } = view;
  return (
    <>
      <h3>
        <a href={localizePath(formatMatterPath(matter.id), view)}>{matter.question[wording.locale]}</a>
      </h3>
      <p class="note">{formatComparison(matter, wording)}</p>
      <ul>
        {sides.map(({ fact, claim, source }) => (
          <li>
            <a href={localizePath(formatFactPath(fact.id), view)} lang="de">
              {claim?.says}
            </a>{' '}
            <span class="note">{[formatOutlet(source, wording), formatSourceDate(source, wording)].join(' · ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
