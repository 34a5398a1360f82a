/** What other sources say on the matters of a fact. */
import type { ComparedMatter, MatterSummary } from '../../../answers/answer.js';
import { formatFactPath } from '../../../citations/factPath.js';
import type { Fact, Source } from '../../../knowledge/facts/schema.js';
import { formatName, formatOutlet, formatSourceDate } from '../../../wording/attribution.js';
import { formatComparison, formatDenialLabel } from '../../../wording/matterText.js';
import { formatMatterPath, localizePath } from '../../view/paths.js';
import type { View } from '../../view/view.js';

export function Elsewhere({ matters, view }: { matters: ComparedMatter[]; view: View }) {
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
          <SideItem side={{ fact, source, says: claim?.says ?? fact.quote }} view={view} />
        ))}
      </ul>
      <Denials matter={matter} view={view} />
    </>
  );
}

function Denials({ matter, view }: { matter: MatterSummary; view: View }) {
  if (matter.denials.length === 0) return null;
  return (
    <>
      <p class="note">{formatDenialLabel(matter, view.wording)}</p>
      <ul>
        {matter.denials.map(({ fact, claim, source, speaker }) => (
          <SideItem
            side={{ fact, source, says: claim.says, speaker: speaker && formatName(speaker, view.wording) }}
            view={view}
          />
        ))}
      </ul>
    </>
  );
}

interface ShownSide {
  fact: Fact;
  source: Source;
  says: string;
  /** Named only where the sides are of somebody. */
  speaker?: string | null;
}

function SideItem({ side: { fact, source, says, speaker = null }, view }: { side: ShownSide; view: View }) {
  const { wording } = view;
  const where = [speaker, formatOutlet(source, wording), formatSourceDate(source, wording)]
    .filter((part) => part !== null)
    .join(' · ');
  return (
    <li>
      <a href={localizePath(formatFactPath(fact.id), view)} lang="de" aria-label={`${says} · ${where}`}>
        {says}
      </a>{' '}
      <span class="note">{where}</span>
    </li>
  );
}
