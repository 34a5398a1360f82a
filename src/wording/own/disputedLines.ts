/** Matters on which sources differ, or that have changed: one line each with values, outlets and origins. */

import type { ComparedMatter, Info } from '../../answers/answer.js';
import type { CitedFact } from '../../answers/citedFact.js';
import { groupBy } from '../../util/collections.js';
import { addBrackets, formatOutletName } from '../attribution.js';
import { formatComparison } from '../matterText.js';
import type { Wording } from '../wording.js';

export type DisputedInfo = Extract<Info, { kind: 'disputed' }>;

export function formatDisputedLines({ matters }: DisputedInfo, wording: Wording): string[] {
  return matters.map((compared) => formatDisputed(compared, wording));
}

/** The same as one text. */
export function formatDisputedText(info: DisputedInfo, wording: Wording): string {
  const lines = formatDisputedLines(info, wording);
  return [formatDisputedHeading(info, wording), ...lines].join('\n');
}

export function formatDisputedHeading({ matters, meant }: DisputedInfo, { talk }: Wording): string {
  if (meant) return talk.disputed.either;
  return matters.length > 0 ? talk.disputed.differ : talk.disputed.none;
}

// "Wie viele Arbeitsplätze soll Stargate schaffen? 100.000 (t-online); Hunderttausende (t3n). 2 Medien, …"
function formatDisputed({ matter, sides }: ComparedMatter, wording: Wording): string {
  const values = [...groupBy(sides, formatValue)].map(([says, all]) => {
    const outlets = new Set(all.map(({ source }) => formatOutletName(source, wording)));
    return `${says} ${addBrackets([...outlets].join(', '))}`;
  });
  return `${matter.question[wording.locale]} ${values.join('; ')}. ${formatComparison(matter, wording)}`;
}

function formatValue({ claim, fact }: CitedFact): string {
  return claim?.says ?? fact.quote;
}
