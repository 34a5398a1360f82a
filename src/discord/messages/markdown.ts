/** Text → Discord Markdown that shows exactly that text, in one line and without what is not seen. */
import { formatPlainLine } from '../../wording/plainLine.js';

// what Discord's Markdown, mentions, emoji and links are made of; a backslash takes the meaning from each
const markdownPattern = /[\\*_~`|<>#@:[\]()+-]/g;
const listNumberPattern = /^(\s*\d+)([.)])(?=\s)/;

export function escapeMarkdown(text: string): string {
  return formatPlainLine(text).replace(markdownPattern, '\\$&').replace(listNumberPattern, '$1\\$2');
}

/** What Discord shows of an escaped text; tests compare it with the original. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
