/** One fact as an entry of a feed, or the reason where it is withdrawn: https://www.rfc-editor.org/rfc/rfc4287 */
import type { FeedItem } from '../../answers/news/feedItems.js';
import { createUuid5 } from '../../answers/news/uuid.js';
import { formatFactPath } from '../../citations/factPath.js';
import { cutToBytes } from '../../util/textLimits.js';
import { formatDate, formatOutletName } from '../../wording/attribution.js';
import { formatCorrections } from '../../wording/provenance.js';
import { createQuoteView } from '../../wording/quote/quoteView.js';
import type { Wording } from '../../wording/wording.js';
import { createElement, type Xml } from './xml.js';

export interface FeedContext {
  storyId: string;
  wording: Wording;
  /** The address of a path within the site, as the feed is read. */
  locate: (path: string) => string;
}

/** Its id is of the story's and the fact's, so it stays the same at every address and in both languages. */
export async function createEntry(item: FeedItem, { storyId, wording, locate }: FeedContext): Promise<Xml> {
  const { fact, published, updated, source, topics } = item;
  return createElement(
    'entry',
    {},
    createElement('id', {}, `urn:uuid:${await createUuid5(storyId, fact)}`),
    createElement('title', {}, formatTitle(item, wording)),
    published !== null && createElement('published', {}, published),
    createElement('updated', {}, updated),
    createElement('author', {}, createElement('name', {}, formatOutletName(source, wording))),
    createElement('link', { rel: 'alternate', type: 'text/html', href: locate(formatFactPath(fact)) }),
    source.url !== null && createElement('link', { rel: 'via', hreflang: 'de', href: source.url }),
    topics.map(({ id, label }) => createElement('category', { term: id, label: label[wording.locale] })),
    createElement('content', { type: 'xhtml' }, createContent(item, wording)),
  );
}

/** A line beside others in a reader; Discord shows no more of a title. */
const maxTitleBytes = 70;

function formatTitle({ cited, source }: FeedItem, wording: Wording): string {
  if (!cited) return `${wording.news.withdrawn}: ${formatOutletName(source, wording)}`;
  const { speaker } = createQuoteView(cited, wording).citation;
  return cutToBytes(`${speaker ?? formatOutletName(source, wording)}: ${cited.fact.quote}`, maxTitleBytes);
}

function createContent(item: FeedItem, wording: Wording): Xml {
  return createElement('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, listContent(item, wording));
}

function listContent({ cited, withdrawn }: FeedItem, wording: Wording): Xml[] {
  if (!cited)
    return withdrawn ? [createLine(wording.withdrawal(formatDate(withdrawn.date, wording), withdrawn.why))] : [];
  const { before, after, quote, citation, translation, voices, provenance } = createQuoteView(cited, wording);
  return [
    createElement(
      'blockquote',
      { 'xml:lang': 'de', cite: cited.source.url },
      before !== null && createLine(before),
      createElement('p', {}, createElement('q', {}, quote)),
      after !== null && createLine(after),
    ),
    ...(translation === null
      ? []
      : [createElement('p', { 'xml:lang': 'en' }, `${wording.translation}: ${translation}`)]),
    createLine(`— ${citation.line}`),
    ...[...voices, ...provenance, ...formatCorrections(cited, wording)].map(createLine),
  ];
}

function createLine(text: string): Xml {
  return createElement('p', {}, text);
}
