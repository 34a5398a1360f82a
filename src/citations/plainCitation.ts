/** A citation to copy: the sentence, who says so, outlet, title, date, address. */
import type { Cited } from '../answers/answer.js';
import type { Base } from '../knowledge/base.js';
import type { Wording } from '../wording/wording.js';
import { dateText, outletText, speakerText } from './citation.js';

export function plainCitation(cited: Cited, base: Base, wording: Wording): string {
  const { source, fact } = cited;
  const authors = source.authors.length > 0 ? source.authors.join(', ') : null;
  const title = source.title ? `„${source.title}“` : wording.untitled;
  const place = [
    speakerText(cited, base, wording),
    authors,
    title,
    outletText(source, wording),
    dateText(source, wording),
  ];
  const sic = fact.sic ? ' [sic]' : '';
  return [
    `„${fact.quote}“${sic}`,
    place.filter((part) => part !== null).join(', '),
    ...(source.url ? [source.url] : []),
  ].join('\n');
}
