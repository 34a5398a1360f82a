/** The way back: the latest change on the desk of an article is taken back, whatever it was. */
import type { Base } from '../../knowledge/facts/base.js';
import { formatChangeDocuments } from '../../knowledge/facts/changes/corrections.js';
import type { Correction, Entity } from '../../knowledge/facts/schema.js';
import type { Change, RawFacts } from '../../store/changeData.js';
import { type AddedEntity, type Desk, dropTyped, type Step } from '../desk/desk.js';
import type { ReviewSession } from '../desk/session.js';
import { isSame, swapFacts, writeDecision } from './decide.js';
import { setVoices } from './takeSpeakers.js';

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
  if (step.kind === 'voiced') return undoVoiced({ ...desk, undo }, step, session) ? step : null;
  const [id = ''] = step.now;
  if (step.kind === 'kept' && isOld(id, session)) {
    dialogue.say(wording.tooLate(id));
    return null;
  }
  const isUndone = writeDecision(session, (facts, base) => ({
    desk: { ...desk, undo, added: listStillWritten(desk, step, base) },
    change: planUndo(step, facts, base),
  }));
  return isUndone ? step : null;
}

function listStillWritten({ added }: Desk, { now }: Decision, { entity }: Base): AddedEntity[] {
  return added.map((one) => {
    const { from } = entity.get(one.id)?.role ?? {};
    return { ...one, isWritten: from !== undefined && !now.includes(from) };
  });
}

type Decision = Extract<Step, { now: string[] }>;

// an entry that this sentence was the first to name goes with it, and waits on the desk again
function planUndo({ was, now, outsiders = [] }: Decision, facts: RawFacts, base: Base): Change {
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
  return added !== undefined && isPast(added, readNow());
}

function isPast(date: string, now: string): boolean {
  return Date.parse(now) - Date.parse(date) > dayMs;
}

// and with the voices goes the note that told readers of them
function undoVoiced(next: Desk, { date, was }: Extract<Step, { kind: 'voiced' }>, session: ReviewSession): boolean {
  if (isPast(date, session.readNow())) {
    session.dialogue.say(session.wording.tooLateForVoices);
    return false;
  }
  const ids = new Set(was.map(({ id }) => id));
  const isOwn = (one: Correction) => 'fact' in one && ids.has(one.fact) && one.date === date && one.field === 'voices';
  return writeDecision(session, (facts, { corrections }) => ({
    desk: next,
    change: {
      facts: setVoices(was, facts),
      corrections: corrections.filter((one) => !isOwn(one)),
      formatDocuments: formatChangeDocuments,
    },
  }));
}
