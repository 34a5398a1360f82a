/** The one form of an article's text, for drafts, hash and comparison: composed letters, and nothing that nobody sees. */

const lineBreakPattern = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const invisiblePattern =
  /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[^\P{Cc}\t\n]/gu;
// the joiner stays within an emoji of several: a woman, the joiner, a computer
const looseJoinerPattern =
  /\u200d(?:(?!\p{Extended_Pictographic})|(?<!(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d))/gu;
// most texts have none of these
const suspectPattern = /[^\P{C}\n\t]|[\u2028\u2029]/u;

/** `decoded`: the characters of the file, or of the page's article. What it returns is left as it is when read again. */
export function cleanArticleText(decoded: string): string {
  if (!suspectPattern.test(decoded)) return decoded.normalize('NFC');
  return decoded
    .toWellFormed()
    .replace(lineBreakPattern, '\n')
    .replace(invisiblePattern, '')
    .replace(looseJoinerPattern, '')
    .normalize('NFC');
}
