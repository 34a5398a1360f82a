/** A quote as every door shows it: the same pieces in the same words, each laid out by the door. */
import type { CitedFact } from '../../answers/citedFact.js';
import type { OpenEnds } from '../../knowledge/text/quotations.js';
import { type Detail, formatClaimWords, formatMoment, formatProvenance, formatStatus } from '../provenance.js';
import { splitParts, type TextPart } from '../voicePieces.js';
import type { Wording } from '../wording.js';
import { type CitationLine, formatCitation } from './citation.js';
import { formatVoiceLines } from './voiceLines.js';

export interface QuoteView {
  /** What stands over it: in a timeline the time, in a comparison the words that are compared. */
  label: string | null;
  quote: string;
  /** The same in parts: the words that answer are marked where others stand beside them. */
  quoteParts: TextPart[];
  /** Where a quotation runs on over an end, and the sentence there is not shown. */
  open: OpenEnds;
  /** A slip of the original stands in it. */
  sic: boolean;
  /** The neighbouring sentences that are kept with it. */
  before: string | null;
  after: string | null;
  citation: CitationLine;
  /** With the words that show it; null where little is shown. */
  status: string | null;
  /** Where several speak: whose which piece is, a line each. */
  voices: string[];
  /** The lines under the citation. */
  provenance: string[];
  /** For readers of English; null in German, or where there is none. */
  translation: string | null;
  translationParts: TextPart[];
}

export function createQuoteView(cited: CitedFact, wording: Wording, detail: Detail = 'brief'): QuoteView {
  const { fact } = cited;
  return {
    label: formatLabel(cited, wording),
    quote: fact.quote,
    quoteParts: splitParts(cited, 'words'),
    open: cited.open,
    sic: fact.sic !== undefined,
    before: fact.before ?? null,
    after: fact.after ?? null,
    citation: formatCitation(cited, wording),
    status: detail === 'full' ? formatStatus(cited, wording) : null,
    voices: formatVoiceLines(cited, wording, detail === 'full' ? Number.POSITIVE_INFINITY : undefined),
    provenance: formatProvenance(cited, wording, detail),
    translation: (wording.locale === 'en' && fact.en) || null,
    translationParts: wording.locale === 'en' ? splitParts(cited, 'translation') : [],
  };
}

/** What stands over a quote in a list. */
function formatLabel(cited: CitedFact, wording: Wording): string | null {
  if (cited.moment) return formatMoment(cited, wording);
  return cited.claim ? formatClaimWords(cited.claim, wording) : null;
}
