/** A record of RIS, in the tags that both its first and its later specification know: https://en.wikipedia.org/wiki/RIS_(file_format) */
import type { Wording } from '../wording/wording.js';
import { type CitationData, formatSortName } from './citationData.js';

export function formatRisCitation(data: CitationData, wording: Wording): string {
  const fields: [tag: string, values: string[]][] = [
    ['TY', ['NEWS']],
    ['ID', [data.id]],
    ['A1', data.authors.map(formatSortName)],
    ['T1', [data.title ?? wording.citing.noTitle]],
    ['JF', [data.outlet]],
    ['Y1', [formatRisDate(data.date)]],
    ['UR', data.url === null ? [] : [data.url]],
    ['N2', [data.quote]],
    ['N1', data.notes.length === 0 ? [] : [data.notes.join('; ')]],
    ['ER', ['']],
  ];
  // the specification ends a line like this
  return fields.flatMap(([tag, values]) => values.map((value) => `${tag}  - ${value}\r\n`)).join('');
}

// year/month/day/other, the slashes always there: 2025/07//
function formatRisDate(date: number[]): string {
  const parts = date.map((part) => String(part).padStart(2, '0'));
  return [...parts, '', '', ''].slice(0, 3).concat('').join('/');
}

export function formatCslCitation(data: CitationData, wording: Wording): string {
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
