/** What every citation format is made from: once per fact, nothing finer or surer than known. */
import type { Cited } from '../answers/answer.js';
import type { Base } from '../knowledge/facts/base.js';
import type { Source } from '../knowledge/facts/schema.js';
import { speakerText } from '../wording/attribution.js';
import type { Wording } from '../wording/wording.js';

export interface CitationData {
  /** The fact's id, the same in every version. */
  id: string;
  authors: Author[];
  title: string | null;
  /** The container of the article; in brackets where it is only presumed. */
  outlet: string;
  /** The outlet that this one passes on. */
  original: string | null;
  /** Year, month and day, as far as they are known. */
  date: number[];
  reckoned: boolean;
  url: string | null;
  /** In quotation marks; a slip of the original is marked as one. */
  quote: string;
  speaker: string | null;
  /** Whether the sentence is the speaker's own, and not one that reports what they said. */
  spoken: boolean;
  /** What else a reader must know: who speaks, and what is not certain. */
  notes: string[];
}

const known = { year: 1, month: 2, day: 3 };

export function citationData(cited: Cited, base: Base, wording: Wording): CitationData {
  const { fact, source } = cited;
  const { title, outlet, date, url, authors, relays } = source;
  const speaker = speakerText(cited, base, wording);
  return {
    id: fact.id,
    authors: authors.map(oneLine).map(authorOf),
    title: title === null ? null : oneLine(title),
    outlet: oneLine(outlet.basis === 'attributed' ? `[${wording.presumably(outlet.is)}]` : outlet.is),
    original: relays && oneLine(relays.outlet),
    date: date.is.split('-').slice(0, known[date.precision]).map(Number),
    reckoned: date.basis === 'reckoned',
    url: url && addressOf(url),
    quote: oneLine(`„${fact.quote}“${fact.sic ? ' [sic]' : ''}`),
    speaker: speaker && oneLine(speaker),
    spoken: fact.speech === 'direct',
    notes: [...(speaker ? [wording.citing.said(speaker)] : []), ...uncertain(source, wording)].map(oneLine),
  };
}

function uncertain({ outlet, date, relays, agencies }: Source, { citing }: Wording): string[] {
  return [
    ...(outlet.basis === 'attributed' ? [citing.presumed] : []),
    ...(date.basis === 'reckoned' ? [citing.reckoned] : []),
    ...(relays ? [citing.relays([relays.outlet, relays.url].filter(Boolean).join(', '))] : []),
    ...(agencies.length > 0 ? [citing.agencies(agencies.join(', '))] : []),
  ];
}

// a line break would end a field of RIS, and half a character is none; all else stays word for word
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[ \p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

// what steers BibTeX or ends a line has no place in an address anyway
function addressOf(url: string): string {
  return url.toWellFormed().replace(/[\\{}"<>^`|\p{Cc}\s]/gu, encodeURIComponent);
}

/** The parts that there are, each with the one mark that ends it. */
export function sentences(parts: string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

/** An author's name in the parts that reference managers sort by. */
export type Author = { family: string; given: string } | { literal: string };

/** "Ursula von der Leyen" → von der Leyen, Ursula; a single word is a name of its own, such as an agency's. */
function authorOf(name: string): Author {
  const words = name.trim().split(/\s+/);
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && /^\p{Ll}/u.test(word));
  const from = particle === -1 ? words.length - 1 : particle;
  if (from === 0) return { literal: words.join(' ') };
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}

/** "Wehnert, Alex". */
export function sortedName(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}
