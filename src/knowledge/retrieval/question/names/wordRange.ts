/** Words of a question that belong together, such as a name, by their places. */

export interface WordRange {
  from: number;
  /** The first place behind. */
  to: number;
}

/** Whether a word stands in one of them. */
export function isInRange(place: number, ranges: readonly WordRange[]): boolean {
  return ranges.some(({ from, to }) => from <= place && place < to);
}
