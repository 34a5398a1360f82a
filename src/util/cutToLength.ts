/** A text cut at a length: whole words, and no half of a character. */

/** At most so many UTF-16 code units from its beginning; half a word would be another word, so it goes too. */
export function cutToLength(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '');
  const lastBlank = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  return lastBlank < 1 || /\s/.test(text.charAt(maxLength)) ? cut : cut.slice(0, lastBlank);
}
