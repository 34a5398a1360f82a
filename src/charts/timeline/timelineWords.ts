/** What is told of each moment of a timeline. */

import type { Base } from '../../knowledge/facts/base.js';
import type { LaterSide, Moment } from '../../knowledge/facts/matters/timeline.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import type { Language } from '../../knowledge/text/language.js';
import { formatCitationLine, formatOutlet, formatSpeaker } from '../../wording/attribution.js';
import { formatLaterReports, formatMoment } from '../../wording/provenance.js';
import type { Wording } from '../../wording/wording.js';
import { pickWording } from '../../wording/wordingFor.js';
import { cutText } from '../drawing/text.js';

export interface TimelineContext {
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
  fitText: (fits: (fitText: string) => boolean) => string;
  /** For who reads no German. */
  translation: string | null;
  cite: string;
  later: string[];
}

export function collectMomentWords(moment: Moment, context: TimelineContext): MomentWords {
  const wording = pickWording(context.language);
  const { fact } = moment;
  const text = findClaimText(moment, context) ?? fact.quote;
  return {
    time: formatMoment(moment, wording),
    fitText: (fits) =>
      markSic(
        fact,
        cutText(text, (shorter) => fits(markSic(fact, shorter))),
      ),
    translation: context.language === 'en' && fact.en ? `${wording.translation}: ${fact.en}` : null,
    cite: formatMomentCitation(moment, context.base, wording),
    later: formatLaterReports({ ...moment, later: filterLater(moment, context) }, wording),
  };
}

// without the question over it, "2019" or "verkündete Trump" would say too little; a mere date would repeat the time
function findClaimText({ fact }: Moment, { base, matter }: TimelineContext): string | undefined {
  if (!matter || base.matter.get(matter)?.kind === 'date') return undefined;
  return fact.claims?.find((claim) => claim.matter === matter)?.says;
}

// a state that has moved on is seen on the line itself, or noted once; another figure or date would be overlooked there
function filterLater(moment: Moment, { matter, moments }: TimelineContext): Moment['later'] {
  const drawnIds = new Set(moments.map(({ fact }) => fact.id));
  const earlierNotes = moments.slice(0, Math.max(moments.indexOf(moment), 0)).flatMap(({ later }) => later);
  const notedClaims = new Set(earlierNotes.map(({ side }) => side.claim));
  const isNews = ({ side }: LaterSide) => !drawnIds.has(side.fact.id) && !notedClaims.has(side.claim);
  const onMatter = moment.later.filter(({ side }) => !matter || side.claim.matter === matter);
  return onMatter.filter((later) => later.kind !== 'state' || isNews(later));
}

function markSic({ sic = [] }: Fact, text: string): string {
  return sic.some((piece) => text.includes(piece)) ? `${text} [sic]` : text;
}

// the day of the report stands over its moment already where nothing else is known
function formatMomentCitation(moment: Moment, base: Base, wording: Wording): string {
  if (moment.basis !== 'published') return formatCitationLine({ ...moment, score: null }, base, wording);
  return [formatSpeaker(moment, base, wording), formatOutlet(moment.source, wording)]
    .filter((part) => part !== null)
    .join(' · ');
}
