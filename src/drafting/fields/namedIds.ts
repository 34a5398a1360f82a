/** Whom a sentence names; apart, since the claims of one sentence and the references of the next go by the same. */
import type { Base } from '../../knowledge/facts/base.js';
import { hasCompoundOf, type NameFinder } from '../../knowledge/facts/names.js';

/** In a quotation or a compound too: "OpenAI-Gründer". */
export function listNamedIds(text: string, { base: { entities }, names }: { base: Base; names: NameFinder }): string[] {
  const parts = text.includes('-') ? entities.filter((entity) => hasCompoundOf(entity, text)) : [];
  return [...new Set([...names(text).map(({ entity }) => entity.id), ...parts.map(({ id }) => id)])];
}
