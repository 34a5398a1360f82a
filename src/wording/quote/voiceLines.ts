/** A sentence that holds the words of several: whose which piece is, a line each; what is in no piece comes last. */
import type { CitedFact, CitedVoice } from '../../answers/citedFact.js';
import { cutMiddle, omission } from '../../util/textLimits.js';
import { formatOutlet } from '../attribution.js';
import {
  cutSpans,
  findWholeVoiceOf,
  hasSeveralVoices,
  hasWords,
  listInner,
  type PlacedPiece,
  placeVoicePieces,
  type VoicedWords,
} from '../voicePieces.js';
import type { Wording } from '../wording.js';
import { formatSpeakerLine } from './speakerLine.js';

/** Whose some of the words are. */
export interface VoicePiece {
  /** In quotation marks; null: all that is in no piece. */
  piece: string | null;
  /** Null: the outlet, in its own words. */
  voice: CitedVoice | null;
  who: string;
}

const maxLines = 4;

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
  const inner = listInner(piece, pieces);
  const left = cutSpans(piece, inner).map(({ start, end }) => text.slice(start, end));
  if (inner.length === 0 || !left.some(hasWords)) return text.slice(piece.start, piece.end);
  const [isCutFirst, isCutLast] = [
    inner.some(({ start }) => start === piece.start),
    inner.some(({ end }) => end === piece.end),
  ];
  return [...(isCutFirst ? [''] : []), ...left, ...(isCutLast ? [''] : [])].join(omission);
}

function hasWordsBeside({ text, pieces }: VoicedWords): boolean {
  return cutSpans({ start: 0, end: text.length }, pieces).some(({ start, end }) => hasWords(text.slice(start, end)));
}

function formatWho(voice: CitedVoice | null, { source }: CitedFact, wording: Wording): string {
  return formatSpeakerLine({ voice, status: voice?.status ?? null }, wording) ?? formatOutlet(source, wording);
}

const maxPieceLength = 60;
const repeatedOmissionPattern = /\[…\](?:\s*\[…\])+/gu;
const openingMarkPattern = /^[„“"»«‚‘'›‹]/u;
const closingMarkPattern = /([“”"«»‘’'›‹])[.,;:!?…]*$/u;
const innerMarkPattern = /[„“”"»«]/u;
/** What closes a quotation that runs on over the end of the sentence, and what opens one that began before it. */
const closingMarks = new Map([...'„“"»«'].map((mark, index) => [mark, '“”"«»'.charAt(index)]));
const openingMarks = new Map([...closingMarks].map(([opening, closing]) => [closing, opening]));

/** In the marks of its own, where it has them around all of it. */
export function formatPiece(words: string, { markPiece }: Pick<Wording, 'markPiece'>): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  const piece = cutMiddle(line, maxPieceLength).replace(repeatedOmissionPattern, omission);
  const [opening, closing] = [openingMarkPattern.exec(piece)?.[0], closingMarkPattern.exec(piece)?.[1]];
  const inner = piece.replace(openingMarkPattern, '').replace(closingMarkPattern, '');
  if (innerMarkPattern.test(inner)) return markPiece(piece);
  if (opening && closing) return piece;
  if (opening && closingMarks.has(opening)) return `${piece} …${closingMarks.get(opening)}`;
  return closing && openingMarks.has(closing) ? `${openingMarks.get(closing)}… ${piece}` : markPiece(piece);
}
