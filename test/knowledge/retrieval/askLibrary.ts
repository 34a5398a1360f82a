/** Questions to the shipped base, for the tests of this layer. */
import type { Answer } from '../../../src/answers/answer.js';
import { answerQuestion } from '../../../src/answers/asked/ask.js';
import { buildLibrary } from '../../../src/answers/buildLibrary.js';

import type { Fact } from '../../../src/knowledge/facts/schema.js';
import type { FactSearchResult } from '../../../src/knowledge/retrieval/ranking/factHit.js';
import { findFacts } from '../../../src/knowledge/retrieval/ranking/findFacts.js';
import { readShippedBase } from '../../support/base.js';

export const library = buildLibrary(readShippedBase());

export function answerTo(question: string): Answer {
  return answerQuestion(question, library, { language: 'de' });
}

export function findFactsFor(question: string, limit = 5): FactSearchResult {
  return findFacts(question, library.index, limit);
}

export function listCited(answer: Answer): Fact[] {
  return 'cited' in answer ? answer.cited.map(({ fact }) => fact) : [];
}

/** The ids of the entities that a question is taken to name. */
export function listNamed(question: string): string[] {
  return findFactsFor(question, 1).question.entities.map(({ entity }) => entity.id);
}

/** Each fact with each of its own questions. */
export const ownQuestions: [fact: Fact, question: string][] = library.base.facts.flatMap((fact) =>
  (fact.asks ?? []).map((question): [Fact, string] => [fact, question]),
);

/** Every `step`-th of them, from one end of the base to the other. */
export function sampleOfQuestions(count: number): string[] {
  const step = Math.floor(ownQuestions.length / count);
  return Array.from({ length: count }, (_, index) => ownQuestions[index * step]?.[1] ?? '');
}
