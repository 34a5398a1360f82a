/** The names of months and weekdays, and the order of days. */

export const germanMonths = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

export const englishMonths =
  'January February March April May June July August September October November December'.split(' ');

export const romanMonths = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

/** As `Date` counts them. */
export const germanWeekdays = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];

/** All names of each month, German and English, in lower case; a longer name stands before its beginning. */
export const monthNames = [
  'januar jänner january jän jan',
  'februar february feber febr feb',
  'märz maerz march mrz mär mar',
  'april apr',
  'mai may',
  'juni june jun',
  'juli july jul',
  'august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'dezember december dez dec',
].map((names) => names.split(' '));

/** The order of days for `sort`; of one that is known less finely, its beginning counts. */
export function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether one day surely lies before another: compared as far as both are known. */
export function isEarlier(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** Whether a calendar has it: "2025-02-31" is no day. Of a month or a year alone, that there is such a month. */
export function existsDay(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** The day of an instant; a day, a month or a year as it is. */
export function dayOf(date: string): string {
  return date.slice(0, 'YYYY-MM-DD'.length);
}
