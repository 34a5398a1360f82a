/** Dates in German and English text. A date is "YYYY", "YYYY-MM" or "YYYY-MM-DD"; "--MM-DD" where the text gives no year. */

import { createSpan, overlaps, type Span } from '../../util/spans.js';
import { germanWeekdays, monthNames } from './calendar.js';

export interface DateMention extends Span {
  date: string;
}

const monthSource = `(?<month>${monthNames.flat().join('|')})\\.?`;
const ordinalSource = '(?:st|nd|rd|th)?';
const datePatterns = [
  `(?<![\\d.])(?<day>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\.\\s?(?<year>\\d{4})`,
  `(?<!\\d)(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})`,
  `(?<!\\d)(?<day>\\d{1,2})(?:\\.|${ordinalSource})(?: of)?\\s${monthSource}(?:,?\\s(?<year>\\d{4}))?`,
  `(?<!\\p{L})${monthSource}\\s(?<day>\\d{1,2})${ordinalSource}(?!\\d)(?:,?\\s(?<year>\\d{4}))?`,
  `(?<!\\p{L})${monthSource}\\s(?<year>\\d{4})`,
].map((pattern) => new RegExp(`${pattern}(?!\\p{L})`, 'giu'));

/** All dates that a text states with at least a day and month, or a month and year, in order. */
export function parseDates(text: string): DateMention[] {
  const mentions: DateMention[] = [];
  if (!/\d/.test(text)) return mentions;
  for (const pattern of datePatterns) {
    for (const match of text.matchAll(pattern)) {
      const span = createSpan(match.index, match[0]);
      const date = parseDateGroups(match.groups ?? {});
      if (date && !mentions.some((other) => overlaps(span, other))) mentions.push({ date, ...span });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function parseDateGroups(groups: Record<string, string | undefined>): string | undefined {
  const namedMonth = monthNames.findIndex((names) => names.includes((groups.month ?? '').toLowerCase())) + 1;
  const month = namedMonth || Number(groups.number);
  if (month < 1 || month > 12 || !isDayOfMonth(Number(groups.day ?? 1), month)) return undefined;
  const day = groups.day === undefined ? '' : `-${groups.day.padStart(2, '0')}`;
  return `${groups.year ?? '-'}-${String(month).padStart(2, '0')}${day}`;
}

function isDayOfMonth(day: number, month: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(2024, month, 0)).getUTCDate();
}

/** The days that articles count from without naming them. */
const knownEvents = [{ eventPattern: /Amtsantritt|Amtseinführung/u, date: '2025-01-20' }];
const countWords: Record<string, number> = {
  ein: 1,
  einen: 1,
  eine: 1,
  einem: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
};
const weekdayPatterns = germanWeekdays.map((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu'));

/**
 * The date that a piece of an article says: stated ("am 21. Januar 2025", "2019"), or reckoned from `anchor`,
 * the day another fact gives ("am Dienstag" is the Tuesday nearest to it, "Drei Monate später" is three months on).
 */
export function parseDate(piece: string, anchor?: string): string | undefined {
  const stated = parseDates(piece)[0]?.date ?? /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(piece)?.[0];
  if (stated && !stated.startsWith('-')) return stated;
  return resolveDaysAfterEvent(piece) ?? (anchor === undefined ? undefined : resolveRelativeDate(piece, anchor));
}

function resolveDaysAfterEvent(piece: string): string | undefined {
  const [, count] = /(\p{L}+) Tage? nach/iu.exec(piece) ?? [];
  const day = knownEvents.find((known) => known.eventPattern.test(piece))?.date;
  return count && day ? addDays(day, countWords[count.toLowerCase()] ?? Number.NaN) : undefined;
}

function resolveRelativeDate(piece: string, anchor: string): string | undefined {
  const [, count] = /(\p{L}+) Monate? später/iu.exec(piece) ?? [];
  if (count) return addMonths(anchor.slice(0, 7), countWords[count.toLowerCase()] ?? Number.NaN);
  const weekday = weekdayPatterns.findIndex((pattern) => pattern.test(piece));
  if (weekday < 0 || anchor.length < 10) return undefined;
  return [-3, -2, -1, 0, 1, 2, 3].map((days) => addDays(anchor, days)).find((day) => day && weekdayOf(day) === weekday);
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Undefined where the count is none. */
export function addDays(day: string, count: number): string | undefined {
  const time = Date.parse(`${day}T00:00:00Z`) + count * 86_400_000;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function addMonths(month: string, count: number): string | undefined {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return Number.isNaN(index) ? undefined : `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Whether a date in a question can mean a date in a source: the source's must be at least as fine. "--MM-DD" fits any year. */
export function matchesDate(wanted: string, known: string): boolean {
  return wanted.startsWith('--') ? known.slice(5) === wanted.slice(2) : known.startsWith(wanted);
}
