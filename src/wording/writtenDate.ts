import type { Wording } from './wording.js';

/** "23. Januar 2025", "Juli 2025": no finer than it is given. */
export function writtenDate(date: string, { months, locale }: Wording): string {
  const [year, month, day] = date.split('-');
  const name = month ? months[Number(month) - 1] : undefined;
  const dayText = day && (locale === 'de' ? `${Number(day)}.` : String(Number(day)));
  return [dayText, name, year].filter(Boolean).join(' ');
}
