/** What is told of each moment of a timeline. */

import type { Base } from '../../knowledge/facts/base.js';
import type { Later, Moment } from '../../knowledge/facts/matters/timeline.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import type { Language } from '../../knowledge/text/language.js';
import { citationLine, outletText, speakerText } from '../../wording/attribution.js';
import { laterTexts, momentText } from '../../wording/provenance.js';
import type { Wording } from '../../wording/wording.js';
import { wordingFor } from '../../wording/wordingFor.js';
import { cutText } from '../drawing/text.js';

export interface Telling {
  base: Base;
  language: Language;
  /** The matter that the timeline is of: then what a fact says on it is enough. */
  matter?: string | null;
  /** Everything on the line. */
  moments: Moment[];
}

export interface MomentWords {
  time: string;
  /** The claim or the quote, cut until it fits. */
  text: (fits: (text: string) => boolean) => string;
  /** For who reads no German. */
  translation: string | null;
  cite: string;
  later: string[];
}

export function wordsOf(moment: Moment, telling: Telling): MomentWords {
  const wording = wordingFor(telling.language);
  const { fact } = moment;
  const text = claimText(moment, telling) ?? fact.quote;
  return {
    time: momentText(moment, wording),
    text: (fits) =>
      withSic(
        fact,
        cutText(text, (shorter) => fits(withSic(fact, shorter))),
      ),
    translation: telling.language === 'en' && fact.en ? `${wording.translation}: ${fact.en}` : null,
    cite: citeText(moment, telling.base, wording),
    later: laterTexts({ ...moment, later: notedOf(moment, telling) }, wording),
  };
}

// without the question over it, "2019" or "verkündete Trump" would say too little; a mere date would repeat the time
function claimText({ fact }: Moment, { base, matter }: Telling): string | undefined {
  if (!matter || base.matter.get(matter)?.kind === 'date') return undefined;
  return fact.claims?.find((claim) => claim.matter === matter)?.says;
}

// a state that has moved on is seen on the line itself, or noted once; another figure or date would be overlooked there
function notedOf(moment: Moment, { matter, moments }: Telling): Moment['later'] {
  const shown = new Set(moments.map(({ fact }) => fact.id));
  const above = moments.slice(0, Math.max(moments.indexOf(moment), 0)).flatMap(({ later }) => later);
  const noted = new Set(above.map(({ side }) => side.claim));
  const isNews = ({ side }: Later) => !shown.has(side.fact.id) && !noted.has(side.claim);
  const onMatter = moment.later.filter(({ side }) => !matter || side.claim.matter === matter);
  return onMatter.filter((later) => later.kind !== 'state' || isNews(later));
}

function withSic({ sic = [] }: Fact, text: string): string {
  return sic.some((piece) => text.includes(piece)) ? `${text} [sic]` : text;
}

// the day of the report stands over its moment already where nothing else is known
function citeText(moment: Moment, base: Base, wording: Wording): string {
  if (moment.basis !== 'published') return citationLine({ ...moment, score: null }, base, wording);
  return [speakerText(moment, base, wording), outletText(moment.source, wording)]
    .filter((part) => part !== null)
    .join(' · ');
}
