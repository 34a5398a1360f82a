/** A list kept to one outlet or to a span of days. */
import { type Base, sourceOf } from '../knowledge/facts/base.js';
import { findOutletSource } from '../knowledge/facts/outletNames.js';
import type { Fact, Source } from '../knowledge/facts/schema.js';
import { findImpossibleDate, isOnlyMonth, parseDates } from '../knowledge/text/figures/dates.js';
import type { Reason } from './reason.js';

/** What somebody typed to narrow a list; null where they did not. */
export interface ListFilter {
  outlet: string | null;
  since: string | null;
  until: string | null;
}

export const noFilter: ListFilter = { outlet: null, since: null, until: null };

/** Whether anything was typed to narrow it. */
export function isFiltered({ outlet, since, until }: ListFilter): boolean {
  return [outlet, since, until].some((limit) => limit?.trim());
}

export type FilteredFacts = { facts: Fact[] } | { reason: Reason };

/** The facts within the limits, or why the limits make no sense. Days are those of publication. */
export function filterFacts(facts: Fact[], { outlet, since, until }: ListFilter, base: Base): FilteredFacts {
  const source = !outlet?.trim() ? null : findSource(outlet, base);
  if (source === undefined) return { reason: { kind: 'no-outlet', asked: outlet ?? '' } };
  const [first, last] = [readLimit(since), readLimit(until)];
  if ('reason' in first) return first;
  if ('reason' in last) return last;
  const matching = facts.filter((fact) => {
    const from = sourceOf(fact, base);
    return (source === null || from === source) && isWithinDays(from.date.is, first.day, last.day);
  });
  return { facts: matching };
}

const presumedPattern = / \((?:vermutlich|presumed)\)/u;

/** The article that a text names: by its id, its label or its outlet. */
export function findSource(text: string, { sources }: Base): Source | undefined {
  // an id, or the label of a suggestion, which some clients send in its place: "Bild (vermutlich) · 2025-01"
  const wanted = text.trim().replace(presumedPattern, '');
  const exact = sources.find(({ id, outlet, date }) => wanted === id || wanted.endsWith(`${outlet.is} · ${date.is}`));
  return exact ?? findOutletSource(wanted, sources);
}

// null where there is none: "2025", or a date with its year in any form: "2025-07", "Juli 2025", "22.7.25"
export function readLimit(text: string | null): { day: string | null } | { reason: Reason } {
  if (text === null) return { day: null };
  const impossible = findImpossibleDate(text);
  if (impossible !== undefined) return { reason: { kind: 'no-such-date', date: impossible } };
  const [year] = /^\s*\d{4}\s*$/.exec(text) ?? [];
  const day = year?.trim() ?? parseDates(text)[0]?.date;
  if (day?.startsWith('-') || isOnlyMonth(text)) return { reason: { kind: 'no-year', asked: text } };
  return day === undefined ? { reason: { kind: 'no-date', asked: text } } : { day };
}

// a month is within a span when a day of it may be: both are compared as far as both are known
export function isWithinDays(day: string, since: string | null, until: string | null): boolean {
  const cutDay = (limit: string) => day.slice(0, limit.length);
  const cutLimit = (limit: string) => limit.slice(0, day.length);
  return (since === null || cutDay(since) >= cutLimit(since)) && (until === null || cutDay(until) <= cutLimit(until));
}
