/** What a page says of itself: its JSON-LD, meta tags, microdata and times. https://schema.org/NewsArticle, https://ogp.me */
import { spellAuthor } from '../../knowledge/facts/authors.js';
import type { ArticleAuthor } from '../../knowledge/facts/schema.js';
import { isObject } from '../../util/json.js';
import { normalizeAddress } from './addresses.js';
import { readAuthorNames, uniteAuthors } from './authorNames.js';
import { findLinkedArticle, type LinkedData } from './linkedData.js';
import { readPublicationDate } from './publicationDate.js';

/** What a page tells; null where it does not. */
export interface PageMetadata {
  outlet: string | null;
  date: string | null;
  title: string | null;
  url: string | null;
  authors: ArticleAuthor[];
  /** The page says that it shows a part alone. */
  paywalled: boolean;
  /** A block of JSON-LD could not be read. */
  isBroken: boolean;
}

/** Decodes "&quot;" and what else HTML writes so. */
type DecodeEntities = (text: string) => string;

interface PageReader {
  document: Document;
  linked: LinkedData;
  decode: DecodeEntities;
  findMeta: (...names: string[]) => string | null;
}

const dateNames =
  'article:published_time og:article:published_time date DC.date.issued dc.date dcterms.date dcterms.created pubdate publishdate publish-date sailthru.date parsely-pub-date datePublished og:published_time last-modified'.split(
    ' ',
  );

export function readMetadata(document: Document): PageMetadata {
  const findMeta = (...names: string[]) => findMetaContent(document, names);
  const url = findAddress(document, findMeta);
  const headings = Array.from(document.querySelectorAll('h1')).map(({ textContent }) => textContent ?? '');
  const headlines = [findMeta('og:title'), document.title, ...headings].flatMap((one) => one ?? []);
  const blocks = Array.from(document.querySelectorAll('script[type="application/ld+json" i]'));
  const linked = findLinkedArticle(
    blocks.map(({ textContent }) => textContent ?? ''),
    { addresses: url === null ? [] : [url], headlines },
  );
  const decode = createEntityDecoder(document);
  const reader = { document, linked, decode, findMeta };
  const { article, broken } = linked;
  const free = article.isAccessibleForFree ?? findMeta('isAccessibleForFree');
  return {
    outlet: readOutlet(reader),
    date: readDate(reader),
    title: readTitle(reader),
    url: url ?? normalizeAddress(readText(article.url) ?? ''),
    authors: readAuthors(reader),
    paywalled: free === false || /^(?:https?:\/\/schema\.org\/)?(?:false|no)$/iu.test(String(free)),
    isBroken: broken,
  };
}

// a relative one needs another that is not; an empty one is none
function findAddress(document: Document, findMeta: PageReader['findMeta']): string | null {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '';
  const base = document.querySelector('base')?.getAttribute('href') ?? null;
  const shared = normalizeAddress(findMeta('og:url', 'twitter:url', 'parsely-link') ?? '', base);
  return normalizeAddress(canonical, shared ?? base) ?? shared;
}

function findMetaContent(document: Document, names: string[]): string | null {
  for (const name of names) {
    const found = document.querySelector(
      `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
    );
    const content = found?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
}

function createEntityDecoder(document: Document): DecodeEntities {
  const decodeOnce = (text: string) =>
    text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/giu, (entity) => {
      const element = document.createElement('i');
      element.innerHTML = entity;
      return element.textContent || entity;
    });
  // some are written twice: "&amp;quot;"
  return (text) => decodeOnce(decodeOnce(text)).replace(/\s+/gu, ' ').trim();
}

function readOutlet({ linked, decode, findMeta, document }: PageReader): string | null {
  const [name] = readNames(linked.article.publisher, linked);
  const [owned] = readNames(linked.article.isPartOf, linked);
  const marked = document.querySelector('[itemprop="publisher"] [itemprop="name"]');
  const written = name ?? findMeta('og:site_name', 'application-name', 'publisher') ?? readProperty(marked) ?? owned;
  return written ? decode(written) || null : null;
}

function readTitle({ linked, decode, findMeta, document }: PageReader): string | null {
  const marked = readProperty(document.querySelector('[itemprop="headline"]'));
  const written =
    readText(linked.article.headline) ??
    findMeta('og:title') ??
    marked ??
    readText(document.title) ??
    readText(linked.article.name);
  return written === null ? null : decode(written) || null;
}

function readDate({ linked, findMeta, document }: PageReader): string | null {
  const { datePublished, dateCreated, dateModified } = linked.article;
  const times = Array.from(
    document.querySelectorAll(
      '[itemprop="datePublished"], time[pubdate], article time[datetime], main time[datetime], time[datetime], article time',
    ),
  );
  const written = [
    readText(datePublished),
    ...dateNames.map((name) => findMeta(name)),
    ...times.slice(0, 3).flatMap((time) => [readProperty(time)]),
    readText(dateCreated),
    readText(dateModified),
  ];
  return written.flatMap((one) => (one === null ? [] : (readPublicationDate(one) ?? [])))[0] ?? null;
}

function readAuthors({ linked, decode, findMeta, document }: PageReader): ArticleAuthor[] {
  const told = listEach(linked.article.author ?? linked.article.creator).flatMap((one) => {
    const object = linked.resolve(one);
    const isOrganisation = isObject(object) && /Organization/u.test(String(object['@type']));
    return readNames(object, linked).flatMap((name) => readAuthorNames(decode(name), isOrganisation));
  });
  const marked = Array.from(document.querySelectorAll('[itemprop="author"]')).map(
    (one) => readProperty(one.querySelector('[itemprop="name"]') ?? one) ?? '',
  );
  const written = [findMeta('author', 'article:author', 'dc.creator', 'parsely-author') ?? '', ...marked];
  const other = written.map((one) => readAuthorNames(decode(one))).find((names) => names.length > 0) ?? [];
  return uniteAuthors(told.length > 0 ? told : other).filter((author) => spellAuthor(author).length < 120);
}

function listEach(value: unknown): unknown[] {
  return [value].flat().filter((one) => one !== undefined && one !== null);
}

function readNames(value: unknown, linked: LinkedData): string[] {
  return listEach(value)
    .map(linked.resolve)
    .flatMap((one) => (isObject(one) ? listEach(one.name) : one))
    .flatMap((name) => readText(name) ?? []);
}

// what a machine is told, before what a reader sees
function readProperty(element: Element | null): string | null {
  return readText(element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent);
}

function readText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
