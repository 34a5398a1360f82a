/** How German and English text writes a date; the groups of a pattern are read in dates.ts. */

import { monthNames } from '../calendar.js';
import { splitLowerWords } from '../patterns/wordTest.js';

export interface DatePattern {
  pattern: RegExp;
  /** The first number is the month where it cannot be the day: "1/21/2025". */
  mayBeMonthFirst?: boolean;
}

const month = `(?<month>${monthNames.flat().join('|')})\\.?`;
const germanOrdinal = '\\.|s?te[nrs]?';
const englishOrdinal = 'st|nd|rd|th';
const ordinalWord = '(?<word>(?:(?:twenty|thirty)[- ])?\\p{L}+)';
const apostrophe = "['’‘]";
// "2025", "’25", and "25" where nothing is counted with it
const year = `(?:\\s?,?\\s?(?<year>(?:1[5-9]|20)\\d{2})(?!\\d)|\\s?,?\\s?${apostrophe}(?<short>\\d{2})(?!\\d)|,?\\s(?<bare>\\d{2})(?=\\s*(?:[?!;)]|[.,](?!\\d)|$)))`;
const notCounted =
  '(?!\\d|[.,]\\d|\\s?(?:[%$€£]|mrd|mio|mia|bio|bn|tn|tsd|milli|billi|trilli|million|prozent|percent|dollar|euro|jahre|years))';
const dayLead =
  '(?<=(?:^|[^\\p{L}\\d])(?:am|vom|seit|bis|zum|ab|dem|den|der|nach|vor|on|since|until|by|from|und|oder|and|or)\\s)';

export const datePatterns: readonly DatePattern[] = [
  // 21.01.2025, 21. 1. 25
  {
    pattern: createPattern(
      `(?<![\\d.])(?<day>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\.\\s?(?:(?<year>\\d{4})|${apostrophe}?(?<short>\\d{2}))(?!\\.?\\d)`,
    ),
  },
  // 21/01/2025, 1/21/25, 21-01-2025
  {
    pattern: createPattern(
      '(?<![\\d/])(?<day>\\d{1,2})/(?<number>\\d{1,2})/(?:(?<year>\\d{4})|(?<short>\\d{2}))(?![\\d/])',
    ),
    mayBeMonthFirst: true,
  },
  {
    pattern: createPattern('(?<![\\d-])(?<day>\\d{1,2})-(?<number>\\d{1,2})-(?<year>\\d{4})(?![\\d-])'),
    mayBeMonthFirst: true,
  },
  // 2025-01-21, 2025/1/21
  {
    pattern: createPattern(
      '(?<![\\d.,])(?<year>\\d{4})(?<mark>[-–/.])(?<number>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)',
    ),
  },
  // 21. I. 2025
  { pattern: /(?<!\d)(?<day>\d{1,2})\.\s?(?<roman>[IVX]{1,4})\.?\s?(?<year>\d{4})(?!\d)/gu },
  // 21. Januar 2025, the 21st of January, 21-Jan-25
  {
    pattern: createPattern(
      `(?<!\\d|\\d[.,])(?<day>\\d{1,2})(?:${germanOrdinal}|${englishOrdinal})?(?:\\sof|-)?\\s?${month}-?${year}?`,
    ),
  },
  { pattern: createPattern(`(?<!\\p{L})${ordinalWord}\\s(?:of\\s)?${month}${year}?`) },
  // January 21st, 2025
  {
    pattern: createPattern(
      `(?<!\\p{L})${month}[\\s-](?:the\\s)?(?<day>\\d{1,2})(?:${englishOrdinal}|\\.(?!\\d))?${notCounted}${year}?`,
    ),
  },
  { pattern: createPattern(`(?<!\\p{L})${month}\\s(?:the\\s)?${ordinalWord}${year}?`) },
  // Januar 2025, Jan. ’25, January of 2025
  {
    pattern: createPattern(
      `(?<!\\p{L})${month}(?:\\sof|\\sdes\\sjahres)?(?:\\s?[,./-]?\\s?(?<year>(?:1[5-9]|20)\\d{2})(?!\\d)|\\s?,?\\s?${apostrophe}(?<short>\\d{2})(?!\\d))`,
    ),
  },
  // 01/2025, 01.2025, 2025-01
  { pattern: createPattern('(?<![\\d/.,])(?:(?<number>0?[1-9]|1[0-2])/(?<year>(?:19|20)\\d{2}))(?![\\d/]|[.,]\\d)') },
  { pattern: createPattern('(?<![\\d/.,])(?:(?<number>0[1-9]|1[0-2])\\.(?<year>(?:19|20)\\d{2}))(?![\\d/]|[.,]\\d)') },
  { pattern: createPattern('(?<![\\d.,/-])(?<year>(?:19|20)\\d{2})[-/](?<number>0?[1-9]|1[0-2])(?![\\d/-]|[.,]\\d)') },
  // am 21.1., 21.01., am 21.1
  { pattern: createPattern(`(?:${dayLead}|^\\s*)(?<day>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\.(?!\\s?\\d)`) },
  { pattern: createPattern('(?<![\\d.,])(?<day>\\d{2})\\.(?<number>0[1-9]|1[0-2])\\.(?!\\s?\\d)') },
  { pattern: createPattern(`(?<=(?:^|[^\\p{L}\\d])(?:am|vom)\\s)(?<day>\\d{1,2})\\.(?<number>\\d{1,2})${notCounted}`) },
];

const monthLead = (words: string) => `(?<=(?:^|[^\\p{L}\\d])(?:${words})\\s)`;
const withinMonth = 'im|in|anfang|mitte|ende|early|mid|late|during|letzten|last|this|diesen';
const behindMonth = '(?![\\p{L}\\d])(?!\\s\\d)';

const monthNameSet: ReadonlySet<string> = new Set(monthNames.flat());

/** Whether a text has the name of a month, in whatever case. */
export function namesMonth(text: string): boolean {
  return splitLowerWords(text).some((word) => monthNameSet.has(word));
}

/** A month by its short name alone, behind what stands before one: "seit Okt.". */
export const shortMonthPattern = new RegExp(
  `${monthLead(`${withinMonth}|seit|since|bis|until|ab|of`)}${month}${behindMonth}`,
  'giu',
);

/** A month without a day or a year: "im Oktober", "in Oct". "Seit Oktober" is more than the one month. */
export const lonelyMonthPattern = new RegExp(`${monthLead(withinMonth)}${month}${behindMonth}`, 'giu');

/** Nothing but a month, as an option may have it: "Oktober", "im Okt.". */
export const onlyMonthPattern = new RegExp(
  `^\\s*(?:(?:${withinMonth}|seit|since|bis|until|ab)\\s)?${month}\\s*$`,
  'iu',
);

function createPattern(source: string): RegExp {
  return new RegExp(`${source}(?!\\p{L})`, 'giu');
}
