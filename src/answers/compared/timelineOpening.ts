/** Where a timeline begins to be read: at the announcement of the story; what was before it is only how it came to that. */
import type { CitedFact, TimelineFact } from '../citedFact.js';

/** The place of that entry; the first one where nothing is announced. */
export function findOpeningIndex(moments: readonly Pick<TimelineFact, 'moment'>[]): number {
  return Math.max(
    moments.findIndex(({ moment }) => moment.opens),
    0,
  );
}

/** "2018–2024", of entries in their order; one year stands alone. */
export function describeYears(moments: readonly Pick<TimelineFact, 'moment'>[]): string {
  const years = moments.map(({ moment }) => moment.date.slice(0, 4));
  return [...new Set([...years.slice(0, 1), ...years.slice(-1)])].join('–');
}

/** Those that have a time. */
export function listTimelineFacts(cited: CitedFact[]): TimelineFact[] {
  return cited.flatMap(({ moment, ...each }) => (moment ? [{ ...each, moment }] : []));
}
