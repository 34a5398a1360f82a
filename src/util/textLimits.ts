/** Texts kept within bounds: whole words up to a length, and no pile of marks on a letter. */

/** At most so many UTF-16 code units from its beginning; half a word would be another word, so it goes too. */
export function cutToLength(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '');
  const lastBlank = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  return lastBlank < 1 || /\s/.test(text.charAt(maxLength)) ? cut : cut.slice(0, lastBlank);
}

/** The same with an ellipsis behind it, which comes on top of the length, where something was cut. */
export function cutWithEllipsis(line: string, maxLength: number): string {
  return line.length <= maxLength ? line : `${cutToLength(line, maxLength)}…`;
}

/** At most so many bytes in UTF-8, the ellipsis counted: whole words where something was cut. */
export function cutToBytes(line: string, maxBytes: number): string {
  const count = (text: string) => new TextEncoder().encode(text).length;
  if (count(line) <= maxBytes) return line;
  let length = line.length;
  while (length > 0 && count(`${cutToLength(line, length)}…`) > maxBytes) length = cutToLength(line, length - 1).length;
  return `${cutToLength(line, length).trimEnd()}…`;
}

/** Stands for what is left out. */
export const omission = '[…]';

/** A line that is too long loses its middle, between words: the beginning finds the place, and the end tells how far it goes. */
export function cutMiddle(line: string, maxLength: number): string {
  if (line.length <= maxLength) return line;
  const maxEndsLength = maxLength - ` ${omission} `.length;
  const { head, tail } = takeEnds(line.split(' '), maxEndsLength);
  // one word that is longer than the line
  const start = head.length + tail.length === 0 ? [cutToLength(line, maxEndsLength)] : head;
  return [...start, omission, ...tail].join(' ');
}

// in turn, a word from whichever end has less
function takeEnds(words: string[], maxLength: number): { head: string[]; tail: string[] } {
  const left = [...words];
  const [head, tail]: [string[], string[]] = [[], []];
  for (let room = maxLength; ; ) {
    const isHeadNext = measureLength(head) <= measureLength(tail);
    const word = isHeadNext ? left.shift() : left.pop();
    if (word === undefined || word.length > room) return { head, tail };
    if (isHeadNext) head.push(word);
    else tail.unshift(word);
    room -= word.length + 1;
  }
}

function measureLength(words: string[]): number {
  return words.join(' ').length;
}

const spareMarksPatterns = {
  /** More than any script has: to put them in order takes the square of how many there are. */
  read: /(\p{M}{30})\p{M}+/gu,
  /** More than a line has room for. */
  shown: /(\p{M}{2})\p{M}+/gu,
} as const;

/** At most so many combining marks on a letter as a text that is read, or one that is shown, may have. */
export function limitMarks(text: string, use: keyof typeof spareMarksPatterns): string {
  return text.replace(spareMarksPatterns[use], '$1');
}
