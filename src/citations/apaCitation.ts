/** An entry of a list of references in APA style (7th edition): https://apastyle.apa.org */
import type { Wording } from '../wording/wording.js';
import { type Author, type CitationData, joinSentences } from './citationData.js';

/** How an annotation begins, on a line of its own. */
export const annotationIndent = '    ';

/** Wehnert, A. ([2025, Januar]). Zwischen … auf. Börsen-Zeitung. https://…; of several voices an annotation tells whose words a sentence holds. */
export function formatApaCitation(data: CitationData, wording: Wording): string {
  const authors = data.authors.map(formatApaAuthor);
  const title = data.title ?? wording.citing.noTitle;
  const date = `(${data.reckoned ? `[${formatApaDate(data.date, wording)}]` : formatApaDate(data.date, wording)})`;
  // without an author, the title stands in that place
  const opening =
    authors.length > 0
      ? `${joinAuthors(authors, wording)} ${joinSentences([date, title])}`
      : joinSentences([title, date]);
  const reference = [opening, joinSentences([data.outletWithOriginal]), ...(data.url === null ? [] : [data.url])].join(
    ' ',
  );
  return data.voices === null ? reference : `${reference}\n${annotationIndent}${data.quote} [${data.voices}]`;
}

/** "2025, 23. Januar", "2025, January 23", "2025, Juli". */
function formatApaDate([year, month, day]: number[], { months, locale }: Wording): string {
  const name = month === undefined ? [] : [months[month - 1]];
  const number = day === undefined ? [] : [locale === 'de' ? `${day}.` : `${day}`];
  const rest = locale === 'de' ? [...number, ...name] : [...name, ...number];
  return [String(year), rest.join(' ')].filter((part) => part !== '').join(', ');
}

function joinAuthors(authors: string[], { citing }: Wording): string {
  return authors.length < 2
    ? authors.join()
    : `${authors.slice(0, -1).join(', ')}${citing.lastAuthor}${authors.at(-1)}`;
}

// "Anna-Lena Maria" is "A.-L. M."
function formatApaAuthor(author: Author): string {
  if ('literal' in author) return author.literal;
  const initials = author.given.replace(/([^\s-])[^\s-]*/gu, '$1.');
  return `${author.family}, ${initials}`;
}
