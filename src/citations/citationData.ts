/** What every citation format is made from: once per fact, nothing finer or surer than known. */
import type { CitedFact } from '../answers/citedFact.js';
import type { Source } from '../knowledge/facts/schema.js';
import { addOriginal, formatSpeaker, formatTranslation } from '../wording/attribution.js';
import { addQuotationMarks } from '../wording/quotationMarks.js';
import { formatVoiceLines } from '../wording/quote/voiceLines.js';
import { hasSeveralVoices } from '../wording/voicePieces.js';
import type { Wording } from '../wording/wording.js';

export interface CitationData {
  /** The fact's id, the same in every version. */
  id: string;
  authors: Author[];
  title: string | null;
  /** The container of the article; in brackets where it is only presumed. */
  outlet: string;
  /** The same with the original that it carries on. */
  outletWithOriginal: string;
  /** Year, month and day, as far as they are known. */
  date: number[];
  reckoned: boolean;
  url: string | null;
  /** In quotation marks; a slip of the original is marked as one. */
  quote: string;
  /** Null where the newspaper speaks itself, or several do. */
  speaker: string | null;
  /** Whether the sentence is the speaker's own, and not one that reports what they said. */
  spoken: boolean;
  /** Of several voices: whose which piece is. */
  voices: string | null;
  /** What else a reader must know: who speaks, and what is not certain. */
  notes: string[];
}

const datePartCounts = { year: 1, month: 2, day: 3 };

export function createCitationData(cited: CitedFact, wording: Wording): CitationData {
  const { fact, source } = cited;
  const { title, date, url, authors } = source;
  const outlet = nameContainer(source, wording);
  const isMixed = hasSeveralVoices(cited);
  const speaker = isMixed ? null : formatSpeaker(cited, wording);
  const voices = isMixed ? formatAllVoices(cited, wording) : null;
  const statement = voices ?? (speaker && wording.citing.statementBy(speaker));
  return {
    id: fact.id,
    authors: authors.map(readAuthor),
    title: title === null ? null : collapseLines(title),
    outlet: collapseLines(outlet),
    outletWithOriginal: collapseLines(addOriginal(outlet, source, wording)),
    date: date.is.split('-').slice(0, datePartCounts[date.precision]).map(Number),
    reckoned: date.basis === 'reckoned',
    url: url && escapeUrl(url),
    quote: collapseLines(`${addQuotationMarks(fact.quote)}${fact.sic ? ' [sic]' : ''}`),
    speaker: speaker && collapseLines(speaker),
    spoken: cited.voice?.speech === 'direct',
    voices: voices && collapseLines(voices),
    notes: [...(statement ? [statement] : []), ...listUncertainties(source, wording)].map(collapseLines),
  };
}

function nameContainer({ outlet }: Source, wording: Wording): string {
  return outlet.basis === 'attributed' ? `[${wording.presumedOutlet(outlet.is)}]` : outlet.is;
}

function formatAllVoices(cited: CitedFact, wording: Wording): string {
  return wording.citing.voices(formatVoiceLines(cited, wording, Number.POSITIVE_INFINITY).join('; '));
}

function listUncertainties({ outlet, date, relays, agencies }: Source, wording: Wording): string[] {
  const { citing } = wording;
  return [
    ...(outlet.basis === 'attributed' ? [citing.presumed] : []),
    ...(date.basis === 'reckoned' ? [citing.reckoned] : []),
    ...(relays ? [formatOriginal(relays, wording)] : []),
    ...(agencies.length > 0 ? [citing.agencies(agencies.join(', '))] : []),
  ];
}

function formatOriginal({ outlet, url, language }: NonNullable<Source['relays']>, wording: Wording): string {
  const original = [outlet, url].filter(Boolean).join(', ');
  const from = formatTranslation(language, wording);
  return from === null ? wording.citing.relays(original) : wording.citing.translated(from, original);
}

// a line break would end a field of RIS, and half a character is none; all else stays word for word
function collapseLines(text: string): string {
  return text
    .toWellFormed()
    .replace(/[ \p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

// what steers BibTeX or ends a line has no place in an address anyway
function escapeUrl(url: string): string {
  return url.toWellFormed().replace(/[\\{}"<>^`|\p{Cc}\s]/gu, encodeURIComponent);
}

/** The parts that there are, each with the one mark that ends it. */
export function joinSentences(parts: string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

/** An author's name in the parts that reference managers sort by. */
export type Author = { family: string; given: string } | { literal: string };

function readAuthor(author: Source['authors'][number]): Author {
  return typeof author === 'string' ? parseAuthor(collapseLines(author)) : { literal: collapseLines(author.literal) };
}

/** "Ursula von der Leyen" → von der Leyen, Ursula; "Robert Muster Jr." → Muster Jr., Robert; a single word is a name of its own, such as an agency's. */
function parseAuthor(name: string): Author {
  const words = name.trim().split(/\s+/);
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && /^\p{Ll}/u.test(word));
  const last = words.length - (words.length > 2 && /^(?:Jr|Sr|II|III|IV)\.?$/u.test(words.at(-1) ?? '') ? 2 : 1);
  const from = particle === -1 ? last : particle;
  if (from === 0) return { literal: words.join(' ') };
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}

/** "Wehnert, Alex". */
export function formatSortName(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}
