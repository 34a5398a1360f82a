/** Where quotation marks open and close: „…“, "…", «…», »…«, across the sentences of a line. */

import { listQuotations } from '../../knowledge/text/quotations.js';
import { isWithin, type Span } from '../../util/spans.js';

/** A quotation may go on from the sentence before, and behind the end. */
export interface Quotations {
  spans: Span[];
  goesOnFromBefore: boolean;
  goesOnBehind: boolean;
}

const quotationMarkPattern = /[„“”"«»]/gu;

/** `inside`: whether the sentence before left a quotation open. Those within others are part of them. */
export function findQuotations(text: string, inside: boolean): Quotations {
  // a mark ahead opens what is open, and what ends with the letter behind is open still
  const listed = listQuotations(`${inside ? '„' : ''}${text}x`).map(({ start, end }) => ({
    start: Math.max(0, start - (inside ? 1 : 0)),
    end: end - (inside ? 1 : 0),
  }));
  const isOpen = listed.some(({ end }) => end > text.length);
  const nested = listed.filter((span) => listed.some((other) => other !== span && isWithin(span, [other])));
  // somebody forgot a mark: then none is within another
  if (isOpen && nested.length > 0) return pairInTurn(text, inside);
  const spans = listed
    .filter((span) => !nested.includes(span) && (inside || span.start > 0 || /^["„“”«»‚‘›‹,]/u.test(text)))
    .map(({ start, end }) => ({ start, end: Math.min(end, text.length) }));
  return { spans, goesOnFromBefore: inside, goesOnBehind: isOpen };
}

function pairInTurn(text: string, inside: boolean): Quotations {
  const spans: Span[] = [];
  let open = inside ? 0 : -1;
  for (const { 0: mark, index } of text.matchAll(quotationMarkPattern)) {
    if (open >= 0 && mark === '„') continue;
    if (open < 0) open = index;
    else {
      spans.push({ start: open, end: index + 1 });
      open = -1;
    }
  }
  if (open >= 0) spans.push({ start: open, end: text.length });
  return { spans, goesOnFromBefore: inside, goesOnBehind: open >= 0 };
}

/** The text with every span blanked, offsets kept. */
export function blankSpans(text: string, spans: Span[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}
