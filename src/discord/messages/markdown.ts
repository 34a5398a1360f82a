/** Text → Discord Markdown that shows exactly that text. */

// what Discord's Markdown, mentions, emoji and links are made of; a backslash takes the meaning from each
const marks = /[\\*_~`|<>#@:[\]()+-]/g;
const listNumber = /^(\s*\d+)([.)])(?=\s)/gm;

export function escapeMarkdown(text: string): string {
  return text.toWellFormed().replace(marks, '\\$&').replace(listNumber, '$1\\$2');
}

/** What Discord shows of an escaped text; tests compare it with the original. */
export function shownText(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
