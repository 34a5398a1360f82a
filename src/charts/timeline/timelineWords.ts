/** What is told of each moment of a timeline. */

import type { TimelineMatter } from '../../answers/answer.js';
import type { LaterClaim, TimelineFact } from '../../answers/citedFact.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { findClaimVoice } from '../../knowledge/facts/voices/voices.js';
import { formatLaterReports, formatMoment } from '../../wording/provenance.js';
import { type CitationLine, formatCitation } from '../../wording/quote/citation.js';
import type { Wording } from '../../wording/wording.js';
import { cutText } from '../drawing/text.js';

export interface TimelineContext {
  wording: Wording;
  /** The matter that the timeline is of: then what a fact says on it is enough. */
  matter?: TimelineMatter | null;
  /** Everything on the line. */
  moments: TimelineFact[];
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

export function collectMomentWords(cited: TimelineFact, context: TimelineContext): MomentWords {
  const { wording } = context;
  const { fact } = cited;
  const claimed = findClaimText(fact, context);
  const citation = formatCitation(claimed === undefined ? cited : attributeClaim(cited, claimed), wording);
  const text = claimed ?? fact.quote;
  return {
    time: formatMoment(cited, wording),
    fitText: (fits) =>
      markSic(
        fact,
        cutText(text, (shorter) => fits(markSic(fact, shorter))),
      ),
    translation: wording.locale === 'en' && fact.en ? `${wording.translation}: ${fact.en}` : null,
    cite: formatMomentCitation(cited, citation),
    later: formatLaterReports(filterLater(cited, context), wording),
  };
}

// without the question over it, "2019" or "verkündete Trump" would say too little; a mere date would repeat the time
function findClaimText({ claims }: Fact, { matter }: TimelineContext): string | undefined {
  if (!matter || matter.kind === 'date') return undefined;
  return claims?.find((claim) => claim.matter === matter.id)?.says;
}

// whose the claimed words are; the rest of the sentence may be somebody else's
function attributeClaim(cited: TimelineFact, says: string): TimelineFact {
  const { fact, voices } = cited;
  const voice = findClaimVoice(fact, says);
  return { ...cited, voice: voices.find((_, index) => voice !== null && fact.voices?.[index] === voice) ?? null };
}

// a state that has moved on is seen on the line itself, or noted once; another figure or date would be overlooked there
function filterLater(cited: TimelineFact, { matter, moments }: TimelineContext): LaterClaim[] {
  const drawnIds = new Set(moments.map(({ fact }) => fact.id));
  const earlier = moments.slice(0, Math.max(moments.indexOf(cited), 0)).flatMap(({ moment }) => moment.later);
  const notedClaims = new Set(earlier.map(identifyClaim));
  const isNews = (later: LaterClaim) => !drawnIds.has(later.fact) && !notedClaims.has(identifyClaim(later));
  const onMatter = cited.moment.later.filter(({ claim }) => !matter || claim.matter === matter.id);
  return onMatter.filter((later) => later.kind !== 'state' || isNews(later));
}

function identifyClaim({ fact, claim }: LaterClaim): string {
  return [fact, claim.matter, claim.says].join('\n');
}

function markSic({ sic = [] }: Fact, text: string): string {
  return sic.some((piece) => text.includes(piece)) ? `${text} [sic]` : text;
}

// the day of the report stands over its moment already where nothing else is known
function formatMomentCitation({ moment }: TimelineFact, citation: CitationLine): string {
  if (moment.basis !== 'published') return citation.line;
  return [citation.speaker, citation.outlet].filter((part) => part !== null).join(' · ');
}
