/** Citations of one or several facts in a format that people or reference managers read. */
import type { Cited } from '../answers/answer.js';
import type { Base } from '../knowledge/facts/base.js';
import type { Wording } from '../wording/wording.js';
import { apaCitation } from './apaCitation.js';
import { bibtexCitation, bibtexKey } from './bibtexCitation.js';
import { type CitationData, citationData } from './citationData.js';
import { plainCitation } from './plainCitation.js';
import { cslCitation, risCitation } from './referenceManagers.js';

export type CitationFormat = 'plain' | 'apa' | 'bibtex' | 'ris' | 'csl';

interface Format {
  /** What the format calls itself, in every language. */
  name: string;
  extension: string;
  mime: string;
  entry: (data: CitationData, wording: Wording) => string;
  join: (entries: string[]) => string;
}

const lines = (entries: string[]) => entries.map((entry) => `${entry}\n`).join('');
const references = (entries: string[]) => lines(entries.toSorted((a, b) => a.localeCompare(b, 'de')));
const list = (entries: string[]) => `[\n${entries.join(',\n')}\n]\n`;
const text = { extension: 'txt', mime: 'text/plain; charset=utf-8' };

export const citationFormats: Record<CitationFormat, Format> = {
  plain: { name: 'DIN ISO 690', ...text, entry: plainCitation, join: lines },
  apa: { name: 'APA', ...text, entry: apaCitation, join: references },
  bibtex: {
    name: 'BibTeX',
    extension: 'bib',
    mime: 'application/x-bibtex',
    entry: bibtexCitation,
    join: (entries) => entries.join('\n'),
  },
  ris: {
    name: 'RIS',
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    entry: risCitation,
    join: (entries) => entries.join(''),
  },
  csl: {
    name: 'CSL-JSON',
    extension: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    entry: cslCitation,
    join: list,
  },
};

export function isCitationFormat(name: string): name is CitationFormat {
  return Object.hasOwn(citationFormats, name);
}

export interface Exported {
  text: string;
  filename: string;
  mime: string;
}

/** Each entry once: facts of one article share their reference in APA. */
export function exportCitations(
  cited: Cited[],
  format: CitationFormat,
  { base, wording }: { base: Base; wording: Wording },
): Exported {
  const { entry, join, extension, mime } = citationFormats[format];
  const entries = new Set(cited.map((each) => entry(citationData(each, base, wording), wording)));
  return { text: join([...entries]), filename: `${nameFor(cited)}.${extension}`, mime };
}

const longestName = 80;

// letters that every file system and Discord leave as they are
function nameFor([first, ...others]: Cited[]): string {
  if (!first || others.length > 0) return 'stargate';
  const { id } = first.fact;
  return bibtexKey(id.slice(id.indexOf('/') + 1)).slice(0, longestName);
}
