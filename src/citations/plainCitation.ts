/** A citation to copy, in the manner of DIN ISO 690: the sentence, who says so, and the article; what is not certain in brackets. */

import { writtenDate } from '../wording/attribution.js';
import type { Wording } from '../wording/wording.js';
import { type Author, type CitationData, sentences, sortedName } from './citationData.js';

/** „…“ — Elon Musk, auf X. In: WEHNERT, Alex. Zwischen … auf. Börsen-Zeitung [online]. [Januar 2025]. Verfügbar unter: https://… */
export function plainCitation(data: CitationData, wording: Wording): string {
  const { citing } = wording;
  const outlet = data.original === null ? data.outlet : wording.after(data.outlet, data.original);
  const date = writtenDate(data.date.join('-'), wording);
  const article = sentences([
    data.authors.map(capitalName).join('; '),
    data.title ?? wording.untitled,
    data.url === null ? outlet : `${outlet} ${citing.online}`,
    data.reckoned ? `[${date}]` : date,
  ]);
  const said = data.speaker === null ? '' : saidText(data.speaker, data, wording);
  const address = data.url === null ? '' : ` ${citing.availableAt} ${data.url}`;
  return `${data.quote}${said} ${citing.within} ${article}${address}`;
}

// a dash stands before whose words these are; a newspaper's sentence about them is not theirs
function saidText(speaker: string, { spoken }: CitationData, { citing }: Wording): string {
  return spoken ? ` — ${sentences([speaker])}` : ` [${citing.said(speaker)}]`;
}

function capitalName(author: Author): string {
  return 'literal' in author ? author.literal : sortedName({ ...author, family: author.family.toUpperCase() });
}
