/** Where the voices stand in the text that a reader has before them, and which of its words answer. */
import type { CitedFact, CitedVoice } from '../answers/citedFact.js';
import type { Span } from '../util/spans.js';
import type { Wording } from './wording.js';

/** A voice with a piece of the text. */
export interface PlacedPiece extends Span {
  voice: CitedVoice;
}

export interface VoicedWords {
  text: string;
  /** Those of others in their order, and what an outlet put between their words. */
  pieces: PlacedPiece[];
}

/** A stretch of the text; one that answers is marked. */
export interface TextPart {
  text: string;
  marked: boolean;
}

/** The sentence, or its gloss. */
type Field = 'words' | 'translation';

/** Whether it mixes the words of somebody with those of others, so that no one says all of it. */
export function hasSeveralVoices({ voices }: Pick<CitedFact, 'voices'>): boolean {
  const isSpoken = ({ speaker }: CitedVoice) => speaker !== null;
  const [first, ...others] = voices;
  return voices.some(isSpoken) && (others.length > 0 || first?.words !== null);
}

/** In the gloss for readers of English, where it has every piece. */
export function placeVoicePieces(cited: CitedFact, { locale }: Pick<Wording, 'locale'>): VoicedWords {
  const gloss = locale === 'en' ? placePieces(cited, 'translation') : null;
  return gloss ?? placePieces(cited, 'words') ?? { text: cited.fact.quote, pieces: [] };
}

/** The voice of the whole sentence, where one has it. */
export function findWholeVoiceOf({ voices }: Pick<CitedFact, 'voices'>): CitedVoice | null {
  return voices.find(({ speaker, words }) => speaker !== null && words === null) ?? null;
}

/** Those that lie in it. */
export function listInner<Inner extends Span>(outer: Span, spans: Inner[]): Inner[] {
  return spans.filter((span) => span !== outer && span.start >= outer.start && span.end <= outer.end);
}

/** What is left of a span beside others, in order. */
export function cutSpans({ start, end }: Span, others: Span[]): Span[] {
  const left: Span[] = [];
  let offset = start;
  for (const span of others.toSorted((a, b) => a.start - b.start)) {
    if (span.start > offset) left.push({ start: offset, end: span.start });
    offset = Math.max(offset, span.end);
  }
  return offset < end ? [...left, { start: offset, end }] : left;
}

/** Blanks and marks alone are nobody's. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The words that were asked for, else those of the voice that answers; none where it says all or none of it. */
export function splitParts(cited: CitedFact, field: Field): TextPart[] {
  const text = readText(cited, field);
  const spans = (findAskedSpans(text, cited) ?? findVoiceSpans(text, cited, field)).filter(({ start, end }) =>
    hasWords(text.slice(start, end)),
  );
  const ends = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
  return ends
    .slice(1)
    .map((end, index) => ({ text: text.slice(ends[index], end), marked: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

// they stand in the sentence or in its gloss; null where no words were asked for
function findAskedSpans(text: string, { said }: CitedFact): Span[] | null {
  if (!said?.words) return null;
  const span = findSpan(text, said.words);
  return span === null ? [] : [span];
}

function findVoiceSpans(text: string, cited: CitedFact, field: Field): Span[] {
  const { voice, voices } = cited;
  if (!voice || !hasSeveralVoices(cited)) return [];
  const own = findSpan(text, voice.words === null ? text : voice[field]);
  const others = voices
    .filter(({ words }) => words !== voice.words && words !== null)
    .flatMap((other) => findSpan(text, other[field]) ?? []);
  return own === null ? [] : cutSpans(own, listInner(own, others));
}

/** Null where a piece does not stand in the text. */
function placePieces(cited: CitedFact, field: Field): VoicedWords | null {
  const text = readText(cited, field);
  const voices = cited.voices.filter(({ words }) => words !== null);
  const pieces = voices.flatMap((voice) => {
    const span = findSpan(text, voice[field]);
    return span === null ? [] : { voice, ...span };
  });
  if (text === '' || pieces.length < voices.length) return null;
  // the outlet's own piece among its own words is nothing but those
  const hasWhole = findWholeVoiceOf(cited) !== null;
  const isWithinOthers = (piece: PlacedPiece) =>
    pieces.some((other) => other.voice.speaker !== null && listInner(other, [piece]).length > 0);
  return { text, pieces: pieces.filter((piece) => piece.voice.speaker !== null || hasWhole || isWithinOthers(piece)) };
}

function readText({ fact }: CitedFact, field: Field): string {
  return field === 'words' ? fact.quote : (fact.en ?? '');
}

function findSpan(text: string, words: string | null): Span | null {
  const start = words === null ? -1 : text.indexOf(words);
  return words === null || start < 0 ? null : { start, end: start + words.length };
}
