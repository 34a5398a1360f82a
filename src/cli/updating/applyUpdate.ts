/** A decided update, written in one: the text, the places of all its facts, new wordings, withdrawals, new drafts and the record. */

import type { Base } from '../../knowledge/facts/base.js';
import { formatChangeDocuments } from '../../knowledge/facts/changes/corrections.js';
import { ownReasons } from '../../knowledge/facts/changes/ownReasons.js';
import { DataError } from '../../knowledge/facts/problem.js';
import type { Correction, Fact, WithdrawnFact } from '../../knowledge/facts/schema.js';
import type { Change, RawFacts } from '../../store/changeData.js';
import { createDesk, type Desk } from '../desk/desk.js';
import { formatDesk, namePendingUpdate } from '../desk/deskFiles.js';
import type { Decision } from './pendingUpdate.js';
import type { Became, NewText, UpdatePlan } from './planUpdate.js';
import { takeOver } from './takeOver.js';

interface Deciding {
  base: Base;
  facts: RawFacts;
  newText: NewText;
  decisions: Readonly<Record<string, Decision>>;
  desk: Desk;
  /** The instant of the change, in UTC to the second. */
  now: string;
}

/** The served facts that somebody must decide on. */
export function listOpen({ became }: UpdatePlan, base: Base, decisions: Readonly<Record<string, Decision>>): Became[] {
  return became.filter(
    ({ kind, fact }) =>
      (kind === 'changed' || kind === 'gone') && base.fact.has(fact.id) && decisions[fact.id] === undefined,
  );
}

export function createUpdateChange(plan: UpdatePlan, deciding: Deciding): Change {
  const { base, facts, newText, desk, now } = deciding;
  const { source, fresh } = plan;
  const file = `facts/${source.id}.json`;
  const settled = plan.became.flatMap((each) => settle(each, plan, deciding));
  const withdrawn = (facts.get(file) ?? []).filter(({ id }) => base.withdrawn.some((each) => each.id === id));
  const live = [...settled, ...fresh.map(({ fact }) => fact)];
  const sorted = [...live.filter((each) => 'quote' in each)].sort((a, b) => a.at - b.at);
  const notes = Object.fromEntries(fresh.map((draft) => [draft.fact.id, draft.notes]));
  return {
    facts: new Map([[file, [...sorted, ...live.filter((each) => !('quote' in each)), ...withdrawn]]]),
    sources: base.sources.map((each) => (each.id === source.id ? source : each)),
    corrections: [...base.corrections, ...listRewordings(settled, base, now)],
    recut: settled.map(({ id }) => id),
    texts: formatDesk(createDesk(source.id, { ...desk, text: newText.text, notes: { ...desk.notes, ...notes } })),
    removed: [namePendingUpdate(source.id)],
    formatDocuments: formatChangeDocuments,
  };
}

type Settled = Fact | WithdrawnFact;

function settle(each: Became, { source }: UpdatePlan, { base, newText, decisions, now }: Deciding): Settled[] {
  const { fact } = each;
  if (each.kind === 'same' || each.kind === 'moved') return [{ ...fact, at: each.at }];
  const isServed = base.fact.has(fact.id);
  // nobody has cited a draft
  if (!isServed) return each.kind === 'gone' ? [] : [{ ...each.now, draft: true }];
  const decision = decisions[fact.id];
  if (decision?.kind === 'withdraw') return [{ id: fact.id, withdrawn: { date: now, why: decision.why } }];
  if (each.kind === 'gone' || decision === undefined) throw new Error(`${fact.id} is not decided on`);
  const taken = takeOver({ old: fact, now: each.now }, decision, { base, source, text: newText.text });
  if (Array.isArray(taken)) throw new DataError(taken);
  return [taken];
}

function listRewordings(settled: Settled[], base: Base, now: string): Correction[] {
  return settled.flatMap((fact): Correction[] => {
    const old = base.fact.get(fact.id);
    if (!old || !('quote' in fact) || old.quote === fact.quote) return [];
    const shared = { fact: fact.id, date: now, why: ownReasons.articleChanged };
    const quote = { ...shared, field: 'quote', was: old.quote, is: fact.quote };
    return old.en === fact.en ? [quote] : [quote, { ...shared, field: 'en', was: old.en ?? null, is: fact.en ?? null }];
  });
}
