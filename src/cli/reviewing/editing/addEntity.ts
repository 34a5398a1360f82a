/** Somebody whom no list has: one key notes them, and the speakers of the article are proposed anew. */
import type { EntityProposal } from '../../../drafting/entities/entityProposal.js';
import { createOutletSlug, findFreeId } from '../../../drafting/slug.js';
import { sourceIdOf } from '../../../knowledge/facts/base.js';
import { createNameFinder } from '../../../knowledge/facts/names.js';
import type { Entity, Fact } from '../../../knowledge/facts/schema.js';
import { createSpan } from '../../../util/spans.js';
import { type Desk, noteStep, readTyped } from '../../desk/desk.js';
import type { Open, ReviewSession } from '../../desk/session.js';
import { omitFields } from './edit.js';
import { redraft } from './redraft.js';

/** The proposals that the sentence, or the one kept with it, names. */
export function listProposals({ fact, desk }: Open): EntityProposal[] {
  const texts = [fact.quote, fact.before ?? ''];
  return desk.entities.filter(({ kind, name, aliases }) => {
    const findNames = createNameFinder([{ id: 'asked', kind, name, aliases, role: { de: name, en: name } }]);
    return texts.some((text) => findNames(text).length > 0);
  });
}

/** `typed`: "2" for the second, "2 Medium" for another kind. */
export function addEntity(open: Open, typed: string, session: ReviewSession): Open {
  const { dialogue, wording, shelf } = session;
  const [, number = '1', kindWord = ''] = /^(\d*)\s*(.*)$/u.exec(typed) ?? [];
  const proposal = listProposals(open)[Number(number || '1') - 1];
  if (!proposal) {
    dialogue.say(wording.nothingToAdd);
    return open;
  }
  const kind = readKind(kindWord, wording.kinds) ?? proposal.kind;
  const desk = noteStep(noteEntity({ ...proposal, kind }, open.desk, session), open.desk, open.fact.id);
  shelf.save(desk);
  dialogue.say(wording.isAdded(proposal.name));
  return { fact: readTyped(open.fact, desk), desk };
}

function readKind(word: string, kinds: Record<Entity['kind'], string>): Entity['kind'] | null {
  const asked = word.toLowerCase();
  const found = Object.entries(kinds).find(
    ([kind, name]) => asked !== '' && [kind, name.toLowerCase()].includes(asked),
  );
  return found ? (found[0] as Entity['kind']) : null;
}

function noteEntity(proposal: EntityProposal, desk: Desk, session: ReviewSession): Desk {
  const base = session.base.read();
  const taken = new Set([...base.entity.keys(), ...desk.added.map(({ id }) => id)]);
  const id = findFreeId(createOutletSlug(proposal.name), taken);
  const entities = desk.entities.filter(({ name }) => name !== proposal.name);
  return proposeAnew({ ...desk, entities, added: [...desk.added, { id, proposal, isWritten: false }] }, session);
}

// what the editor has said of voices stays; elsewhere the voices are those of the new drafts
function proposeAnew(desk: Desk, session: ReviewSession): Desk {
  const drafts = session.base.read().drafts.filter(({ id }) => sourceIdOf(id) === desk.source);
  const fresh = redraft(
    drafts.map(({ at, quote }) => createSpan(at, quote)),
    desk,
    session,
  );
  const typed = { ...desk.typed };
  const notes = { ...desk.notes };
  for (const draft of drafts) {
    const found = fresh.find(({ fact }) => fact.at === draft.at && fact.quote === draft.quote);
    if (!found) continue;
    notes[draft.id] = found.notes;
    const next = takeProposals(readTyped(draft, desk), draft, found.fact);
    if (JSON.stringify(next) !== JSON.stringify(draft)) typed[draft.id] = next;
  }
  return { ...desk, typed, notes };
}

const proposedFields = ['voices', 'before', 'about', 'status'] as const;

function takeProposals(own: Fact, old: Fact, fresh: Fact): Fact {
  const isSame = (field: keyof Fact) => JSON.stringify(own[field]) === JSON.stringify(old[field]);
  const taken = isSame('voices') ? proposedFields.filter(isSame) : [];
  const proposed = Object.entries(fresh).filter(([field]) => taken.some((one) => one === field));
  return { ...omitFields(own, taken), ...Object.fromEntries(proposed) };
}
