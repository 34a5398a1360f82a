/** A quote as every door shows it: the same pieces in the same words, each laid out by the door. */
import type { CitedFact } from '../answers/answer.js';
import { formatOutlet, formatSourceDate, formatSpeaker } from './attribution.js';
import { type Detail, formatMoment, formatProvenance, formatStatus } from './provenance.js';
import type { Wording } from './wording.js';

export interface QuoteView {
  /** What stands over it: in a timeline the time, in a comparison the words that are compared. */
  label: string | null;
  quote: string;
  /** A slip of the original stands in it. */
  sic: boolean;
  /** The neighbouring sentences that are kept with it. */
  before: string | null;
  after: string | null;
  citation: {
    /** Null where the newspaper speaks itself. */
    speaker: string | null;
    outlet: string;
    date: string;
    /** "Elon Musk, auf X · t-online · 23. Januar 2025" */
    line: string;
  };
  status: string | null;
  /** The lines under the citation. */
  provenance: string[];
  /** For readers of English; null in German, or where there is none. */
  translation: string | null;
}

export function createQuoteView(cited: CitedFact, wording: Wording, detail: Detail = 'brief'): QuoteView {
  const { fact } = cited;
  return {
    label: formatLabel(cited, wording),
    quote: fact.quote,
    sic: fact.sic !== undefined,
    before: fact.before ?? null,
    after: fact.after ?? null,
    citation: formatCitation(cited, wording),
    status: formatStatus(cited, wording),
    provenance: formatProvenance(cited, wording, detail),
    translation: (wording.locale === 'en' && fact.en) || null,
  };
}

/** What stands over a quote in a list. */
function formatLabel(cited: CitedFact, wording: Wording): string | null {
  return cited.moment ? formatMoment(cited, wording) : (cited.claim?.says ?? null);
}

function formatCitation(cited: CitedFact, wording: Wording): QuoteView['citation'] {
  const speaker = formatSpeaker(cited, wording);
  const [outlet, date] = [formatOutlet(cited.source, wording), formatSourceDate(cited.source, wording)];
  const line = [speaker, outlet, date].filter((part) => part !== null).join(' · ');
  return { speaker, outlet, date, line };
}
