/** What every edit of a draft gets and gives back. */
import type { Base } from '../../../knowledge/facts/base.js';
import { createNameFinder, listArticleNames } from '../../../knowledge/facts/names.js';
import type { Entity, Fact } from '../../../knowledge/facts/schema.js';
import { uniqueBy } from '../../../util/collections.js';
import { findParagraph } from '../../desk/articlePlace.js';
import { addNoted } from '../../desk/planKeep.js';
import type { Open, ReviewSession } from '../../desk/session.js';
import type { ListChoice } from '../picking/pickList.js';

/** Takes what stands behind the command; null where nothing changes. */
export type Edit = (open: Open, typed: string, session: ReviewSession) => Promise<Fact | null>;

/** With the entries that the editor has added. */
export function readKnown({ desk }: Open, session: ReviewSession): Base {
  return addNoted(desk, session.base.read());
}

/** All entities, first those that the sentence names, then those of its paragraph and of the sentence before. */
export function listEntityChoices(
  open: Open,
  { entities }: Base,
  kinds?: readonly Entity['kind'][],
): ListChoice<string>[] {
  const findNames = createNameFinder(entities);
  const paragraph = findParagraph(open)?.text ?? '';
  const near = [open.fact.quote, open.fact.before ?? '', paragraph].flatMap((text) =>
    findNames(text).map(({ entity }) => entity),
  );
  const all = uniqueBy([...near, ...entities], ({ id }) => id);
  const fitting = kinds ? [...all.filter(({ kind }) => kinds.includes(kind)), ...all] : all;
  return uniqueBy(fitting, ({ id }) => id).map((entity) => ({
    label: entity.name,
    value: entity.id,
    names: [...listArticleNames(entity), entity.id],
  }));
}

export function omitFields<Value extends object>(value: Value, names: readonly string[]): Value {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name))) as Value;
}
