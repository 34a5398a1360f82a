/** Article → its sentences, and all that is none, so that no letter of the text is lost. */
import { maxQuoteLength } from '../../knowledge/facts/factSchema.js';
import { splitSentences, type TextSentence } from '../../knowledge/text/sentences.js';
import { createSpan } from '../../util/spans.js';
import { hasFiniteVerb } from '../lexicon/finiteVerb.js';
import { classifyFurniture } from './furniture.js';
import { readLeads, readTails } from './lineEdges.js';
import { classifyLine } from './lineKinds.js';
import type { Edge, Line, Passage, PassageKind } from './passage.js';

type Piece = Omit<Passage, 'line'>;

const endMarkPattern = /[.!?…:;]["“”«»‘’')\]]*$/u;
const maxSentences = 10_000;

/** Throws one line where there are more sentences than any article has. `anyway`: what asks the reader for something is text, too. */
export function splitPassages(text: string, anyway = false): Passage[] {
  const lines = splitLines(text);
  const passages = lines.flatMap((line, index) =>
    splitLine(line, [lines[index - 1], lines[index + 1]]).map((piece) => toPassage(piece, index, anyway)),
  );
  if (passages.length > maxSentences)
    throw new Error(`the text has more than ${maxSentences} sentences: give one article`);
  return passages;
}

const askingKinds: readonly PassageKind[] = ['consent', 'offer', 'newsletter', 'teaser'];

function toPassage(piece: Piece, line: number, anyway: boolean): Passage {
  if (piece.text.length > maxQuoteLength) return { ...piece, line, kind: 'teaser' };
  return { ...piece, line, kind: anyway && askingKinds.includes(piece.kind) ? 'text' : piece.kind };
}

function splitLines(text: string): Line[] {
  return [...text.matchAll(/[^\n\r]*\S[^\n\r]*/gu)].map(({ 0: line, index }) => {
    const leads = readLeads(line);
    const start = leads.reduce((sum, edge) => sum + edge.text.length, 0);
    const tails = readTails(line.slice(start));
    const end = line.trimEnd().length - tails.reduce((sum, edge) => sum + edge.text.length, 0);
    return {
      text: line.slice(start, Math.max(start, end)),
      ...createSpan(index, line),
      leads,
      tails,
      bullet: leads.some(({ kind }) => kind === 'mark'),
    };
  });
}

function splitLine(line: Line, beside: (Line | undefined)[]): Piece[] {
  const start = line.start + sumLengths(line.leads);
  const leads = placeEdges(line.leads, line.start);
  const tails = placeEdges(line.tails, start + line.text.length);
  const sentences = splitSentences(line.text).map((one) => stripMark({ offset: one.offset + start, text: one.text }));
  const whole = classifyLine(line, sentences.length, beside);
  const pieces = whole ? sentences.map((one) => ({ ...one, kind: whole })) : classifySentences(sentences, line);
  return [...leads, ...pieces, ...tails].filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function sumLengths(edges: Edge[]): number {
  return edges.reduce((sum, { text }) => sum + text.length, 0);
}

function placeEdges(edges: Edge[], from: number): Piece[] {
  let offset = from;
  return edges.flatMap(({ text, kind }) => {
    const at = offset + text.length - text.trimStart().length;
    offset += text.length;
    return kind === 'mark' ? [] : [{ offset: at, text: text.trim(), kind }];
  });
}

// a note on a correction goes on to the end of its line
function classifySentences(sentences: TextSentence[], line: Line): Piece[] {
  const isShown = line.tails.some(({ kind }) => kind === 'credit');
  const corrected = sentences.findIndex(({ text }) => classifyFurniture(text) === 'correction');
  return sentences.map((sentence, index) => {
    const isNote = corrected >= 0 && index >= corrected;
    return { ...sentence, kind: isNote ? 'correction' : classifySentence(sentence, index, { line, isShown }) };
  });
}

function classifySentence(
  { text }: TextSentence,
  index: number,
  { line, isShown }: { line: Line; isShown: boolean },
): PassageKind {
  const furniture = classifyFurniture(text);
  if (furniture) return furniture;
  // "Trunken vom Sieg: Musk in Washington" says something of its own
  if (isShown) return hasFiniteVerb(text) || /\p{L}: \p{Lu}/u.test(text) ? 'shown' : 'caption';
  if (endMarkPattern.test(text)) return 'text';
  // behind whole sentences, or before a sign-off, the last one may lack its mark
  const isLast = index > 0 || line.tails.length > 0 || line.leads.some(({ kind }) => kind !== 'mark');
  return isLast && text.split(/\s+/u).length >= 4 && hasFiniteVerb(text) ? 'text' : 'headline';
}

const markPattern = /^\s*[*•·▪►▶–-][\ufe0e\ufe0f]?\s+/u;

function stripMark({ offset, text }: TextSentence): TextSentence {
  const mark = markPattern.exec(text)?.[0].length ?? 0;
  return { offset: offset + mark, text: text.slice(mark) };
}
