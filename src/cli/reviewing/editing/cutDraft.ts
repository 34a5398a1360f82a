/** A sentence cut otherwise: an end moved, two joined, one split. Whatever comes of it is an exact piece of the stored text. */
import { sourceIdOf } from '../../../knowledge/facts/base.js';
import type { Fact } from '../../../knowledge/facts/schema.js';
import { createSpan, isWithin, overlaps, type Span } from '../../../util/spans.js';
import { findBeside, findParagraph } from '../../desk/articlePlace.js';
import type { Open, ReviewSession } from '../../desk/session.js';
import { listWords, numberWords, readSpans } from '../picking/pickPiece.js';
import { redraft } from './redraft.js';

/** Drafts to put in the place of others. */
export interface CutPlan {
  gone: Fact[];
  fresh: Fact[];
  notes: Record<string, string[]>;
}

/** Null where the editor goes back, or what is asked cannot be done; why is said. */
export async function planCut(open: Open, typed: string, session: ReviewSession): Promise<CutPlan | null> {
  const { dialogue, wording } = session;
  const paragraph = findParagraph(open);
  if (!paragraph) {
    dialogue.say(wording.noText);
    return null;
  }
  if (typed === '') dialogue.say(numberWords(paragraph.text, session));
  const asked = typed || (await dialogue.ask(wording.cutHelp));
  if (!asked || asked === '-') return null;
  const spans = readJoin(asked, open) ?? readRanges(asked, paragraph);
  const plan = spans && replaceDrafts(spans, open, session);
  dialogue.say(plan ? wording.cutDone(plan.fresh.length) : wording.cutApart);
  return plan;
}

function readJoin(asked: string, { fact, desk }: Open): Span[] | null {
  const { before, after } = findBeside(fact, desk.text);
  const own = createSpan(fact.at, fact.quote);
  if (asked === '<' && before) return [{ ...own, start: before.offset }];
  if (asked === '>' && after) return [{ ...own, end: after.offset + after.text.length }];
  return null;
}

function readRanges(asked: string, { start, text }: Span & { text: string }): Span[] | null {
  const spans = readSpans(asked, listWords(text));
  return spans?.map((span) => ({ start: span.start + start, end: span.end + start })) ?? null;
}

// other sentences go in whole, or stay as they are; what is served is not cut into
function replaceDrafts(spans: Span[], { fact, desk }: Open, session: ReviewSession): CutPlan | null {
  const base = session.base.read();
  const spanOf = ({ at, quote }: Fact) => createSpan(at, quote);
  const isTouched = (each: Fact) =>
    sourceIdOf(each.id) === desk.source && spans.some((span) => overlaps(span, spanOf(each)));
  const touched = base.drafts.filter(isTouched).filter(({ id }) => id !== fact.id);
  const isApart = spans.every((span, index) => index === 0 || (spans[index - 1]?.end ?? 0) <= span.start);
  if (!isApart || base.facts.some(isTouched) || touched.some((each) => !isWithin(spanOf(each), spans))) return null;
  const drafts = redraft(spans, desk, session);
  if (drafts.length !== spans.length) return null;
  const notes = Object.fromEntries(drafts.map((draft) => [draft.fact.id, draft.notes]));
  const gone = base.drafts.filter(({ id }) => id === fact.id || touched.some((each) => each.id === id));
  return { gone, fresh: drafts.map((draft) => draft.fact), notes };
}
