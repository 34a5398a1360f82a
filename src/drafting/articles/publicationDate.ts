/** When a page says that it was published, in whatever form → the day in Germany. */
import { existsDay } from '../../knowledge/text/calendar.js';
import { parseDates } from '../../knowledge/text/figures/dates.js';

const isoPattern =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:?\d{2}(?::?\d{2}(?:[.,]\d+)?)?)\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/iu;
const germanDay = { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' } as const;

/** YYYY-MM-DD, or YYYY-MM where only that is told; null where it tells no date. */
export function readPublicationDate(written: string): string | null {
  const text = written.trim();
  const [iso, day, time, zone] = isoPattern.exec(text) ?? [];
  if (iso && day)
    return existsDay(day) ? (time && zone ? readInstant(`${day}T${spellTime(time)}${spellZone(zone)}`) : day) : null;
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text)) return text;
  if (/^\d{10}$|^\d{13}$/u.test(text)) return readInstant(Number(text.padEnd(13, '0')));
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/u.exec(text)?.slice(1).join('-');
  if (compact) return existsDay(compact) ? compact : null;
  // "Tue, 04 Feb 2025 23:30:00 GMT"
  if (/\d{2}:\d{2}.*(?:GMT|UTC|[+-]\d{4})/u.test(text) && /[a-z]{3}/iu.test(text)) return readInstant(text);
  const [stated] = parseDates(text).filter(({ date }) => !date.startsWith('-'));
  return stated?.date && existsDay(stated.date) ? stated.date : null;
}

function spellTime(time: string): string {
  const [hours = '00', minutes = '00', seconds = '00'] = time.match(/\d{2}/gu) ?? [];
  return `${hours}:${minutes}:${seconds}`;
}

function spellZone(zone: string): string {
  if (/^[a-z]/iu.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function readInstant(instant: string | number): string | null {
  const made = new Date(instant);
  return Number.isNaN(made.getTime()) ? null : new Intl.DateTimeFormat('en-CA', germanDay).format(made);
}
