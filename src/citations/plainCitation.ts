/** A citation to copy, in the manner of DIN ISO 690: the sentence, who says so, and the article; what is not certain in brackets. */

import { formatDate } from '../wording/attribution.js';
import type { Wording } from '../wording/wording.js';
import { type Author, type CitationData, formatSortName, joinSentences } from './citationData.js';

/** „…“ — Elon Musk, auf X. In: WEHNERT, Alex. Zwischen … auf. Börsen-Zeitung [online]. [Januar 2025]. Verfügbar unter: https://… */
export function formatPlainCitation(data: CitationData, wording: Wording): string {
  const { citing } = wording;
  const outlet = data.outletWithOriginal;
  const date = formatDate(data.date.join('-'), wording);
  const article = joinSentences([
    data.authors.map(formatCapitalName).join('; '),
    data.title ?? wording.untitled,
    data.url === null ? outlet : `${outlet} ${citing.online}`,
    data.reckoned ? `[${date}]` : date,
  ]);
  const statement = formatStatement(data, wording);
  const address = data.url === null ? '' : ` ${citing.availableAt} ${data.url}`;
  return `${data.quote}${statement} ${citing.within} ${article}${address}`;
}

// a dash stands before whose words these are; a newspaper's sentence about them is not theirs
function formatStatement({ speaker, spoken, voices }: CitationData, { citing }: Wording): string {
  if (voices !== null) return ` [${voices}]`;
  if (speaker === null) return '';
  return spoken ? ` — ${joinSentences([speaker])}` : ` [${citing.statementBy(speaker)}]`;
}

function formatCapitalName(author: Author): string {
  return 'literal' in author ? author.literal : formatSortName({ ...author, family: author.family.toUpperCase() });
}
