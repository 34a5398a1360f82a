/** What keeping a draft writes: the fact, entries that it is the first to name, and names that are outsiders no longer. */
import { type Base, createBase } from '../../knowledge/facts/base.js';
import { createNameFinder } from '../../knowledge/facts/names.js';
import type { Entity, Fact } from '../../knowledge/facts/schema.js';
import { splitFoldedWords } from '../../knowledge/text/words.js';
import type { AddedEntity, Desk } from './desk.js';

export interface KeepPlan {
  served: Fact;
  entities: Entity[];
  outsiders: string[];
  /** Those of the desk, with what is written now. */
  added: AddedEntity[];
  /** As it will be. */
  base: Base;
}

export function planKeep({ draft: _, ...served }: Fact, desk: Desk, base: Base): KeepPlan {
  const named = listNamedIds(served, desk, base);
  const fresh = desk.added.filter(({ id, isWritten }) => !isWritten && named.has(id) && !base.entity.has(id));
  const written = fresh.map((one) => toEntity(one, served));
  const known = base.entities.map((entity) => addRelations(entity, desk, served));
  const entities = [...known, ...written];
  const outsiders = dropMentioned(base.outsiders, served, { insiders: desk.insiders, written });
  const added = desk.added.map((one) =>
    fresh.includes(one) || base.entity.has(one.id) ? { ...one, isWritten: true } : one,
  );
  const content = {
    ...base,
    entities,
    outsiders,
    facts: insertFact(served, base.facts),
    drafts: base.drafts.filter(({ id }) => id !== served.id),
  };
  return { served, entities, outsiders, added, base: createBase(content, base.version) };
}

/** The base with all that the editor has added, written or not: what names are known by. */
export function addNoted(desk: Desk, base: Base): Base {
  const noted = desk.added.filter(({ id }) => !base.entity.has(id)).map((one) => toEntity(one, null));
  return noted.length === 0 ? base : createBase({ ...base, entities: [...base.entities, ...noted] }, base.version);
}

function toEntity({ id, proposal }: AddedEntity, from: Fact | null): Entity {
  const { kind, name, aliases, role } = proposal;
  const relations = from ? listRelations({ proposal }, from) : [];
  return {
    id,
    kind,
    name,
    aliases,
    role: { ...role, ...(from ? { from: from.id } : {}) },
    ...(relations.length > 0 ? { relations } : {}),
  };
}

function listRelations({ proposal }: Pick<AddedEntity, 'proposal'>, { quote, id }: Fact) {
  return proposal.relations
    .filter(({ fact, shownBy }) => fact === id && quote.includes(shownBy))
    .map(({ is, of, fact, shownBy }) => ({ is, of, fact, shownBy }));
}

// the sentence with the role may be kept after the one that named somebody first
function addRelations(entity: Entity, { added }: Desk, served: Fact): Entity {
  const own = added.find(({ id, isWritten }) => isWritten && id === entity.id);
  const fresh = own ? listRelations(own, served) : [];
  return fresh.length === 0 ? entity : { ...entity, relations: [...(entity.relations ?? []), ...fresh] };
}

function listNamedIds({ quote }: Fact, desk: Desk, base: Base): Set<string> {
  return new Set(createNameFinder(addNoted(desk, base).entities)(quote).map(({ entity }) => entity.id));
}

function dropMentioned(
  outsiders: string[],
  { quote }: Fact,
  { insiders, written }: { insiders: string[]; written: Entity[] },
): string[] {
  const words = new Set(splitFoldedWords(quote));
  const findNames = createNameFinder(written);
  return outsiders.filter((name) => {
    const isMentioned = words.has(splitFoldedWords(name).join(' ')) && insiders.includes(name);
    return !isMentioned && findNames(name).length === 0;
  });
}

/** In the order of the article. */
export function insertFact<Each extends { id: string; at?: number }>(fact: Each, facts: readonly Each[]): Each[] {
  const source = fact.id.slice(0, fact.id.indexOf('/'));
  const place = facts.findIndex(({ id, at = 0 }) => id.startsWith(`${source}/`) && at > (fact.at ?? 0));
  const last = facts.findLastIndex(({ id }) => id.startsWith(`${source}/`));
  return facts.toSpliced(place >= 0 ? place : last + 1, 0, fact);
}
