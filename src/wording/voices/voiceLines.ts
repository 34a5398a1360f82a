/** A sentence that holds the words of several: whose which piece is, a line each; what is in no piece comes last. */
import type { CitedFact, CitedVoice } from '../../answers/answer.js';
import { isWithin } from '../../util/spans.js';
import { formatOutlet, formatSpeaker } from '../attribution.js';
import type { Wording } from '../wording.js';
import { formatPiece, omission } from './piece.js';
import {
  findWholeVoiceOf,
  hasWords,
  type PlacedPiece,
  placeVoicePieces,
  replaceSpans,
  type VoicedWords,
} from './voiceText.js';

/** Whose some of the words are. */
export interface VoicePiece {
  /** In quotation marks; null: all that is in no piece. */
  piece: string | null;
  /** Null: the outlet, in its own words. */
  voice: CitedVoice | null;
  who: string;
}

const maxLines = 4;

/** Whether it mixes the words of somebody with those of others, so that no one says all of it. */
export function hasSeveralVoices({ voices }: Pick<CitedFact, 'voices'>): boolean {
  const isSpoken = ({ speaker }: CitedVoice) => speaker !== null;
  const [first, ...others] = voices;
  return voices.some(isSpoken) && (others.length > 0 || first?.words !== null);
}

/** `»im Streit über …« – Elon Musk`, …, `alles Übrige – Börsen-Zeitung`; none where one voice or the outlet says all. */
export function formatVoiceLines(cited: CitedFact, wording: Wording, max = maxLines): string[] {
  const all = listVoicePieces(cited, wording);
  const lines = all.flatMap(({ piece, who }) => (piece === null ? [] : `${piece} – ${who}`));
  const rest = all.flatMap(({ piece, who }) => (piece === null ? `${wording.rest} – ${who}` : []));
  const more = lines.length > max ? [wording.moreVoices(lines.length - max)] : [];
  return [...lines.slice(0, max), ...more, ...rest];
}

/** Every piece with whose it is, the rest last; none where one voice or the outlet says all. */
export function listVoicePieces(cited: CitedFact, wording: Wording): VoicePiece[] {
  if (!hasSeveralVoices(cited)) return [];
  const placed = placeVoicePieces(cited, wording);
  const pieces = placed.pieces.map((piece) => ({
    piece: formatPiece(cutNested(piece, placed), wording),
    voice: piece.voice.speaker === null ? null : piece.voice,
    who: formatWho(piece.voice, cited, wording),
  }));
  const whole = findWholeVoiceOf(cited);
  const rest = { piece: null, voice: whole, who: formatWho(whole, cited, wording) };
  return whole !== null || hasWordsBeside(placed) ? [...pieces, rest] : pieces;
}

// what somebody else says within it is not theirs
function cutNested(piece: PlacedPiece, { text, pieces }: VoicedWords): string {
  const inner = pieces.filter((other) => other !== piece && isWithin(other, [piece]));
  const own = replaceSpans({ text, ...piece }, inner, omission);
  return hasWords(own) ? own : text.slice(piece.start, piece.end);
}

function hasWordsBeside({ text, pieces }: VoicedWords): boolean {
  return hasWords(replaceSpans({ text, start: 0, end: text.length }, pieces, ' '));
}

function formatWho(voice: CitedVoice | null, { source }: CitedFact, wording: Wording): string {
  return formatSpeaker({ voice }, wording) ?? formatOutlet(source, wording);
}
