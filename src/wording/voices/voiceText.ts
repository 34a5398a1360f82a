/** Where the voices stand in the text that a reader has before them: the sentence, or the English of it. */
import type { CitedFact, CitedVoice } from '../../answers/answer.js';
import { createSpan, isWithin, type Span } from '../../util/spans.js';
import type { Wording } from '../wording.js';

/** A voice with a piece of the text. */
export interface PlacedPiece extends Span {
  voice: CitedVoice;
}

export interface VoicedWords {
  text: string;
  /** Those of others in their order, and what an outlet put between their words. */
  pieces: PlacedPiece[];
}

type CitedVoices = Pick<CitedFact, 'fact' | 'voices'>;

/** The gloss for readers of English, where it has every piece. */
export function placeVoicePieces(cited: CitedVoices, { locale }: Pick<Wording, 'locale'>): VoicedWords {
  const gloss = locale === 'en' ? placePieces(cited, cited.fact.en, 'translation') : null;
  return gloss ?? placePieces(cited, cited.fact.quote, 'words') ?? { text: cited.fact.quote, pieces: [] };
}

/** The voice of the whole sentence, where one has it. */
export function findWholeVoiceOf({ voices }: Pick<CitedFact, 'voices'>): CitedVoice | null {
  return voices.find(({ speaker, words }) => speaker !== null && words === null) ?? null;
}

/** The text outside the spans, with something in place of each. */
export function replaceSpans(
  { text, start, end }: Span & { text: string },
  inner: Span[],
  replacement: string,
): string {
  const outermost = inner.filter(
    (span) =>
      !isWithin(
        span,
        inner.filter((other) => other !== span),
      ),
  );
  let [result, offset] = ['', start];
  for (const span of outermost.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(offset, span.start) + replacement;
    offset = span.end;
  }
  return result + text.slice(offset, end);
}

/** Blanks and marks alone are nobody's. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Null where a piece does not stand in the text. */
function placePieces(
  { voices }: CitedVoices,
  text: string | undefined,
  field: 'words' | 'translation',
): VoicedWords | null {
  if (text === undefined) return null;
  const pieces: PlacedPiece[] = [];
  for (const voice of voices) {
    if (voice.words === null) continue;
    const words = voice[field];
    const offset = words === null ? -1 : text.indexOf(words);
    if (words === null || offset < 0) return null;
    pieces.push({ voice, ...createSpan(offset, words) });
  }
  const hasWhole = findWholeVoiceOf({ voices }) !== null;
  return { text, pieces: pieces.filter((piece) => hasWhole || isOfOthers(piece, pieces)) };
}

// the outlet's own piece among its own words is nothing but those
function isOfOthers(piece: PlacedPiece, pieces: PlacedPiece[]): boolean {
  const others = pieces.filter((other) => other !== piece && other.voice.speaker !== null);
  return piece.voice.speaker !== null || isWithin(piece, others);
}
