/** Where a draft stands in its article: its paragraph, and the sentences beside it. */
import { splitPassages } from '../../drafting/passages/passages.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import type { TextSentence } from '../../knowledge/text/sentences.js';
import { createSpan, type Span } from '../../util/spans.js';
import type { Open } from './session.js';

/** The line of the article that the draft begins in; null where the article is not at hand, or does not have it there. */
export function findParagraph({ fact, desk: { text } }: Open): (Span & { text: string }) | null {
  if (text === null || !text.startsWith(fact.quote, fact.at)) return null;
  const start = text.lastIndexOf('\n', fact.at - 1) + 1;
  const end = text.indexOf('\n', fact.at + fact.quote.length);
  const span = { start, end: end < 0 ? text.length : end };
  return { ...span, text: text.slice(span.start, span.end) };
}

export interface Beside {
  before: TextSentence | null;
  after: TextSentence | null;
}

/** Sentences of the article right before and behind it, whatever becomes of them. */
export function findBeside({ at, quote }: Fact, text: string | null): Beside {
  if (text === null) return { before: null, after: null };
  const passages = splitPassages(text, true);
  const { end } = createSpan(at, quote);
  return {
    before: passages.findLast((one) => one.offset + one.text.length <= at) ?? null,
    after: passages.find(({ offset }) => offset >= end) ?? null,
  };
}
