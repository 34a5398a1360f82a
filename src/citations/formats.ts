/** The formats of citations: what each calls itself, and what its file is. */
export type CitationFormat = 'plain' | 'apa' | 'bibtex' | 'ris' | 'csl';

export interface FormatFile {
  /** What the format calls itself, in every language. */
  name: string;
  extension: string;
  mime: string;
}

const plainText = { extension: 'txt', mime: 'text/plain; charset=utf-8' };

export const citationFormats: Record<CitationFormat, FormatFile> = {
  plain: { name: 'DIN ISO 690', ...plainText },
  apa: { name: 'APA', ...plainText },
  bibtex: { name: 'BibTeX', extension: 'bib', mime: 'application/x-bibtex' },
  ris: { name: 'RIS', extension: 'ris', mime: 'application/x-research-info-systems' },
  csl: { name: 'CSL-JSON', extension: 'json', mime: 'application/vnd.citationstyles.csl+json' },
};

export const formatNames = ['plain', 'apa', 'bibtex', 'ris', 'csl'] as const satisfies CitationFormat[];

export function isCitationFormat(name: string): name is CitationFormat {
  return Object.hasOwn(citationFormats, name);
}
