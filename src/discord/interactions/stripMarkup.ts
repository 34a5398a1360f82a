/**
 * What a person sees of a typed text: without Discord's mentions and emoji, addresses and Markdown. A file of its own,
 * since it knows nothing of messages.
 */

// in this order; each runs through a text once
const markup: readonly (readonly [pattern: RegExp, shown: string])[] = [
  // of a masked link, its label
  [/\[([^[\]\n]{1,500})\]\(<?https?:\/\/[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*>?(?:\s"[^"\n]*")?\)/giu, '$1'],
  // addresses, with a scheme or as people shorten them
  [/<?\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s<>]*>?/giu, ' '],
  [/(?<![\p{L}\p{N}@.-])(?:www\.|(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,18}\/)[^\s<>]*/gu, ' '],
  // emoji, people, roles, channels, commands, times, the guide of a server
  [/<a?:\w{1,40}:\d{1,25}>|<(?:@[!&]?|#)\d{1,25}>|<\/[^<>:\n]{1,120}:\d{1,25}>|<t:-?\d{1,20}(?::[a-z])?>/giu, ' '],
  [/<id:[a-z]{1,20}(?::\d{1,25})?>/giu, ' '],
  // headings, quotations, lists and small print begin a line
  [/^[ \t]*(?:>>>|>|#{1,3}|-#|[-*])[ \t]+/gmu, ''],
  [/`+|\*{2,}|_{2,}|~~|\|\|/gu, ''],
  // a single mark counts at a word's border: 2*3 and snake_case are as they stand
  [/(?<![\p{L}\p{N}\\])[*_](?=\S)|(?<=[^\s\\])[*_](?![\p{L}\p{N}])/gu, ''],
  [/\\([!-/:-@[-`{-~])/gu, '$1'],
  // what went may have stood within a date
  [/[^\S\n]+/gu, ' '],
];

export function stripMarkup(text: string): string {
  return markup.reduce((rest, [pattern, shown]) => rest.replace(pattern, shown), text.toWellFormed()).trim();
}
