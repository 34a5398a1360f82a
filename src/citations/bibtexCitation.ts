/** An entry for BibTeX and BibLaTeX: https://ctan.org/pkg/biblatex */
import type { Wording } from '../wording/wording.js';
import type { Author, CitationData } from './citationData.js';

export function bibtexCitation(data: CitationData, wording: Wording): string {
  const [year, month] = data.date;
  const fields: [name: string, value: string][] = [
    ['author', data.authors.map(bibtexName).join(' and ')],
    // the second braces keep a style from lowering German capitals
    ['title', `{${escaped(data.title ?? wording.citing.noTitle)}}`],
    ['journal', `{${escaped(data.outlet)}}`],
    ['entrysubtype', 'newspaper'],
    // BibLaTeX reads the date, BibTeX year and month
    ['date', data.date.map(twoDigits).join('-')],
    ['year', String(year)],
    ['month', month === undefined ? '' : String(month)],
    ['url', data.url ?? ''],
    ['langid', 'german'],
    ['abstract', escaped(data.quote)],
    ['note', escaped(data.notes.join('; '))],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@article{${bibtexKey(data.id)},\n${lines.join('')}}\n`;
}

/** A key that every program takes, one for each id. */
export function bibtexKey(id: string): string {
  const spelt = (mark: string) => (mark === '/' ? ':' : `_${(mark.codePointAt(0) as number).toString(16)}_`);
  return id.replace(/[^A-Za-z0-9.-]/gu, spelt);
}

function bibtexName(author: Author): string {
  return 'literal' in author ? `{${escaped(author.literal)}}` : [author.family, author.given].map(namePart).join(', ');
}

// "and" and a comma part names; braces, which would hide a name's initials, only where they must be
function namePart(part: string): string {
  return /\band\b|,/i.test(part) ? `{${escaped(part)}}` : escaped(part);
}

const commands: Record<string, string> = {
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
function escaped(text: string): string {
  return text.replace(/[\\{}~^<>|"\u00a0]|[%&$#_]|[-'`?!](?=[-'`])/g, (mark) => {
    if (/[-'`?!]/.test(mark)) return `${mark}{}`;
    return commands[mark] ?? `\\${mark}`;
  });
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
