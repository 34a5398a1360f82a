/** Questions to ask next: near the one asked, or spread over the topics. */

import type { Base } from '../knowledge/facts/base.js';
import type { Fact } from '../knowledge/facts/schema.js';
import type { Language } from '../knowledge/text/language.js';
import { matchLabels } from '../knowledge/text/matchLabels.js';
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

const most = 3;

/** The names are compared, not the articles before them, which many facts share; those of the article that was typed come first. */
export function nearFactIds(typed: string, { facts }: Base): string[] {
  const article = typed.includes('/') ? typed.slice(0, typed.indexOf('/') + 1) : '';
  const near = matchLabels(
    nameIn(typed),
    facts.map(({ id }) => nameIn(id)),
  );
  const ids = near.flatMap((at) => facts[at]?.id ?? []);
  const inArticle = ids.filter((id) => article !== '' && id.startsWith(article));
  return [...new Set([...inArticle, ...ids])].slice(0, most);
}

function nameIn(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
