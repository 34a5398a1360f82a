/** What is meant by the codes that a message carries: facts, and questions of the base's own. */
import type { Library } from '../library.js';

/** Ids of facts, in the order of their codes. Withdrawn ones are known, so that it can be said; drafts are not. */
export function findFactIds(codes: readonly string[], codeOf: (id: string) => string, { base }: Library): string[] {
  const wanted = new Set(codes);
  const ids = [...base.facts, ...base.withdrawn].map(({ id }) => ({ id, code: codeOf(id) }));
  const found = new Map(ids.filter(({ code }) => wanted.has(code)).map(({ id, code }) => [code, id]));
  return codes.flatMap((code) => found.get(code) ?? []);
}

/** Whether the base itself asks it, word for word. */
export function isOwnQuestion(question: string, { listOwnQuestions }: Library): boolean {
  return listOwnQuestions().has(question);
}

/** Undefined where the base no longer asks it. */
export function findOwnQuestion(code: string, codeOf: (question: string) => string, library: Library) {
  return [...library.listOwnQuestions()].find((question) => codeOf(question) === code);
}
