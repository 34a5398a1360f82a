/** Under a quote: who says it, in which outlet, when; and of words that were asked for, in which manner. */
import type { CitedFact } from '../../answers/citedFact.js';
import { formatOutlet, formatSourceDate, formatSpeech } from '../attribution.js';
import type { TextPart } from '../voicePieces.js';
import type { Wording } from '../wording.js';
import { listSpeakerParts } from './speakerLine.js';

export interface CitationLine {
  /** "Elon Musk bestreitet auf X"; null where the newspaper speaks itself. */
  speaker: string | null;
  /** The same in parts: the names are marked. */
  speakerParts: TextPart[];
  /** Where words were asked for: how the sentence gives them. */
  manner: string | null;
  outlet: string;
  date: string;
  /** "laut Elon Musk auf X · t-online · 23. Januar 2025" */
  line: string;
}

export function formatCitation(cited: CitedFact, wording: Wording): CitationLine {
  const speakerParts = listSpeakerParts(cited, wording);
  const speaker = speakerParts.map(({ text }) => text).join('') || null;
  const manner = formatManner(cited, wording);
  const name = formatOutlet(cited.source, wording);
  const outlet = cited.said?.by === 'outlet' ? wording.newsroomWords(name) : name;
  const date = formatSourceDate(cited.source, wording);
  const line = [speaker, manner, outlet, date].filter((part) => part !== null).join(' · ');
  return { speaker, speakerParts, manner, outlet, date, line };
}

// of words that are only alike, nothing says in which manner those that were asked for stand there
function formatManner({ said, voice, source }: CitedFact, wording: Wording): string | null {
  if (said?.by !== 'speaker' || said.how === 'sense' || !voice) return null;
  return formatSpeech(voice, source, wording);
}
