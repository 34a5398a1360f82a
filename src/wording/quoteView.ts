/** A quote as every door shows it: the same pieces in the same words, each laid out by the door. */
import type { CitedFact } from '../answers/citedFact.js';
import { formatOutlet, formatSourceDate, formatSpeaker, formatSpeech } from './attribution.js';
import { type Detail, formatMoment, formatProvenance, formatStatus } from './provenance.js';
import { formatVoiceLines } from './voiceLines.js';
import { splitParts, type TextPart } from './voicePieces.js';
import type { Wording } from './wording.js';

export interface QuoteView {
  /** What stands over it: in a timeline the time, in a comparison the words that are compared. */
  label: string | null;
  quote: string;
  /** The same in parts: the words that answer are marked where others stand beside them. */
  quoteParts: TextPart[];
  /** A slip of the original stands in it. */
  sic: boolean;
  /** The neighbouring sentences that are kept with it. */
  before: string | null;
  after: string | null;
  citation: {
    /** Null where the newspaper speaks itself. */
    speaker: string | null;
    /** Where words were asked for: how the sentence gives them. */
    manner: string | null;
    outlet: string;
    date: string;
    /** "Elon Musk, auf X · t-online · 23. Januar 2025" */
    line: string;
  };
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
    sic: fact.sic !== undefined,
    before: fact.before ?? null,
    after: fact.after ?? null,
    citation: formatCitation(cited, wording),
    status: formatStatus(cited, wording),
    voices: formatVoiceLines(cited, wording, detail === 'full' ? Number.POSITIVE_INFINITY : undefined),
    provenance: formatProvenance(cited, wording, detail),
    translation: (wording.locale === 'en' && fact.en) || null,
    translationParts: wording.locale === 'en' ? splitParts(cited, 'translation') : [],
  };
}

/** What stands over a quote in a list. */
function formatLabel(cited: CitedFact, wording: Wording): string | null {
  return cited.moment ? formatMoment(cited, wording) : (cited.claim?.says ?? null);
}

function formatCitation(cited: CitedFact, wording: Wording): QuoteView['citation'] {
  const speaker = formatSpeaker(cited, wording);
  const manner = formatManner(cited, wording);
  const name = formatOutlet(cited.source, wording);
  const outlet = cited.said?.by === 'outlet' ? wording.newsroomWords(name) : name;
  const date = formatSourceDate(cited.source, wording);
  const line = [speaker, manner, outlet, date].filter((part) => part !== null).join(' · ');
  return { speaker, manner, outlet, date, line };
}

// of words that are only alike, nothing says in which manner those that were asked for stand there
function formatManner({ said, voice, source }: CitedFact, wording: Wording): string | null {
  if (said?.by !== 'speaker' || said.how === 'sense' || !voice) return null;
  return formatSpeech(voice, source, wording);
}
