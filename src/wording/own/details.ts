/** What is known of a sentence beside its words: its way, its time, and how its date and its outlet are known. A line each. */
import type { CitedFact } from '../../answers/citedFact.js';
import { formatOutletName } from '../attribution.js';
import { formatChain, formatCorrections, formatStatus, formatWhen } from '../provenance.js';
import type { Wording } from '../wording.js';
import { describeDate } from './articleLines.js';

export function formatDetails(cited: CitedFact, wording: Wording): string[] {
  const { source, status } = cited;
  const { articles } = wording;
  return [
    formatChain(cited, wording),
    status === null ? null : formatStatus(cited, wording),
    formatWhen(cited.fact, wording),
    describeDate(source, wording),
    source.outlet.basis === 'attributed'
      ? articles.line(formatOutletName(source, wording), articles.outletBasis.attributed)
      : null,
    ...formatCorrections(cited, wording),
  ].filter((line) => line !== null);
}
