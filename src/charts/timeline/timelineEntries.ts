/** The entries of a timeline: the words of each moment, broken into lines, and its place. */
import type { CitedMoment, TimelineFact } from '../../answers/citedFact.js';
import { pageSize, typeSizes } from '../drawing/palette.js';
import { breakLines, cutText } from '../drawing/text.js';
import { collectMomentWords, type MomentWords, type TimelineContext } from './timelineWords.js';

/** Of more, the picture says how many there are. */
export const maxMoments = 10;

export interface TimelineEntry {
  basis: CitedMoment['basis'];
  lines: Record<Part, string[]>;
  /** From the top of the entries. */
  top: number;
  bottom: number;
  /** Another year than that of the moment before. */
  opensYear: boolean;
}

export type Part = 'time' | 'text' | 'translation' | 'cite' | 'later';

/** In the order in which they stand below each other. */
export const partSizes: Record<Part, { size: number; line: number }> = {
  time: typeSizes.says,
  text: typeSizes.says,
  translation: typeSizes.small,
  cite: typeSizes.small,
  later: typeSizes.small,
};

export const entryIndent = 36;
export const gapSizes = { entry: 22, year: 34 };
// below a translated quote, the translation tells the rest
const maxPartLines = { alone: 3, translated: 2 };

export function createTimelineEntries(context: TimelineContext): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const [index, each] of context.moments.entries()) {
    const before = context.moments[index - 1];
    const opensYear = before !== undefined && yearOf(before) !== yearOf(each);
    const top = (entries.at(-1)?.bottom ?? 0) + (opensYear ? gapSizes.year : 0);
    const lines = breakMomentWords(collectMomentWords(each, context));
    entries.push({
      basis: each.moment.basis,
      lines,
      top,
      bottom: top + measureHeight(lines) + gapSizes.entry,
      opensYear,
    });
  }
  return entries;
}

function breakMomentWords({ time, fitText, translation, cite, later }: MomentWords): TimelineEntry['lines'] {
  const breakPart = (words: string, part: Part) =>
    breakLines(words, partSizes[part].size, pageSize.inner - entryIndent);
  const createFitTest = (part: Part, maxCount: number) => (words: string) => breakPart(words, part).length <= maxCount;
  const { alone, translated } = maxPartLines;
  return {
    time: breakPart(time, 'time'),
    text: breakPart(fitText(createFitTest('text', translation === null ? alone : translated)), 'text'),
    translation:
      translation === null ? [] : breakPart(cutText(translation, createFitTest('translation', alone)), 'translation'),
    cite: breakPart(cite, 'cite'),
    later: later.flatMap((note) => breakPart(note, 'later')),
  };
}

function measureHeight(lines: TimelineEntry['lines']): number {
  return (Object.keys(partSizes) as Part[]).reduce((sum, part) => sum + lines[part].length * partSizes[part].line, 0);
}

function yearOf({ moment }: TimelineFact): string {
  return moment.date.slice(0, 4);
}
