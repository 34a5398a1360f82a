/** Addresses that whoever runs the bot names: where errors are reported, who runs it, where its code is. */
import type { Wording } from '../wording.js';

export interface OperatorLinks {
  /** "{fact}" in it stands for the id of the fact. */
  report: string | null;
  operator: string | null;
  code: string | null;
}

export const noOperatorLinks: OperatorLinks = { report: null, operator: null, code: null };

/** From the settings of the process or of the edge. */
export function readOperatorLinks(settings: Readonly<Record<string, unknown>>): OperatorLinks {
  const read = (name: string) => (typeof settings[name] === 'string' && settings[name]) || null;
  return { report: read('REPORT_URL'), operator: read('OPERATOR_URL'), code: read('CODE_URL') };
}

/** Those that are set, as they are labelled; `place`: the fact, or the page, that an error is reported of. */
export function labelOperatorLinks(
  { report, operator, code }: OperatorLinks,
  { buttons }: Wording,
  place: string,
): { label: string; url: string }[] {
  const labelled = [
    { label: buttons.operator, url: operator },
    { label: buttons.code, url: code },
    { label: buttons.reportError, url: createReportUrl(report, place) },
  ];
  return labelled.flatMap(({ label, url }) => (url === null ? [] : [{ label, url }]));
}

export function createReportUrl(report: string | null, place: string): string | null {
  return report?.replaceAll('{fact}', encodeURIComponent(place)) ?? null;
}
