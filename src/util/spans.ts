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

/** Both in order, without what of `added` overlaps one of `kept`. Each of the two is in order and overlaps nothing of its own. */
export function mergeApart<Each extends Span>(kept: Each[], added: Each[]): Each[] {
  let next = 0;
  const free = added.filter((span) => {
    while ((kept[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const nearest = kept[next];
    return nearest === undefined || !overlaps(nearest, span);
  });
  return [...kept, ...free].sort((a, b) => a.start - b.start);
}

/** All matches of a global pattern, in order. `matchAll` copies the pattern first, which costs more than looking through a line of text does. */
export function listMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
