/** Where quotation marks open and close: „…“, "…", «…», »…«, across the sentences of a line. */

import type { Span } from '../../util/spans.js';

/** A quotation may go on from the sentence before, and behind the end. */
export interface Quotations {
  spans: Span[];
  goesOnFromBefore: boolean;
  goesOnBehind: boolean;
}

const quotationMarkPattern = /[„“”"«»]/gu;

/** `inside`: whether the sentence before left a quotation open. */
export function findQuotations(text: string, inside: boolean): Quotations {
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

/** The text with every quotation blanked, offsets kept. */
export function blankQuotations(text: string, spans: Span[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}
