/** What an editor decides is written at once, whole or not at all, with the way back from it. */
import { type Base, sourceIdOf } from '../../knowledge/facts/base.js';
import { DataError } from '../../knowledge/facts/problem.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { type Change, changeData, type RawFacts } from '../../store/changeData.js';
import { replaceControlsInLines } from '../../util/printable.js';
import type { Desk, Step } from '../desk/desk.js';
import { formatDesk } from '../desk/deskFiles.js';
import { insertFact, planKeep } from '../desk/planKeep.js';
import type { Open, ReviewSession } from '../desk/session.js';
import type { CutPlan } from './editing/cutDraft.js';

/** Whether it is written; why not is said. */
export function keepDraft({ fact, desk }: Open, draft: Fact, session: ReviewSession): boolean {
  return writeDecision(session, (facts, base) => {
    const plan = planKeep({ ...fact, added: fact.added ?? session.readNow() }, desk, base);
    const outsiders = base.outsiders.filter((name) => !plan.outsiders.includes(name));
    const step: Step = { kind: 'kept', was: [draft], now: [fact.id], outsiders };
    const file = fileOf(fact.id);
    return {
      desk: pushStep({ ...desk, added: plan.added, insiders: [] }, step),
      change: {
        facts: new Map([[file, (facts.get(file) ?? []).map((each) => (each.id === fact.id ? plan.served : each))]]),
        ...(isSame(plan.entities, base.entities) ? {} : { entities: plan.entities }),
        ...(outsiders.length === 0 ? {} : { outsiders: plan.outsiders }),
      },
    };
  });
}

export function dropDraft(draft: Fact, desk: Desk, session: ReviewSession): boolean {
  return replaceDrafts({ gone: [draft], fresh: [], notes: {} }, { kind: 'dropped', desk }, session);
}

export function cutDrafts(plan: CutPlan, desk: Desk, session: ReviewSession): boolean {
  return replaceDrafts(plan, { kind: 'cut', desk: { ...desk, notes: { ...desk.notes, ...plan.notes } } }, session);
}

function replaceDrafts(
  { gone, fresh }: CutPlan,
  { kind, desk }: { kind: 'dropped' | 'cut'; desk: Desk },
  session: ReviewSession,
): boolean {
  const step: Step = { kind, was: gone, now: fresh.map(({ id }) => id) };
  const ids = gone.map(({ id }) => id);
  return writeDecision(session, (facts) => ({ desk: pushStep(desk, step), change: swapFacts(ids, fresh, facts) }));
}

export function swapFacts(gone: readonly string[], fresh: readonly Fact[], facts: RawFacts): Change {
  const files = new Set([...gone, ...fresh.map(({ id }) => id)].map(fileOf));
  const swapped = [...files].map((file): [string, { id: string }[]] => {
    const left = (facts.get(file) ?? []).filter(({ id }) => !gone.includes(id));
    const own = fresh.filter(({ id }) => fileOf(id) === file);
    return [file, own.reduce<{ id: string; at?: number }[]>((all, fact) => insertFact(fact, all), left)];
  });
  return { facts: new Map(swapped) };
}

/** What was typed stays on the desk: whoever takes it back finds it again. */
export function pushStep(desk: Desk, step: Step): Desk {
  return { ...desk, undo: [...desk.undo, step] };
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What is written of a decision, and the desk beside it. */
export interface Decided {
  desk: Desk;
  change: Change;
}

/** With the desk, and so the way back, in the same write; nothing is written where a rule would be broken, and why is said. `plan` gets the data as they are then, whatever another process has written since. */
export function writeDecision(
  { data, base, shelf, dialogue, wording }: ReviewSession,
  plan: (facts: RawFacts, base: Base) => Decided,
): boolean {
  let next: Desk | null = null;
  const planChange = (current: Base, facts: RawFacts): Change => {
    const { desk, change } = plan(facts, current);
    next = desk;
    return { ...change, texts: formatDesk(desk) };
  };
  try {
    base.swap(changeData(data, planChange));
    if (next) shelf.note(next);
    return true;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    dialogue.say(replaceControlsInLines(`${wording.notKept}\n${error.message}`));
    return false;
  }
}

export function fileOf(id: string): string {
  return `facts/${sourceIdOf(id)}.json`;
}
