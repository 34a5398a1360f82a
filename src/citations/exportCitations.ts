/** Citations of one or several facts in a format that people or reference managers read. */
import type { CitedFact } from '../answers/citedFact.js';
import { groupEntries } from '../util/collections.js';
import type { Wording } from '../wording/wording.js';
import { formatApaCitation } from './apaCitation.js';
import { createBibtexKey, formatBibtexCitation } from './bibtexCitation.js';
import { type CitationData, createCitationData } from './citationData.js';
import { type CitationFormat, citationFormats } from './formats.js';
import { formatPlainCitation } from './plainCitation.js';
import { formatCslCitation, formatRisCitation } from './referenceManagers.js';

interface Writer {
  formatEntry: (data: CitationData, wording: Wording) => string;
  join: (entries: string[]) => string;
}

const joinLines = (entries: string[]) => entries.map((entry) => `${entry}\n`).join('');
// annotations stand under the one reference of their article
const joinReferences = (entries: string[]) => {
  const parts = entries.map((entry): [string, string[]] => {
    const [reference = '', ...annotations] = entry.split('\n');
    return [reference, annotations];
  });
  const references = [...groupEntries(parts)].sort(([a], [b]) => a.localeCompare(b, 'de'));
  return joinLines(references.flatMap(([reference, annotations]) => [reference, ...annotations.flat()]));
};
const joinJsonList = (entries: string[]) => `[\n${entries.join(',\n')}\n]\n`;

const writers: Record<CitationFormat, Writer> = {
  plain: { formatEntry: formatPlainCitation, join: joinLines },
  apa: { formatEntry: formatApaCitation, join: joinReferences },
  bibtex: { formatEntry: formatBibtexCitation, join: (entries) => entries.join('\n') },
  ris: { formatEntry: formatRisCitation, join: (entries) => entries.join('') },
  csl: { formatEntry: formatCslCitation, join: joinJsonList },
};

export interface ExportedFile {
  text: string;
  filename: string;
  mime: string;
}

/** Each entry once: facts of one article share their reference in APA. */
export function exportCitations(cited: CitedFact[], format: CitationFormat, wording: Wording): ExportedFile {
  const { formatEntry, join } = writers[format];
  const { extension, mime } = citationFormats[format];
  const entries = new Set(cited.map((each) => formatEntry(createCitationData(each, wording), wording)));
  return { text: join([...entries]), filename: `${chooseFilename(cited)}.${extension}`, mime };
}

const maxFilenameLength = 80;

// letters that every file system and Discord leave as they are
function chooseFilename([first, ...others]: CitedFact[]): string {
  if (!first || others.length > 0) return 'citations';
  const { id } = first.fact;
  return createBibtexKey(id.slice(id.indexOf('/') + 1)).slice(0, maxFilenameLength);
}
