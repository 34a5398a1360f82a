/** Where a sentence comes from, how sure it is and when it was: in words, each with the words of the article that show it. */
import type { CitedFact } from '../answers/answer.js';
import { type Base, listCorrections, sourceIdOf } from '../knowledge/facts/base.js';
import { isRelayed, traceProvenance } from '../knowledge/facts/matters/origin.js';
import type { Moment } from '../knowledge/facts/matters/timeline.js';
import type { Fact, Source } from '../knowledge/facts/schema.js';
import { formatChannel, formatDate, formatOutlet, formatSourceDate } from './attribution.js';
import type { Wording } from './wording.js';

/** "anonyme Quellen → Wall Street Journal → t3n"; null where the outlet has it from the speaker, or speaks itself. */
export function formatRelay(fact: Fact, base: Base, wording: Wording): string | null {
  return isRelayed(fact, base) ? wording.chain(listHops(fact, base, wording).join(' → ')) : null;
}

/** The whole chain with the words that name each hop: "Weg: Elon Musk (auf X, „schrieb er“) → vermutlich Bild". */
export function formatChain(fact: Fact, base: Base, wording: Wording): string {
  return wording.chain(formatHops(fact, base, wording));
}

/** The same without its label. */
export function formatHops(fact: Fact, base: Base, wording: Wording): string {
  return listHops(fact, base, wording, true).join(' → ');
}

function listHops(fact: Fact, base: Base, wording: Wording, withEvidence = false): string[] {
  const chain = traceProvenance(fact, base);
  const { outlet } = base.source.get(sourceIdOf(fact.id)) as Source;
  return chain.map(({ name, channel: on, shownBy }, index) => {
    const isOutlet = index === chain.length - 1;
    const written = isOutlet && outlet.basis === 'attributed' ? wording.presumedOutlet(name) : name;
    const channel = on === null ? null : formatChannel(on, base, wording);
    const notes = [channel, withEvidence && shownBy !== null ? `„${shownBy}“` : null].filter((note) => note !== null);
    return notes.length === 0 ? written : `${written} (${notes.join(', ')})`;
  });
}

/** "behauptet („habe“)"; null where nothing tells how sure it is. */
export function formatStatus({ status }: Fact, wording: Wording): string | null {
  if (!status) return null;
  const statusName = wording.statuses[status.is];
  return statusName === status.shownBy ? statusName : wording.status(statusName, status.shownBy);
}

/** When it was said or happened, where the sentence tells: beside the day of the article, never in its place. */
export function formatWhen(fact: Fact, wording: Wording): string | null {
  const time = formatEventTime(fact, wording);
  return time === null ? null : wording.when(time);
}

/** The same without its label. */
export function formatEventTime({ when }: Fact, wording: Wording): string | null {
  if (!when) return null;
  const date = formatDate(when.date, wording);
  return when.reckonedFrom ? wording.reckonedFrom(date, when.shownBy) : date;
}

/** What stands over an entry of a timeline: the time of the event, or of the report where only that is known. */
export function formatMoment({ fact, source, basis }: Moment, wording: Wording): string {
  if (basis === 'published' || !fact.when) return wording.reportedOn(formatSourceDate(source, wording));
  const date = formatDate(fact.when.date, wording);
  return basis === 'reckoned' ? wording.reckonedFrom(date, fact.when.shownBy) : date;
}

/** "Später anders berichtet: fast 14 Milliarden US-Dollar (Vietnam.vn nach VTV, 29. September 2025)". */
export function formatLaterReports({ later }: Moment, wording: Wording): string[] {
  return later.map(({ kind, side: { claim, source } }) => {
    const who = `${formatOutlet(source, wording)}, ${formatSourceDate(source, wording)}`;
    return kind === 'state' ? wording.laterReport(claim.says, who) : wording.laterContradiction(claim.says, who);
  });
}

/** What was mended in it after it had been served. */
export function formatCorrections({ id }: Fact, base: Base, wording: Wording): string[] {
  return listCorrections(id, base).map(({ date, field, why }) =>
    wording.correction(formatDate(date, wording), field, why),
  );
}

/** The lines under a citation: when it was, and through whom it came. */
export function formatProvenance({ fact, moment, alone }: CitedFact, base: Base, wording: Wording): string[] {
  const chain = alone ? formatChain(fact, base, wording) : formatRelay(fact, base, wording);
  const lines = [moment ? null : formatWhen(fact, wording), chain];
  return [
    ...lines.filter((line) => line !== null),
    ...(moment ? formatLaterReports(moment, wording) : []),
    ...(alone ? formatCorrections(fact, base, wording) : []),
  ];
}
