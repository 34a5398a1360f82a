/** Combining marks in a pile: more of them than any word needs tell a reader nothing. */

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
