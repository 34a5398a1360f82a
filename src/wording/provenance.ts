/** Where a sentence comes from, how sure it is and when it was: in words, each with the words of the article that show it. */
import type { CitedFact, LaterClaim } from '../answers/citedFact.js';
import type { Claim, Fact } from '../knowledge/facts/schema.js';
import {
  addBrackets,
  formatChannel,
  formatDate,
  formatName,
  formatOutlet,
  formatOutletName,
  formatSourceDate,
  formatWeekday,
} from './attribution.js';
import type { Wording } from './wording.js';

/** "anonyme Quellen → Wall Street Journal → t3n"; null where the outlet has it from the speaker, or speaks itself. */
export function formatRelay(cited: CitedFact, wording: Wording): string | null {
  const isRelayed = (cited.voice?.via.length ?? 0) > 0 || cited.source.relays !== null;
  return isRelayed ? wording.chain(listHops(cited, wording).join(' → ')) : null;
}

/** The whole chain with the words that name each hop: "Weg: Elon Musk (auf X, „schrieb er“) → vermutlich Bild". */
export function formatChain(cited: CitedFact, wording: Wording): string {
  return wording.chain(formatHops(cited, wording));
}

/** The same without its label. */
export function formatHops(cited: CitedFact, wording: Wording): string {
  return listHops(cited, wording, true).join(' → ');
}

function listHops({ provenance, source }: CitedFact, wording: Wording, withEvidence = false): string[] {
  return provenance.map(({ name, speaker, channel, shownBy }, index) => {
    const isOutlet = index === provenance.length - 1;
    const written =
      isOutlet && source.outlet.basis === 'attributed'
        ? wording.presumedOutlet(name)
        : speaker
          ? formatName(speaker, wording)
          : name;
    const place = channel === null ? null : formatChannel(channel, wording);
    const notes = [place, withEvidence && shownBy !== null ? `„${shownBy}“` : null].filter((note) => note !== null);
    return notes.length === 0 ? written : `${written} (${notes.join(', ')})`;
  });
}

/** "geplant („sollen“)"; null where nothing tells how sure it is. */
export function formatStatus({ status }: Pick<CitedFact, 'status'>, wording: Wording): string | null {
  if (!status) return null;
  const statusName = wording.statuses[status.is];
  return statusName === status.shownBy ? statusName : wording.status(statusName, status.shownBy);
}

/** When it was said or happened, where the sentence tells: beside the day of the article, never in its place. */
export function formatWhen(fact: Fact, wording: Wording, detail: Detail = 'brief'): string | null {
  const time = formatEventTime(fact, wording, detail);
  return time === null ? null : wording.when(time);
}

/** The same without its label: a computed day with the day of its week, in full with the words that it comes from. */
export function formatEventTime({ when }: Fact, wording: Wording, detail: Detail = 'brief'): string | null {
  if (!when) return null;
  if (!when.reckonedFrom) return formatDate(when.date, wording);
  const isDay = when.precision === 'day';
  const date = isDay ? formatWeekday(when.date, wording) : formatDate(when.date, wording);
  if (detail === 'full') return wording.reckonedFrom(date, when.shownBy);
  return isDay ? date : `${date} ${wording.reckoned}`;
}

/** What stands over an entry of a timeline: the time of the event, or of the report where only that is known. */
export function formatMoment({ fact, source, moment }: CitedFact, wording: Wording): string {
  const time = moment?.basis === 'published' ? null : formatEventTime(fact, wording);
  return time ?? wording.reportedOn(formatSourceDate(source, wording));
}

/** "Später anders berichtet: fast 14 Milliarden US-Dollar (Vietnam.vn nach VTV, 29. September 2025)". */
export function formatLaterReports(later: LaterClaim[], wording: Wording): string[] {
  return later.map(({ kind, claim, source }) => {
    const who = addBrackets(`${formatOutlet(source, wording)}, ${formatSourceDate(source, wording)}`);
    const says = formatClaimWords(claim, wording);
    return kind === 'state' ? wording.laterReport(says, who) : wording.laterContradiction(says, who);
  });
}

/** Why an outlet is only presumed, where it is. */
export function formatWhyPresumed({ source }: Pick<CitedFact, 'source'>, wording: Wording): string[] {
  return source.outlet.basis === 'attributed' ? [wording.whyPresumed(formatOutletName(source, wording))] : [];
}

/** The words of a claim; for readers of English with their rendering, where it has one. */
export function formatClaimWords({ says, en }: Pick<Claim, 'says' | 'en'>, { locale }: Wording): string {
  return locale === 'en' && en !== undefined ? `${says} [${en}]` : says;
}

/** What was corrected in it after it had been served. */
export function formatCorrections({ corrections }: CitedFact, wording: Wording): string[] {
  return corrections.map(({ date, field, why }) =>
    wording.correction(formatDate(date, wording), nameMendedField(field, wording), formatMendingReason(why, wording)),
  );
}

/** How much is shown of a quote: in full, also the words that name each hop, and what was corrected. */
export type Detail = 'brief' | 'full';

/** The lines under a citation: when it was, and through whom it came. */
export function formatProvenance(cited: CitedFact, wording: Wording, detail: Detail = 'brief'): string[] {
  const { fact, moment } = cited;
  const chain = detail === 'full' ? formatChain(cited, wording) : formatRelay(cited, wording);
  const lines = [moment ? null : formatWhen(fact, wording, detail), chain];
  return [
    ...lines.filter((line) => line !== null),
    ...(moment ? formatLaterReports(moment.later, wording) : []),
    ...(detail === 'full' ? [...formatWhyPresumed(cited, wording), ...formatCorrections(cited, wording)] : []),
  ];
}

/** An editor's words as they were typed, the program's own in the reader's language. */
export function formatMendingReason(why: string, { ownReasons }: Pick<Wording, 'ownReasons'>): string {
  return (Object.hasOwn(ownReasons, why) ? ownReasons[why] : null) ?? why;
}

/** "voices.0.channel" is where it was said. */
export function nameMendedField(path: string, { news: { fields } }: Wording): string {
  const name = path.split('.').findLast((part) => part in fields);
  return fields[name ?? path] ?? path;
}
