/** A list kept to one outlet or to a span of days. */
import { type Base, sourceOf } from '../knowledge/facts/base.js';
import type { Fact, Source } from '../knowledge/facts/schema.js';
import { parseDates } from '../knowledge/text/dates.js';
import { matchLabels } from '../knowledge/text/matchLabels.js';
import type { Reason } from './answer.js';

/** What somebody typed to narrow a list; null where they did not. */
export interface ListFilter {
  outlet: string | null;
  since: string | null;
  until: string | null;
}

export const noFilter: ListFilter = { outlet: null, since: null, until: null };

export type FilteredFacts = { facts: Fact[] } | { reason: Reason };

/** The facts within the limits, or why the limits make no sense. Days are those of publication. */
export function filterFacts(facts: Fact[], { outlet, since, until }: ListFilter, base: Base): FilteredFacts {
  const source = !outlet?.trim() ? null : findSource(outlet, base);
  if (source === undefined) return { reason: { kind: 'no-outlet', asked: outlet ?? '' } };
  const [first, last] = [since, until].map((text) => (text === null ? null : parseDay(text)));
  if (first === undefined) return { reason: { kind: 'no-date', asked: since ?? '' } };
  if (last === undefined) return { reason: { kind: 'no-date', asked: until ?? '' } };
  const matching = facts.filter((fact) => {
    const from = sourceOf(fact, base);
    return (source === null || from === source) && isWithin(from.date.is, first ?? null, last ?? null);
  });
  return { facts: matching };
}

function findSource(text: string, { sources }: Base): Source | undefined {
  const wanted = text.trim();
  // an id, or the label of a suggestion, which some clients send in its place: "vermutlich Bild · 2025-01"
  const exact = sources.find(({ id, outlet, date }) => wanted === id || wanted.endsWith(`${outlet.is} · ${date.is}`));
  const [best] = matchLabels(
    wanted,
    sources.map(({ outlet }) => outlet.is),
  );
  return exact ?? (best === undefined ? undefined : sources[best]);
}

// "2025", "2025-07", "2025-07-22", "Juli 2025", "22.07.2025"
function parseDay(text: string): string | undefined {
  const [iso] = /^\s*\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?\s*$/.exec(text) ?? [];
  const date = iso?.trim() ?? parseDates(text)[0]?.date;
  return date?.startsWith('-') ? undefined : date;
}

// a month is within a span when a day of it may be: both are compared as far as both are known
function isWithin(day: string, since: string | null, until: string | null): boolean {
  const cutDay = (limit: string) => day.slice(0, limit.length);
  const cutLimit = (limit: string) => limit.slice(0, day.length);
  return (since === null || cutDay(since) >= cutLimit(since)) && (until === null || cutDay(until) <= cutLimit(until));
}
