/** A web page → the article's text and what the page says of itself: https://schema.org/NewsArticle, https://ogp.me */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isObject, parseJson } from '../../util/json.js';

/** What a page tells; null where it does not. */
interface PageMetadata {
  outlet: string | null;
  date: string | null;
  title: string | null;
  url: string | null;
  authors: string[];
}

interface PageArticle {
  text: string;
  metadata: PageMetadata;
}

export function isHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html[\s>])/iu.test(text);
}

export function readHtml(html: string): PageArticle {
  const { document } = parseHTML(html);
  const metadata = readMetadata(document);
  const content = new Readability(document as unknown as Document).parse()?.content ?? '';
  const lines = extractLines(content);
  if (lines.length === 0)
    throw new Error('the page has no article that could be told from the rest; save its text as a .txt file');
  return { text: `${lines.join('\n')}\n`, metadata };
}

// one line for each block, as the articles' files have it
function extractLines(content: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
  const blocks = Array.from(document.querySelectorAll('h1, h2, h3, h4, p, li, blockquote, figcaption'));
  const own = blocks.filter((block) => block.querySelector('p, li, blockquote') === null);
  return own
    .map(({ textContent }) => (textContent ?? '').replace(/[ \t\n\r]+/gu, ' ').trim())
    .filter((line) => line !== '');
}

function readMetadata(document: Document): PageMetadata {
  const linked = findLinkedData(document);
  const findMeta = (...names: string[]) =>
    names
      .map((name) => document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'))
      .find((content) => content) ?? null;
  const authors = readNames(linked.author);
  const written = readText(linked.datePublished) ?? findMeta('article:published_time', 'date', 'DC.date.issued');
  return {
    outlet: readNames(linked.publisher)[0] ?? findMeta('og:site_name'),
    date: /^\d{4}-\d{2}-\d{2}/.exec(written ?? '')?.[0] ?? null,
    title: readText(linked.headline) ?? findMeta('og:title') ?? (document.title || null),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? findMeta('og:url'),
    authors: authors.length > 0 ? authors : [findMeta('author') ?? ''].filter((name) => name !== ''),
  };
}

function findLinkedData(document: Document): Record<string, unknown> {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]'));
  const found = scripts.flatMap(({ textContent }) => collectObjects(parseJson(textContent ?? '')));
  return found.find((each) => /(?:News|Report|Blog)?(?:Article|Posting)/.test(String(each['@type']))) ?? {};
}

function collectObjects(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(collectObjects);
  return isObject(value) ? [value, ...collectObjects(value['@graph'])] : [];
}

function readNames(value: unknown): string[] {
  const each = Array.isArray(value) ? value : [value];
  return each.flatMap((one) => (isObject(one) ? readText(one.name) : readText(one)) ?? []);
}

function readText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
