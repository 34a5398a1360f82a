/** Questions what happened before or after a day, and nothing else: "was geschah nach Januar", "what happened since July 2025". */
import { isEarlier } from '../../../text/calendar.js';
import { type DateMention, isOnlyMonth, parseDates, parseLonelyMonths } from '../../../text/figures/dates.js';
import { isSmallWord } from '../../../text/functionWords.js';
import { splitFoldedWords } from '../../../text/words.js';

export interface Period {
  /** Each of them as fine as it was typed; a bound lies outside, or inside where it is part of the period. */
  bound: string;
  side: 'before' | 'after';
  includesBound: boolean;
}

type Order = Omit<Period, 'bound'>;

const orders: ReadonlyMap<string, Order> = new Map(
  (
    [
      ['nach after', { side: 'after', includesBound: false }],
      ['seit ab since from', { side: 'after', includesBound: true }],
      ['vor before', { side: 'before', includesBound: false }],
      ['bis until till', { side: 'before', includesBound: true }],
    ] as const
  ).flatMap(([words, order]) => words.split(' ').map((word): [string, Order] => [word, order])),
);
const happenings = new Set(
  splitFoldedWords(`geschah geschehen geschieht passierte passiert ereignete ereignet folgte gefolgt kam gekommen tat getan
  weiterging ging geht weiter änderte geändert neues neu happened happen happening happens came come followed changed change new next
  occurred`),
);

const leading = '(?:dem|den|der|im|in|the|of|anfang|ende|mitte|start|end|middle|early|late|jahr|year)';
const boundPattern = new RegExp(
  `^(?<before>.*?)(?<!\\p{L})(?<order>${[...orders.keys()].join('|')})\\s+(?:${leading}\\s+)*(?<rest>.+)$`,
  'isu',
);

interface Now {
  /** The day from which a month without a year is reckoned back. */
  newest: string;
  /** The story's names, folded: that it is about the story says nothing more. */
  story: string[];
}

/** Null where more is asked. */
export function readPeriodRequest(question: string, { newest, story }: Now): Period | null {
  const { before = '', order: word = '', rest = '' } = boundPattern.exec(question)?.groups ?? {};
  const order = orders.get(word.toLowerCase());
  const bound = order ? readBound(rest) : null;
  if (!order || !bound) return null;
  const words = splitFoldedWords(`${before} ${rest.slice(bound.end)}`);
  const isIdle = (each: string) => happenings.has(each) || isSmallWord(each) || story.includes(each);
  if (!words.some((each) => happenings.has(each)) || !words.every(isIdle)) return null;
  return { bound: stateYear(bound.date, newest), ...order };
}

/** A day, a month or a year at the beginning of a text, and where it ends. */
function readBound(text: string): Pick<DateMention, 'date' | 'end'> | null {
  const stated = parseDates(text).find(({ start }) => start === 0);
  if (stated) return stated;
  const [word = ''] = /^[\p{L}.]+/u.exec(text) ?? [];
  const [month] = isOnlyMonth(word) ? parseLonelyMonths(`in ${word}`) : [];
  if (month) return { date: month.date, end: word.length };
  const [year] = /^(?:19|20)\d\d(?!\d)/.exec(text) ?? [];
  return year === undefined ? null : { date: year, end: year.length };
}

/** The last such day or month that has come. */
function stateYear(date: string, newest: string): string {
  if (!date.startsWith('--')) return date;
  const year = Number(newest.slice(0, 4));
  const here = `${year}${date.slice(1)}`;
  return isEarlier(newest, here) ? `${year - 1}${date.slice(1)}` : here;
}

/** Whether something is known to have been within the period. */
export function isWithinPeriod(date: string, { bound, side, includesBound }: Period): boolean {
  if (includesBound && date.startsWith(bound)) return true;
  return side === 'after' ? isEarlier(bound, date) : isEarlier(date, bound);
}
