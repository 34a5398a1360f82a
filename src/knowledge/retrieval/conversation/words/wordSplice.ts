/** A text with some of its words taken out or replaced; the marks between the others stay. */
import { listMatches } from '../../../../util/spans.js';

const wordPattern = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu;

/** What stands behind the first words. */
export function cutWords(text: string, count: number): string {
  const start = listOffsets(text)[count]?.start;
  return start === undefined ? '' : text.slice(start);
}

/** Some of the words with the marks between them. */
export function takeWords(text: string, from: number, to: number): string {
  const offsets = listOffsets(text);
  const [start, end] = [offsets[from]?.start, offsets[to - 1]?.end];
  return start === undefined || end === undefined || to <= from ? '' : text.slice(start, end);
}

export interface Splice {
  /** Words of the text, the second not included. */
  from: number;
  to: number;
  by: string;
}

/** The splices in the order of the text; none may reach into another. */
export function spliceWords(text: string, splices: readonly Splice[]): string {
  const offsets = listOffsets(text);
  let [result, end] = ['', 0];
  for (const { from, to, by } of splices) {
    const [start, stop] = [offsets[from]?.start ?? text.length, offsets[to - 1]?.end ?? text.length];
    result += text.slice(end, start) + by;
    end = Math.max(end, stop);
  }
  return tidy(result + text.slice(end));
}

function listOffsets(text: string): { start: number; end: number }[] {
  return listMatches(text, wordPattern).map(({ 0: raw, index }) => ({ start: index, end: index + raw.length }));
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[?!.,;:])/gu, '')
    .trim();
}

/** Without what ends it. */
export function dropEnd(text: string): string {
  return text.replace(/[\s?!.,]+$/u, '');
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
