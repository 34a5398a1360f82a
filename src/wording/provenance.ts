/** Where a sentence comes from, how sure it is and when it was: in words, each with the words of the article that show it. */
import type { Cited } from '../answers/answer.js';
import { type Base, historyOf, sourceIdOf } from '../knowledge/facts/base.js';
import { chainOf, isRelayed } from '../knowledge/facts/matters/origin.js';
import type { Moment } from '../knowledge/facts/matters/timeline.js';
import type { Fact, Source } from '../knowledge/facts/schema.js';
import { channelText, dateText, outletText, writtenDate } from './attribution.js';
import type { Wording } from './wording.js';

/** "anonyme Quellen → Wall Street Journal → t3n"; null where the outlet has it from the speaker, or speaks itself. */
export function relayText(fact: Fact, base: Base, wording: Wording): string | null {
  return isRelayed(fact, base) ? wording.chain(hopsOf(fact, base, wording).join(' → ')) : null;
}

/** The whole chain with the words that name each hop: "Weg: Elon Musk (auf X, „schrieb er“) → vermutlich Bild". */
export function chainText(fact: Fact, base: Base, wording: Wording): string {
  return wording.chain(shownHops(fact, base, wording));
}

/** The same without its label. */
export function shownHops(fact: Fact, base: Base, wording: Wording): string {
  return hopsOf(fact, base, wording, true).join(' → ');
}

function hopsOf(fact: Fact, base: Base, wording: Wording, shown = false): string[] {
  const chain = chainOf(fact, base);
  const { outlet } = base.source.get(sourceIdOf(fact.id)) as Source;
  return chain.map(({ name, on, shownBy }, at) => {
    const isOutlet = at === chain.length - 1;
    const written = isOutlet && outlet.basis === 'attributed' ? wording.presumably(name) : name;
    const channel = on === null ? null : channelText(on, base, wording);
    const notes = [channel, shown && shownBy !== null ? `„${shownBy}“` : null].filter((note) => note !== null);
    return notes.length === 0 ? written : `${written} (${notes.join(', ')})`;
  });
}

/** "behauptet („habe“)"; null where nothing tells how sure it is. */
export function statusText({ status }: Fact, wording: Wording): string | null {
  if (!status) return null;
  const said = wording.statuses[status.is];
  return said === status.shownBy ? said : wording.status(said, status.shownBy);
}

/** When it was said or happened, where the sentence tells: beside the day of the article, never in its place. */
export function whenText(fact: Fact, wording: Wording): string | null {
  const time = timeText(fact, wording);
  return time === null ? null : wording.when(time);
}

/** The same without its label. */
export function timeText({ when }: Fact, wording: Wording): string | null {
  if (!when) return null;
  const date = writtenDate(when.date, wording);
  return when.reckonedFrom ? wording.reckonedFrom(date, when.shownBy) : date;
}

/** What stands over an entry of a timeline: the time of the event, or of the report where only that is known. */
export function momentText({ fact, source, basis }: Moment, wording: Wording): string {
  if (basis === 'published' || !fact.when) return wording.reportedOn(dateText(source, wording));
  const date = writtenDate(fact.when.date, wording);
  return basis === 'reckoned' ? wording.reckonedFrom(date, fact.when.shownBy) : date;
}

/** "Später anders berichtet: fast 14 Milliarden US-Dollar (Vietnam.vn nach VTV, 29. September 2025)". */
export function laterTexts({ later }: Moment, wording: Wording): string[] {
  return later.map(({ kind, side: { claim, source } }) => {
    const who = `${outletText(source, wording)}, ${dateText(source, wording)}`;
    return kind === 'state' ? wording.laterReported(claim.says, who) : wording.laterOtherwise(claim.says, who);
  });
}

/** What was mended in it after it had been served. */
export function historyTexts({ id }: Fact, base: Base, wording: Wording): string[] {
  return historyOf(id, base).map(({ date, field, why }) => wording.corrected(writtenDate(date, wording), field, why));
}

/** The lines under a citation: when it was, and through whom it came. */
export function provenanceLines({ fact, moment, alone }: Cited, base: Base, wording: Wording): string[] {
  const chain = alone ? chainText(fact, base, wording) : relayText(fact, base, wording);
  const lines = [moment ? null : whenText(fact, wording), chain];
  return [
    ...lines.filter((line) => line !== null),
    ...(moment ? laterTexts(moment, wording) : []),
    ...(alone ? historyTexts(fact, base, wording) : []),
  ];
}
