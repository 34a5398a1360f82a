/** Questions to ask next: near the one asked, or spread over the topics. */

import type { Base } from '../knowledge/facts/base.js';
import type { Fact } from '../knowledge/facts/schema.js';
import type { Language } from '../knowledge/text/language.js';
import { matchLabels } from '../knowledge/text/matchLabels.js';
import type { Library } from './library.js';

const maxSuggestedQuestions = 3;

/** Some questions that the given facts answer; none twice. */
export function suggestFrom(facts: Fact[], { pickQuestions }: Library, language: Language): string[] {
  return collectQuestions(facts, maxSuggestedQuestions, (fact) => pickQuestions(fact)[language]);
}

/** One question from each topic, for somebody who does not know where to begin. */
export function suggestStarters(
  { base, listTopicFirstFacts, pickQuestions }: Library,
  language: Language,
  count = maxSuggestedQuestions,
): string[] {
  const facts = listTopicFirstFacts();
  const shown = facts.length > 0 ? facts : base.facts.slice(0, count);
  return collectQuestions(shown, count, (fact) => pickQuestions(fact)[language]);
}

function collectQuestions(facts: Fact[], count: number, pickQuestion: (fact: Fact) => string | undefined): string[] {
  const questions = new Set<string>();
  for (const fact of facts) {
    if (questions.size >= count) break;
    const question = pickQuestion(fact);
    if (question) questions.add(question);
  }
  return [...questions];
}

const maxSuggestedIds = 3;

/** The names are compared, not the articles before them, which many facts share; those of the article that was typed come first. */
export function findNearFactIds(typed: string, { facts }: Base): string[] {
  const article = typed.includes('/') ? typed.slice(0, typed.indexOf('/') + 1) : '';
  const near = matchLabels(
    stripArticle(typed),
    facts.map(({ id }) => stripArticle(id)),
  );
  const ids = near.flatMap((index) => facts[index]?.id ?? []);
  const inArticle = ids.filter((id) => article !== '' && id.startsWith(article));
  return [...new Set([...inArticle, ...ids])].slice(0, maxSuggestedIds);
}

/** The facts themselves. */
export function listNearFacts(typed: string, { base }: Library): Fact[] {
  return findNearFactIds(typed, base).flatMap((id) => base.fact.get(id) ?? []);
}

function stripArticle(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
