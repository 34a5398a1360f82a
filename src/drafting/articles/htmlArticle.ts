/** A web page → the article's text and what the page says of itself. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type PageMetadata, readMetadata } from './pageMetadata.js';
import { extractLines } from './pageText.js';

interface PageArticle {
  text: string;
  metadata: PageMetadata;
}

/** Elements within elements, beyond what any page needs. */
const maxDepth = 200;
const maxElements = 100_000;
const leadPattern = /^(?:\s|\ufeff|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE\s+html[^>]*>)+/iu;
const firstTagPattern =
  /^<(?:html|head|body|meta|title|link|script|style|base|article|main|header|section|div|p|h[1-6]|table|ul|ol|blockquote|figure|span|center)(?=[\s/>])/iu;
/** What ends by itself, and so does not nest. */
const flatTags = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt colgroup'.split(
    ' ',
  ),
);

export function isHtml(text: string): boolean {
  const lead = leadPattern.exec(text)?.[0] ?? '';
  return /<!doctype html/iu.test(lead) || firstTagPattern.test(text.slice(lead.length));
}

/** Throws one line where the page has no article, or is built to be no page. */
export function readHtml(html: string): PageArticle {
  refuseDepth(html);
  const { document } = parseHTML(html);
  const page = document as unknown as Document;
  const metadata = readMetadata(page);
  const lines = extractLines(findContent(page));
  if (lines.length === 0)
    throw new Error('the page has no article that could be told from the rest; save its text as a .txt file');
  return { text: `${lines.join('\n')}\n`, metadata };
}

function findContent(document: Document): string {
  if (document.getElementsByTagName('*').length > maxElements)
    throw new Error(`the page has more than ${maxElements} elements: save its text as a .txt file`);
  return new Readability(document).parse()?.content ?? '';
}

function refuseDepth(html: string): void {
  const tags = html
    .replace(/<(script|style|textarea|title)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/giu, '')
    .matchAll(/<(\/?)([a-z][\w-]*)[^>]*?(\/?)>/giu);
  let depth = 0;
  for (const [, closes, name = '', closed] of tags) {
    if (closed || flatTags.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (closes ? -1 : 1));
    if (depth > maxDepth)
      throw new Error(`the page nests more than ${maxDepth} elements in each other; save its text as a .txt file`);
  }
}
