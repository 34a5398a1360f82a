/** Pieces of a text by their offsets; `end` is the first place behind. */

export interface Span {
  start: number;
  end: number;
}

/** Where a text stands that begins at the offset. */
export function createSpan(start: number, text: string): Span {
  return { start, end: start + text.length };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function isWithin({ start, end }: Span, spans: Span[]): boolean {
  return spans.some((span) => start >= span.start && end <= span.end);
}
