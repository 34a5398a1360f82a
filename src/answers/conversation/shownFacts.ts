/** The facts that a conversation shows: those that it carries, else those that its question is answered with. */
import type { Conversation } from './conversation.js';
import type { LineContext } from './lineContext.js';

/** Ids in their order; a withdrawn fact keeps its own. */
export function findShownFacts(
  { facts, understood }: Conversation,
  { ask, library, language }: LineContext,
): readonly string[] {
  if (facts.length > 0 || understood === null) return facts;
  const answer = ask(understood, library, { language });
  return 'cited' in answer ? answer.cited.map(({ fact }) => fact.id) : [];
}
