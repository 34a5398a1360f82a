/** When it was said or happened: a date that the words state, or one that the rules can compute from another fact. */

import type { Fact, Source } from '../../knowledge/facts/schema.js';
import { germanMonths, germanWeekdays } from '../../knowledge/text/calendar.js';
import { addDays, parseDate, parseDates } from '../../knowledge/text/figures/dates.js';
import { createSpan, overlaps } from '../../util/spans.js';
import { isOfThing } from './datedThings.js';

type When = NonNullable<Fact['when']>;

interface TimeProposal {
  when: When | null;
  note: string | null;
}

/** `facts`: lists of those that a weekday may be reckoned from; `last`: the sentence right before. */
interface Calendar {
  source: Source;
  facts: Fact[][];
  last: Fact | null;
}

const noTime: TimeProposal = { when: null, note: null };
const rangeLeadPattern =
  /(?<!\p{L})(?:(?:[Bb]is|[Aa]b|[Ss]eit|[Ee]nde|[Vv]or|[Nn]ach|für)(?: zum| dem| Ende| Anfang| Jahr| Jahre| Mitte)*\s*)$/u;
const dateLeadPattern =
  /(?:(?:[Aa]m|[Ii]m|[Ii]n|[Vv]om)(?: \p{L}+tag,?)?(?: (?:ersten|zweiten) Halbjahr)?(?: Jahre?)?(?: den)? )$/u;
// not "am Dienstag nächster Woche", nor "vor dem Treffen am Dienstag"
const weekdayPattern = new RegExp(
  `(?<!\\p{L})(?<!(?:[Vv]or|[Nn]ach|[Ss]eit) (?:dem|der|den|einem|einer) \\p{Lu}\\p{L}+ )[Aa]m (?:vergangenen |letzten |frühen |späten )?(?:${germanWeekdays.join('|')})(?:abend|morgen|nachmittag|mittag|vormittag)?(?!\\p{L}| (?:\\p{Ll}+er|in einer|in der kommenden) Woche)`,
  'u',
);
const yearlessPattern = new RegExp(
  `(?<![\\p{L}\\d.])(?:[Aa]m \\d{1,2}\\. ?(?:${germanMonths.join('|')}|(?:Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez)\\.)|[Aa]m \\d{1,2}\\. ?\\d{1,2}\\.|(?<!(?:bis|ab|Ende|Anfang|Mitte|seit|vor|nach) )[Ii]m (?:${germanMonths.join('|')}))(?!\\p{L}|\\d| \\d{4})`,
  'u',
);
const pastPattern =
  /^(?!.*(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|dürfte|könnte|erwarten|[Ff]rühestens|[Ss]pätestens|[Vv]oraussichtlich)(?!\p{L})).*(?<!\p{L})(?:hatten?|hat|haben|waren?|wurden?|\p{Ll}{3,}ten?|gab|schrieb|kam|ging|stieg|fiel|begann|sprach|traf|schloss)(?!\p{L})/u;
const laterMonthsPattern = /(?<!\p{L})\p{L}+ Monate? später(?!\p{L})/u;
const precisionByLength = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** `plain` is the sentence without quotations; nothing is dated that is still to come. */
export function findTime(plain: string, calendar: Calendar, isPlanned: boolean): TimeProposal {
  const stated = findStatedDates(plain).filter(({ excluded, date }) => !excluded && !date.startsWith('-'));
  if (stated.length > 1) return { when: null, note: 'several dates stand here: when was it?' };
  const [only] = stated;
  if (only) return isPlanned || isLaterThanPrint(only.date, calendar.source.date.is) ? noTime : resolveStatedDate(only);
  return isPlanned ? noTime : resolveRelativeTime(plain, calendar);
}

function isLaterThanPrint(date: string, printed: string): boolean {
  const length = Math.min(date.length, printed.length);
  return date.slice(0, length) > printed.slice(0, length);
}

interface StatedDate {
  date: string;
  shownBy: string;
  excluded: boolean;
}

function findStatedDates(plain: string): StatedDate[] {
  const full = parseDates(plain);
  const years = [
    ...plain.matchAll(
      /(?<![\d.,-])(?:19|20)\d\d(?![\d.,]*\d|-|\s?(?:Euro|Dollar|Mrd|Mio|Menschen|Stellen|Arbeit|Jobs))/gu,
    ),
  ]
    .map(({ 0: date, index }) => ({ date, ...createSpan(index, date) }))
    .filter((year) => !full.some((date) => overlaps(year, date)));
  return [...full, ...years].map(({ date, start, end }) => {
    const words = dateLeadPattern.exec(plain.slice(0, start))?.[0] ?? '';
    const shownBy = plain.slice(start - words.length, end);
    const isExcluded =
      rangeLeadPattern.test(plain.slice(0, start)) || isOfThing(plain, { start: start - words.length, end });
    return { date, shownBy, excluded: isExcluded };
  });
}

function resolveStatedDate({ date, shownBy }: StatedDate): TimeProposal {
  const precision = precisionByLength[date.length as 4 | 7 | 10];
  if (date.startsWith('-') || !precision) return noTime;
  return parseDate(shownBy) === date ? { when: { date, precision, shownBy }, note: null } : noTime;
}

function resolveRelativeTime(plain: string, calendar: Calendar): TimeProposal {
  const months = laterMonthsPattern.exec(plain)?.[0];
  if (months) return resolveLaterMonths(months, calendar);
  const day = findEventDate(plain, weekdayPattern);
  if (day) return resolveWeekday(day, calendar);
  const yearless = findEventDate(plain, yearlessPattern);
  return yearless && pastPattern.test(plain) ? resolveYearless(yearless, calendar) : noTime;
}

function findEventDate(plain: string, pattern: RegExp): string | undefined {
  const match = pattern.exec(plain);
  return match && !isOfThing(plain, createSpan(match.index, match[0])) ? match[0] : undefined;
}

// "am 30. Juni", "im Juni": the last one before the article was printed
function resolveYearless(shownBy: string, { source }: Calendar): TimeProposal {
  const date = source.date.precision === 'day' ? parseDate(shownBy, addDays(source.date.is, -3)) : undefined;
  const precision = date?.length === 10 ? 'day' : 'month';
  return date ? { when: { date, precision, shownBy, reckonedFrom: source.id }, note: null } : noTime;
}

function resolveLaterMonths(shownBy: string, { last }: Calendar): TimeProposal {
  const date = last?.when ? parseDate(shownBy, last.when.date) : undefined;
  return last && date ? { when: { date, precision: 'month', shownBy, reckonedFrom: last.id }, note: null } : noTime;
}

// the last such day up to the article's, from a fact that gives it, else from the day of print
function resolveWeekday(shownBy: string, { source, facts }: Calendar): TimeProposal {
  if (source.date.precision !== 'day')
    return { when: null, note: `"${shownBy}": the article gives no day to count from` };
  const day = parseDate(shownBy, addDays(source.date.is, -3));
  if (!day) return { when: null, note: `"${shownBy}" is a day that cannot be told` };
  const isAnchor = ({ when }: Fact) => when?.precision === 'day' && parseDate(shownBy, when.date) === day;
  const [anchor] = facts.flatMap((list) => list.find(isAnchor) ?? []);
  return { when: { date: day, precision: 'day', shownBy, reckonedFrom: anchor?.id ?? source.id }, note: null };
}
