/** What an editor decides is written at once, whole or not at all; and the latest of it can be taken back. */
import { sourceIdOf } from '../../knowledge/facts/base.js';
import { DataError } from '../../knowledge/facts/problem.js';
import type { Entity, Fact } from '../../knowledge/facts/schema.js';
import { type Change, changeData, type RawFacts } from '../../store/changeData.js';
import { replaceControlsInLines } from '../../util/printable.js';
import { type Desk, dropTyped, type Step } from '../desk/desk.js';
import { formatDesk } from '../desk/deskFiles.js';
import { insertFact, planKeep } from '../desk/planKeep.js';
import type { Open, ReviewSession } from '../desk/session.js';
import type { CutPlan } from './editing/cutDraft.js';

/** Whether it is written; why not is said. */
export function keepDraft({ fact, desk }: Open, draft: Fact, session: ReviewSession): boolean {
  const base = session.base.read();
  const plan = planKeep({ ...fact, added: fact.added ?? session.readNow() }, desk, base);
  const outsiders = base.outsiders.filter((name) => !plan.outsiders.includes(name));
  const next = pushStep(
    { ...desk, added: plan.added, insiders: [] },
    { kind: 'kept', was: [draft], now: [fact.id], outsiders },
  );
  return write(next, session, (facts) => {
    const file = fileOf(fact.id);
    return {
      facts: new Map([[file, (facts.get(file) ?? []).map((each) => (each.id === fact.id ? plan.served : each))]]),
      ...(isSame(plan.entities, base.entities) ? {} : { entities: plan.entities }),
      ...(outsiders.length === 0 ? {} : { outsiders: plan.outsiders }),
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
  const step: Decision = { kind, was: gone, now: fresh.map(({ id }) => id) };
  const ids = gone.map(({ id }) => id);
  return write(pushStep(desk, step), session, (facts) => swapFacts(ids, fresh, facts));
}

/** What was taken back; null where there is nothing, or it cannot be. */
export function undoStep(desk: Desk, session: ReviewSession): Step | null {
  const { dialogue, wording } = session;
  const step = desk.undo.at(-1);
  if (!step) {
    dialogue.say(wording.nothingToUndo);
    return null;
  }
  const undo = desk.undo.slice(0, -1);
  if (step.kind === 'typed') {
    const without = dropTyped([step.id], desk);
    session.shelf.save({ ...without, undo, typed: { ...without.typed, ...(step.was ? { [step.id]: step.was } : {}) } });
    return step;
  }
  if (step.kind === 'noted') {
    session.shelf.save({ ...desk, ...step.was, undo });
    return step;
  }
  const [id = ''] = step.now;
  if (step.kind === 'kept' && isOld(id, session)) {
    dialogue.say(wording.tooLate(id));
    return null;
  }
  const { entity } = session.base.read();
  const added = desk.added.map((one) => {
    const { from } = entity.get(one.id)?.role ?? {};
    return { ...one, isWritten: from !== undefined && !step.now.includes(from) };
  });
  return write({ ...desk, undo, added }, session, (facts) => planUndo(step, facts, session)) ? step : null;
}

type Decision = Extract<Step, { now: string[] }>;

// an entry that this sentence was the first to name goes with it, and waits on the desk again
function planUndo({ was, now, outsiders = [] }: Decision, facts: RawFacts, { base: { read } }: ReviewSession): Change {
  const base = read();
  const isGone = (id: string | undefined) => id !== undefined && now.includes(id);
  const entities = base.entities
    .filter(({ role }) => !isGone(role.from))
    .map((entity) => dropRelations(entity, isGone));
  const lost = outsiders.filter((name) => !base.outsiders.includes(name));
  return {
    ...swapFacts(now, was, facts),
    ...(isSame(entities, base.entities) ? {} : { entities }),
    ...(lost.length > 0 ? { outsiders: [...base.outsiders, ...lost] } : {}),
  };
}

function dropRelations(entity: Entity, isGone: (id: string) => boolean): Entity {
  const { relations = [], ...rest } = entity;
  const left = relations.filter(({ fact }) => !isGone(fact));
  if (left.length === relations.length) return entity;
  return left.length > 0 ? { ...entity, relations: left } : rest;
}

const dayMs = 24 * 60 * 60 * 1000;

// whoever has read it for a day must be told why it is gone
function isOld(id: string, { base, readNow }: ReviewSession): boolean {
  const { added } = base.read().fact.get(id) ?? {};
  return added !== undefined && Date.parse(readNow()) - Date.parse(added) > dayMs;
}

function swapFacts(gone: readonly string[], fresh: readonly Fact[], facts: RawFacts): Change {
  const files = new Set([...gone, ...fresh.map(({ id }) => id)].map(fileOf));
  const swapped = [...files].map((file): [string, { id: string }[]] => {
    const left = (facts.get(file) ?? []).filter(({ id }) => !gone.includes(id));
    const own = fresh.filter(({ id }) => fileOf(id) === file);
    return [file, own.reduce<{ id: string; at?: number }[]>((all, fact) => insertFact(fact, all), left)];
  });
  return { facts: new Map(swapped) };
}

// what was typed stays on the desk: whoever takes it back finds it again
function pushStep(desk: Desk, step: Decision): Desk {
  return { ...desk, undo: [...desk.undo, step] };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

// with the way back in the same write; nothing is written where a rule would be broken
function write(
  next: Desk,
  { data, base, shelf, dialogue, wording }: ReviewSession,
  plan: (facts: RawFacts) => Change,
): boolean {
  try {
    base.swap(changeData(data, (_, facts) => ({ ...plan(facts), texts: formatDesk(next) })));
    shelf.note(next);
    return true;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    dialogue.say(replaceControlsInLines(`${wording.notKept}\n${error.message}`));
    return false;
  }
}

function fileOf(id: string): string {
  return `facts/${sourceIdOf(id)}.json`;
}
