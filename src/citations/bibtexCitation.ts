/** An entry for BibTeX and BibLaTeX: https://ctan.org/pkg/biblatex */
import type { Wording } from '../wording/wording.js';
import type { Author, CitationData } from './citationData.js';

export function formatBibtexCitation(data: CitationData, wording: Wording): string {
  const [year, month] = data.date;
  const fields: [name: string, value: string][] = [
    ['author', data.authors.map(formatBibtexName).join(' and ')],
    // the second braces keep a style from lowering German capitals
    ['title', `{${escapeBibtex(data.title ?? wording.citing.noTitle)}}`],
    ['journal', `{${escapeBibtex(data.outlet)}}`],
    ['entrysubtype', 'newspaper'],
    // BibLaTeX reads the date, BibTeX year and month
    ['date', data.date.map(padTwoDigits).join('-')],
    ['year', String(year)],
    ['month', month === undefined ? '' : String(month)],
    ['url', data.url ?? ''],
    ['langid', 'german'],
    ['abstract', escapeBibtex(data.quote)],
    ['note', escapeBibtex(data.notes.join('; '))],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@article{${createBibtexKey(data.id)},\n${lines.join('')}}\n`;
}

/** A key that every program takes, one for each id. */
export function createBibtexKey(id: string): string {
  const encodeMark = (mark: string) => (mark === '/' ? ':' : `_${(mark.codePointAt(0) as number).toString(16)}_`);
  return id.replace(/[^A-Za-z0-9.-]/gu, encodeMark);
}

function formatBibtexName(author: Author): string {
  return 'literal' in author
    ? `{${escapeBibtex(author.literal)}}`
    : [author.family, author.given].map(formatNamePart).join(', ');
}

// "and" and a comma part names; braces, which would hide a name's initials, only where they must be
function formatNamePart(part: string): string {
  return /\band\b|,/i.test(part) ? `{${escapeBibtex(part)}}` : escapeBibtex(part);
}

const bibtexEscapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  // for babel, a quotation mark begins a shorthand
  '"': '"{}',
  '\u00a0': '~',
};

/** Braces stay balanced, since BibTeX counts them before it knows of backslashes; no two marks melt into a third. */
function escapeBibtex(text: string): string {
  return text.replace(/[\\{}~^<>|"\u00a0]|[%&$#_]|[-'`?!](?=[-'`])/g, (mark) => {
    if (/[-'`?!]/.test(mark)) return `${mark}{}`;
    return bibtexEscapes[mark] ?? `\\${mark}`;
  });
}

function padTwoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
