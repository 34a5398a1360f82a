/** Questions to ask next: near the one asked, or spread over the topics. */
import type { Fact, Language } from '../knowledge/schema.js';
import { type Library, questionFor } from './library.js';

/** Up to `count` questions that the given facts answer; none twice. */
export function suggestFrom(facts: Fact[], language: Language, count = 3): string[] {
  const questions = facts.flatMap((fact) => questionFor(fact, language) ?? []);
  return [...new Set(questions)].slice(0, count);
}

/** One question from each topic, for somebody who does not know where to begin. */
export function starters({ base }: Library, language: Language, count = 3): string[] {
  const facts = base.topics.flatMap(({ id }) => base.facts.find(({ topics }) => topics?.[0] === id) ?? []);
  return suggestFrom(facts.length > 0 ? facts : base.facts.slice(0, count), language, count);
}
