/** Questions to ask next: near the one asked, or spread over the topics. */
import type { Fact } from '../knowledge/facts/schema.js';
import type { Language } from '../knowledge/text/language.js';
import type { Library } from './library.js';

const few = 3;

/** Some questions that the given facts answer; none twice. */
export function suggestFrom(facts: Fact[], { questionsFor }: Library, language: Language): string[] {
  return firstQuestions(facts, few, (fact) => questionsFor(fact)[language]);
}

/** One question from each topic, for somebody who does not know where to begin. */
export function starters({ base, firstOfTopics, questionsFor }: Library, language: Language, count = few): string[] {
  const facts = firstOfTopics();
  const shown = facts.length > 0 ? facts : base.facts.slice(0, count);
  return firstQuestions(shown, count, (fact) => questionsFor(fact)[language]);
}

function firstQuestions(facts: Fact[], count: number, questionFor: (fact: Fact) => string | undefined): string[] {
  const questions = new Set<string>();
  for (const fact of facts) {
    if (questions.size >= count) break;
    const question = questionFor(fact);
    if (question) questions.add(question);
  }
  return [...questions];
}
