/** Whoever asks whether somebody has a figure is not shown somebody else's. */
import type { Question } from '../../knowledge/retrieval/question/question.js';
import type { FactHit } from '../../knowledge/retrieval/ranking/factHit.js';

/** Where a figure is asked for together with a name: the sentences that involve one of the names. A place is where, not who. */
export function keepOfAsked(hits: FactHit[], { amounts, entities }: Question): FactHit[] {
  const asked = entities.flatMap(({ entity: { id, kind } }) => (kind === 'place' ? [] : [id]));
  if (amounts.length === 0 || asked.length === 0) return hits;
  return hits.filter(({ indexed }) => asked.some((id) => indexed.listInvolved().has(id)));
}
