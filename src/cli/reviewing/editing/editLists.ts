/** The topics of a draft, what it is about, and whom its words mean without naming them. */
import { findReference } from '../../../drafting/claims/references.js';
import { type Base, sourceIdOf } from '../../../knowledge/facts/base.js';
import { createNameFinder } from '../../../knowledge/facts/names.js';
import type { Fact, Reference } from '../../../knowledge/facts/schema.js';
import type { Open } from '../../desk/session.js';
import { pickFromList } from '../picking/pickList.js';
import { type Edit, listEntityChoices, omitFields, readKnown } from './edit.js';

const maxTopics = 3;

/** The numbers that are typed are the topics, in their order. */
export const editTopics: Edit = async ({ fact }, typed, session) => {
  const { wording, base } = session;
  const choices = base.read().topics.map(({ id, name, aliases }) => ({
    label: `${fact.topics?.includes(id) ? '✓ ' : ''}${name[wording.locale]}`,
    value: id,
    names: [id, name.de, name.en, ...aliases],
  }));
  const picked = await pickFromList(choices, { what: wording.fields.topics, typed }, session);
  if (picked.kind === 'left') return null;
  return picked.kind === 'none' ? omitFields(fact, ['topics']) : { ...fact, topics: picked.values.slice(0, maxTopics) };
};

/** What is picked joins the list, or leaves it where it is there. */
export const editAbout: Edit = async (open, typed, session) => {
  const { fact } = open;
  const { about = [] } = fact;
  const choices = listEntityChoices(open, readKnown(open, session)).map((one) => ({
    ...one,
    label: `${about.includes(one.value) ? '✓ ' : ''}${one.label}`,
  }));
  const picked = await pickFromList(choices, { what: session.wording.fields.about, typed }, session);
  if (picked.kind === 'left') return null;
  const { values } = picked.kind === 'picked' ? picked : { values: about };
  return setAbout(fact, [...about.filter((id) => !values.includes(id)), ...values.filter((id) => !about.includes(id))]);
};

export const takeReference: Edit = async (open, _, session) => {
  const { fact } = open;
  const reference = findReferenceOffer(open, readKnown(open, session));
  if (!reference) {
    session.dialogue.say(session.wording.pickNone);
    return fact.refers ? omitFields(fact, ['refers']) : null;
  }
  const about = [...new Set([...(fact.about ?? []), reference.is])];
  return { ...fact, about, refers: [...(fact.refers ?? []), reference] };
};

/** "das Joint Venture" where a sentence before names what the story is about. */
export function findReferenceOffer({ fact }: Open, base: Base): Reference | null {
  const { quote, refers = [], about = [] } = fact;
  const entity = base.entity.get(base.story.entity ?? '');
  if (!entity || refers.some(({ is }) => is === entity.id)) return null;
  const findNames = createNameFinder([entity]);
  const earlier = [...base.facts, ...base.drafts].filter(
    ({ id, at }) => sourceIdOf(id) === sourceIdOf(fact.id) && at < fact.at,
  );
  const naming = earlier.findLast((one) => findNames(one.quote).length > 0);
  if (!naming || findNames(quote).length > 0 || (about.includes(entity.id) && fact.before)) return null;
  return findReference(quote, entity, new Map([[entity.id, naming]]));
}

function setAbout(fact: Fact, about: string[]): Fact {
  const refers = fact.refers?.filter(({ is }) => about.includes(is)) ?? [];
  const bare = omitFields(fact, ['about', 'refers']);
  return { ...bare, ...(about.length > 0 ? { about } : {}), ...(refers.length > 0 ? { refers } : {}) };
}
