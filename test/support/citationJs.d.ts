/** What the tests use of citation.js, which brings no types. */
declare module '@citation-js/core' {
  export interface Item {
    id: string;
    type: string;
    title?: string;
    author?: Partial<Record<'family' | 'given' | 'literal' | 'non-dropping-particle' | 'dropping-particle', string>>[];
    'container-title'?: string;
    issued?: { 'date-parts'?: number[][]; circa?: boolean };
    URL?: string;
    abstract?: string;
    note?: string;
    language?: string;
  }
  export class Cite {
    constructor(input: string);
    data: Item[];
    format(output: 'bibliography', options: { template: string; lang: string; format: 'text' }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
