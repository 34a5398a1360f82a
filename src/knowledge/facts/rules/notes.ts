/** What is worth knowing about a base but no reason to refuse it. */
import type { Base } from '../base.js';
import { createMatterView } from '../matters/matterView.js';

/** One line each: a missing or stale lock, topics without facts, and matters that fewer than two sources or dates speak of. */
export function collectNotes(base: Base): string[] {
  const empty = base.topics.filter(({ id }) => !base.facts.some(({ topics }) => topics?.includes(id)));
  const dissolved = base.matters.filter(({ id }) => createMatterView(id, base) === null);
  const stale = Object.keys(base.lock ?? {}).filter(
    (id) => !base.fact.has(id) && !base.drafts.some((draft) => draft.id === id),
  );
  return [
    ...(base.lock === null ? ['quotes.lock.json is missing: nothing holds the quotes to their articles'] : []),
    ...stale.map((id) => `quotes.lock.json: there is no fact ${id}`),
    ...empty.map(({ id }) => `topic ${id}: no fact has it, so it is no command`),
    ...dissolved.map(({ id }) => `matter ${id}: fewer than two sources or dates speak of it, so nothing is compared`),
  ];
}
