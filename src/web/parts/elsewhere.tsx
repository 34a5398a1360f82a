/** What other sources say on the matters of a fact. */
import { cite } from '../../answers/library.js';
import { listComparableMatters, type MatterView } from '../../knowledge/facts/matters/matterView.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { formatOutlet, formatSourceDate } from '../../wording/attribution.js';
import { formatComparison } from '../../wording/matterText.js';
import { formatFactPath, formatMatterPath, localizePath } from '../view/paths.js';
import type { View } from '../view/view.js';

export function OtherSources({ fact, view }: { fact: Fact; view: View }) {
  const matters = listComparableMatters(fact, view.library.base);
  if (matters.length === 0) return null;
  return (
    <section>
      <h2>{view.wording.web.elsewhere}</h2>
      {matters.map((matter) => (
        <OtherSides matter={matter} fact={fact} view={view} />
      ))}
    </section>
  );
}

function OtherSides({ matter, fact, view }: { matter: MatterView; fact: Fact; view: View }) {
  const { wording, language, library } = view;
  const others = matter.sides.filter((side) => side.fact.id !== fact.id);
  return (
    <>
      <h3>
        <a href={localizePath(formatMatterPath(matter.matter.id), view)}>{matter.matter.question[language]}</a>
      </h3>
      <p class="note">{formatComparison(matter, wording)}</p>
      <ul>
        {others.map((side) => {
          const { source } = cite(side.fact, library.base);
          return (
            <li>
              <a href={localizePath(formatFactPath(side.fact.id), view)} lang="de">
                {side.claim.says}
              </a>{' '}
              <span class="note">{[formatOutlet(source, wording), formatSourceDate(source, wording)].join(' · ')}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
