/** Dates in German and English text. A date is "YYYY", "YYYY-MM" or "YYYY-MM-DD"; "--MM-DD" or "--MM" where the text gives no year. */

import { createSpan, listMatches, mergeApart, type Span } from '../../../util/spans.js';
import { englishMonths, germanMonths, germanWeekdays, monthNames, romanMonths } from '../calendar.js';
import type { Language } from '../language.js';
import { type DatePattern, datePatterns, lonelyMonthPattern, namesMonth, onlyMonthPattern } from './datePatterns.js';
import { parseOrdinalWord } from './ordinalWords.js';

export interface DateMention extends Span {
  date: string;
}

interface WrittenDate extends DateMention {
  /** False for 30 February. */
  exists: boolean;
}

// a date has a digit, or a day in words beside the name of its month
function mayBeDated(text: string): boolean {
  return /\d/.test(text) || namesMonth(text);
}

/** All dates that a text states with at least a day and month, or a month and year, in order. */
export function parseDates(text: string): DateMention[] {
  return parseWrittenDates(text).flatMap(({ exists, ...mention }) => (exists ? [mention] : []));
}

/** A day that no calendar has ("30 February", "31.04.2025"), in the form of a date. */
export function findImpossibleDate(text: string): string | undefined {
  return parseWrittenDates(text).find(({ exists }) => !exists)?.date;
}

export interface ReadDates {
  dates: DateMention[];
  /** The first that does not exist; null where all do. */
  impossibleDate: string | null;
  /** Where dates stand, those that do not exist too. */
  spans: Span[];
}

/** Months without day and year: "im Oktober" is "--10". */
export function parseLonelyMonths(text: string): DateMention[] {
  return parseWith({ pattern: lonelyMonthPattern }, text).map(({ exists: _, ...mention }) => mention);
}

/** Whether a text is the name of a month and nothing else. */
export function isOnlyMonth(text: string): boolean {
  return onlyMonthPattern.test(text);
}

/** All of that at once, and months alone. */
export function readDates(text: string): ReadDates {
  if (!mayBeDated(text)) return { dates: [], impossibleDate: null, spans: [] };
  const stated = parseWrittenDates(text);
  const written = mergeApart(stated, parseWith({ pattern: lonelyMonthPattern }, text));
  return {
    dates: written.filter(({ exists }) => exists).map(({ exists: _, ...mention }) => mention),
    impossibleDate: written.find(({ exists }) => !exists)?.date ?? null,
    spans: written,
  };
}

/** As most people write it: "21. Januar 2025", "January 21, 2025"; without the year where there is none. */
export function spellDate(date: string, language: Language): string {
  const [year, month, day] = (date.startsWith('--') ? `0${date.slice(1)}` : date).split('-').map(Number);
  const name = (language === 'de' ? germanMonths : englishMonths)[(month ?? 0) - 1] ?? '';
  const stated = year === 0 ? '' : String(year ?? '');
  if (day === undefined) return `${name} ${stated}`.trim();
  if (language === 'de') return `${day}. ${name} ${stated}`.trim();
  return stated === '' ? `${name} ${day}` : `${name} ${day}, ${stated}`;
}

function parseWrittenDates(text: string): WrittenDate[] {
  if (!mayBeDated(text)) return [];
  return datePatterns.reduce<WrittenDate[]>((found, pattern) => mergeApart(found, parseWith(pattern, text)), []);
}

function parseWith({ pattern, mayBeMonthFirst = false }: DatePattern, text: string): WrittenDate[] {
  return listMatches(text, pattern).flatMap((match) => {
    const written = parseDateGroups(match.groups ?? {}, mayBeMonthFirst);
    return written ? [{ ...written, ...createSpan(match.index, match[0].trimEnd()) }] : [];
  });
}

type DateGroups = Record<string, string | undefined>;

