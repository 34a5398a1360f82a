/** Shortens words so that everybody sees where they were cut. */

// stays on the line of the word before it
const ellipsis = '\u00a0…';

/** The text, or as many of its words as fit with "…" behind them. */
export function cutText(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const words = text.split(' ');
  const shorter = [...words.keys()]
    .reverse()
    .map((count) => `${tidied(words.slice(0, count).join(' '))}${ellipsis}`.trim());
  return shorter.find((one) => fits(one)) ?? '…';
}

// "500 …" would be another amount than "500 Milliarden"
function tidied(start: string): string {
  return start.replace(/(?:[\s,;:–—-]|(?<!\S)\S*\d\S*)+$/u, '');
}
