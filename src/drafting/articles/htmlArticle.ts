/** A web page → the article's text and what the page says of itself: https://schema.org/NewsArticle, https://ogp.me */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** What a page tells; null where it does not. */
export interface Told {
  outlet: string | null;
  date: string | null;
  title: string | null;
  url: string | null;
  authors: string[];
}

export interface PageArticle {
  text: string;
  told: Told;
}

export function isHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html[\s>])/iu.test(text);
}

export function readHtml(html: string): PageArticle {
  const { document } = parseHTML(html);
  const told = toldBy(document);
  const content = new Readability(document as unknown as Document).parse()?.content ?? '';
  const lines = linesOf(content);
  if (lines.length === 0)
    throw new Error('the page has no article that could be told from the rest; save its text as a .txt file');
  return { text: `${lines.join('\n')}\n`, told };
}

// one line for each block, as the articles' files have it
function linesOf(content: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
  const blocks = Array.from(document.querySelectorAll('h1, h2, h3, h4, p, li, blockquote, figcaption'));
  const own = blocks.filter((block) => block.querySelector('p, li, blockquote') === null);
  return own
    .map(({ textContent }) => (textContent ?? '').replace(/[ \t\n\r]+/gu, ' ').trim())
    .filter((line) => line !== '');
}

function toldBy(document: Document): Told {
  const linked = linkedData(document);
  const meta = (...names: string[]) =>
    names
      .map((name) => document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'))
      .find((content) => content) ?? null;
  const authors = namesIn(linked.author);
  const written = textIn(linked.datePublished) ?? meta('article:published_time', 'date', 'DC.date.issued');
  return {
    outlet: namesIn(linked.publisher)[0] ?? meta('og:site_name'),
    date: /^\d{4}-\d{2}-\d{2}/.exec(written ?? '')?.[0] ?? null,
    title: textIn(linked.headline) ?? meta('og:title') ?? (document.title || null),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    authors: authors.length > 0 ? authors : [meta('author') ?? ''].filter((name) => name !== ''),
  };
}

type Linked = Record<string, unknown>;

function linkedData(document: Document): Linked {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]'));
  const found = scripts.flatMap(({ textContent }) => objectsIn(parsed(textContent ?? '')));
  return found.find((each) => /(?:News|Report|Blog)?(?:Article|Posting)/.test(String(each['@type']))) ?? {};
}

function objectsIn(value: unknown): Linked[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Linked, ...objectsIn((value as Linked)['@graph'])];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function namesIn(value: unknown): string[] {
  const each = Array.isArray(value) ? value : [value];
  return each.flatMap((one) => textIn((one as Linked | null)?.name) ?? textIn(one) ?? []);
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
