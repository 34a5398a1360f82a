/** Sentences of an article drafted anew, with what the editor has added since, or cut otherwise than the program did. */
import type { Draft } from '../../../drafting/draftFact.js';
import type { Passage } from '../../../drafting/passages/passage.js';
import { splitPassages } from '../../../drafting/passages/passages.js';
import { createBase, sourceIdOf } from '../../../knowledge/facts/base.js';
import { createSpan, overlaps, type Span } from '../../../util/spans.js';
import type { Desk } from '../../desk/desk.js';
import { addNoted } from '../../desk/planKeep.js';
import type { ReviewSession } from '../../desk/session.js';

/** Of each span its draft; none where the text or the article is not at hand. */
export function redraft(spans: readonly Span[], desk: Desk, session: ReviewSession): Draft[] {
  const base = session.base.read();
  const { text } = desk;
  const source = base.source.get(desk.source);
  if (text === null || !source) return [];
  const passages = placeSpans(text, spans);
  const others = base.drafts.filter(({ id }) => sourceIdOf(id) !== desk.source);
  const without = createBase({ ...base, drafts: others }, base.version);
  const starts = new Set(spans.map(({ start }) => start));
  const drafts = session.drafting.draftFacts({ text, source }, addNoted(desk, without), { passages });
  return drafts.filter(({ fact }) => starts.has(fact.at));
}

// what is cut by hand stands in place of the sentences that it takes from
function placeSpans(text: string, spans: readonly Span[]): Passage[] {
  const all = splitPassages(text, true);
  const spanOf = (passage: Passage) => createSpan(passage.offset, passage.text);
  const cut = spans.map(({ start, end }): Passage => {
    const around = all.find((passage) => overlaps(spanOf(passage), { start, end }));
    const kind = around?.kind === 'shown' || around?.kind === 'item' ? around.kind : 'text';
    return { offset: start, text: text.slice(start, end), line: around?.line ?? 0, kind };
  });
  const free = all.filter((passage) => !spans.some((span) => overlaps(span, spanOf(passage))));
  return [...free, ...cut].sort((a, b) => a.offset - b.offset);
}
