/** The bytes of a file → the article's text and what a page says of itself; one clear line where it is no article. */
import { cleanArticleText } from '../../knowledge/facts/texts/articleText.js';
import { decodeBytes } from '../../knowledge/facts/texts/decodeBytes.js';
import { describeForeignFile } from './foreignFiles.js';
import { isHtml, readHtml } from './htmlArticle.js';
import type { PageMetadata } from './pageMetadata.js';
import type { ImportWarning } from './warnings.js';

export interface ReadArticle {
  text: string;
  /** Null for a plain text. */
  metadata: PageMetadata | null;
  warnings: ImportWarning[];
}

export const maxFileBytes = 5_000_000;

/** `name` stands in what is thrown: one line that says what is wrong and what to do. */
export function readArticle(bytes: Uint8Array, name: string): ReadArticle {
  const { text: content, warnings } = decodeFile(bytes, name);
  if (cleanArticleText(content).trim() === '') throw new Error(`${name} has no text`);
  if (!isHtml(content)) return { text: cleanArticleText(content), metadata: null, warnings };
  const { text, metadata } = readHtml(content);
  return {
    text: cleanArticleText(text),
    metadata: cleanMetadata(metadata),
    warnings: [...warnings, ...warnOfPage(metadata)],
  };
}

/** Only the text, as its hash was made; null where it is no article. */
export function readArticleText(bytes: Uint8Array, name: string): string | null {
  try {
    return readArticle(bytes, name).text;
  } catch {
    return null;
  }
}

/** Its characters as they stand; throws the line that says why it is no text. */
export function decodeFile(bytes: Uint8Array, name: string): { text: string; warnings: ImportWarning[] } {
  if (bytes.length === 0) throw new Error(`${name} is empty`);
  if (bytes.length > maxFileBytes)
    throw new Error(`${name} has more than ${maxFileBytes / 1e6} MB: give the article alone, as a .txt or .html file`);
  const foreign = describeForeignFile(bytes);
  if (foreign !== null) throw new Error(`${name} ${foreign}`);
  const { text, charset, guessed } = decodeBytes(bytes);
  const says = `nothing in the file says how it is encoded, so it was read as ${charset}: look at the umlauts and quotation marks`;
  return { text, warnings: guessed ? [{ kind: 'charset', says }] : [] };
}

function cleanMetadata(metadata: PageMetadata): PageMetadata {
  const clean = (text: string | null) => (text === null ? null : cleanArticleText(text).trim() || null);
  return { ...metadata, outlet: clean(metadata.outlet), title: clean(metadata.title) };
}

function warnOfPage({ paywalled, isBroken }: PageMetadata): ImportWarning[] {
  return [
    ...(paywalled
      ? [{ kind: 'paywall' as const, says: 'the page says that it is not free to read: is the whole article there?' }]
      : []),
    ...(isBroken
      ? [{ kind: 'json-ld' as const, says: 'a block of JSON-LD is broken: look at outlet, date, title and authors' }]
      : []),
  ];
}