function parseDateGroups(groups: DateGroups, mayBeMonthFirst: boolean): { date: string; exists: boolean } | undefined {
  const [first, second] = [parseDay(groups), parseMonth(groups)];
  const monthFirst = mayBeMonthFirst && second > 12 && first !== undefined && first >= 1 && first <= 12;
  const [day, month] = monthFirst ? [second, first] : [first, second];
  if (!(month >= 1 && month <= 12) || Number.isNaN(day)) return undefined;
  const year = groups.year ?? expandYear(groups.short ?? groups.bare);
  const padded = [month, ...(day === undefined ? [] : [day])].map((number) => String(number).padStart(2, '0'));
  return { date: [year ?? '-', ...padded].join('-'), exists: day === undefined || isDayOfMonth(day, month, year) };
}

/** Undefined where none is written, NaN where a word is no day. */
function parseDay({ day, word }: DateGroups): number | undefined {
  if (word !== undefined) return parseOrdinalWord(word.toLowerCase()) ?? Number.NaN;
  return day === undefined ? undefined : Number(day);
}

function parseMonth({ month, number, roman }: DateGroups): number {
  if (month !== undefined) return monthNames.findIndex((names) => names.includes(month.toLowerCase())) + 1;
  return roman === undefined ? Number(number) : romanMonths.indexOf(roman) + 1;
}

function expandYear(short: string | undefined): string | undefined {
  return short && `${Number(short) < 70 ? 20 : 19}${short}`;
}

// a leap year where none is given
function isDayOfMonth(day: number, month: number, year = '2024'): boolean {
  return day >= 1 && day <= new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
}

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
const weekdayPatterns = germanWeekdays.map(
  (name) => new RegExp(`(?<!\\p{L})${name}(?:abend|morgen|vormittag|mittag|nachmittag)?(?!\\p{L})`, 'iu'),
);

/**
 * The date that a piece of an article says: stated ("am 21. Januar 2025", "2019"), or reckoned from `anchor`,
 * the day another fact gives ("am Dienstag" is the Tuesday nearest to it, "Drei Monate später" is three months on).
 */
export function parseDate(piece: string, anchor?: string): string | undefined {
  const stated = parseDates(piece)[0]?.date ?? /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(piece)?.[0];
  if (stated && !stated.startsWith('-')) return stated;
  return anchor === undefined ? undefined : resolveRelativeDate(piece, anchor);
}

function resolveRelativeDate(piece: string, anchor: string): string | undefined {
  const [, count] = /(\p{L}+) Monate? später/iu.exec(piece) ?? [];
  if (count) return addMonths(anchor.slice(0, 7), countWords[count.toLowerCase()] ?? Number.NaN);
  const yearless = parseDates(piece)[0]?.date ?? parseLonelyMonths(piece)[0]?.date;
  if (yearless?.startsWith('--') && anchor.length === 10) return putYear(yearless, anchor);
  const weekday = weekdayPatterns.findIndex((pattern) => pattern.test(piece));
  if (weekday < 0 || anchor.length < 10) return undefined;
  return [-3, -2, -1, 0, 1, 2, 3].map((days) => addDays(anchor, days)).find((day) => day && weekdayOf(day) === weekday);
}

// the last such day or month up to three days behind the anchor, as weekdays are reckoned
function putYear(yearless: string, anchor: string): string {
  const end = addDays(anchor, 3) ?? anchor;
  const here = `${end.slice(0, 4)}${yearless.slice(1)}`;
  return here <= end.slice(0, here.length) ? here : `${Number(end.slice(0, 4)) - 1}${yearless.slice(1)}`;
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

/** Whether a date in a question can mean a date in a source: the source's must be at least as fine. "--MM-DD" and "--MM" fit any year. */
export function matchesDate(wanted: string, known: string): boolean {
  if (!wanted.startsWith('--')) return known.startsWith(wanted);
  return (known.startsWith('--') ? known.slice(2) : known.slice(5)).startsWith(wanted.slice(2));
}
