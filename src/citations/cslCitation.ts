/** An item of CSL-JSON, which Zotero, pandoc and citeproc read: https://docs.citationstyles.org */
import type { Wording } from '../wording/wording.js';
import type { CitationData } from './citationData.js';

export function cslCitation(data: CitationData, wording: Wording): string {
  const item = {
    id: data.id,
    type: 'article-newspaper',
    ...(data.authors.length > 0 ? { author: data.authors } : {}),
    title: data.title ?? wording.citing.noTitle,
    'container-title': data.outlet,
    issued: { 'date-parts': [data.date], ...(data.reckoned ? { circa: true } : {}) },
    ...(data.url === null ? {} : { URL: data.url }),
    language: 'de',
    abstract: data.quote,
    ...(data.notes.length > 0 ? { note: data.notes.join('; ') } : {}),
  };
  return JSON.stringify(item, null, 2);
}
