/** The entries of a timeline: the words of each moment, broken into lines, and its place. */
import type { Moment } from '../../knowledge/facts/matters/timeline.js';
import { page, type } from '../drawing/palette.js';
import { cutText, linesOf } from '../drawing/text.js';
import { type MomentWords, type Telling, wordsOf } from './timelineWords.js';

/** Of more, the picture says how many there are. */
export const mostMoments = 10;

export interface Entry {
  basis: Moment['basis'];
  lines: Record<Part, string[]>;
  /** From the top of the entries. */
  top: number;
  bottom: number;
  /** Another year than that of the moment before. */
  opensYear: boolean;
}

export type Part = 'time' | 'text' | 'translation' | 'cite' | 'later';

/** In the order in which they stand below each other. */
export const parts: Record<Part, { size: number; line: number }> = {
  time: type.says,
  text: type.says,
  translation: type.small,
  cite: type.small,
  later: type.small,
};

export const indent = 36;
export const gap = { entry: 22, year: 34 };
// below a translated quote, the translation tells the rest
const mostLines = { alone: 3, translated: 2 };

export function entriesOf(telling: Telling): Entry[] {
  const entries: Entry[] = [];
  for (const [at, moment] of telling.moments.entries()) {
    const before = telling.moments[at - 1];
    const opensYear = before !== undefined && yearOf(before) !== yearOf(moment);
    const top = (entries.at(-1)?.bottom ?? 0) + (opensYear ? gap.year : 0);
    const lines = brokenLines(wordsOf(moment, telling));
    entries.push({ basis: moment.basis, lines, top, bottom: top + heightOf(lines) + gap.entry, opensYear });
  }
  return entries;
}

function brokenLines({ time, text, translation, cite, later }: MomentWords): Entry['lines'] {
  const broken = (words: string, part: Part) => linesOf(words, parts[part].size, page.inner - indent);
  const fits = (part: Part, most: number) => (words: string) => broken(words, part).length <= most;
  const { alone, translated } = mostLines;
  return {
    time: broken(time, 'time'),
    text: broken(text(fits('text', translation === null ? alone : translated)), 'text'),
    translation: translation === null ? [] : broken(cutText(translation, fits('translation', alone)), 'translation'),
    cite: broken(cite, 'cite'),
    later: later.flatMap((note) => broken(note, 'later')),
  };
}

function heightOf(lines: Entry['lines']): number {
  return (Object.keys(parts) as Part[]).reduce((sum, part) => sum + lines[part].length * parts[part].line, 0);
}

function yearOf({ date }: Moment): string {
  return date.slice(0, 4);
}
