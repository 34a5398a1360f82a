/** Where to begin and how to go on: questions near the one asked, topics, people and matters. */
import { type Base, nameOf } from '../knowledge/facts/base.js';
import { createMatterView } from '../knowledge/facts/matters/matterView.js';
import type { Fact } from '../knowledge/facts/schema.js';
import { listSpeakerIds } from '../knowledge/facts/voices.js';
import type { Language } from '../knowledge/text/language.js';
import { matchLabels } from '../knowledge/text/matchLabels.js';
import { countBy } from '../util/collections.js';
import type { Bilingual, CitedFact, MatterSummary, TopicLabel } from './answer.js';
import { cite } from './cite.js';
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

/** The topics that have anything to show. */
export function listTopicLabels(library: Library): TopicLabel[] {
  return library.listTopicLabels();
}

interface QuotedPerson {
  id: string;
  name: string;
  role: Bilingual | null;
  /** How many facts quote them. */
  count: number;
}

/** Those who are quoted, most often first. */
export function listQuotedPeople({ base }: Library): QuotedPerson[] {
  const counts = countBy(base.facts.flatMap(listSpeakerIds));
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([id, count]) => ({ id, name: nameOf(id, base), role: base.entity.get(id)?.role ?? null, count }));
}

interface PersonAbout {
  id: string;
  name: string;
  /** What others say of them. */
  about: CitedFact[];
}

/** Null for an id that no entity has. */
export function findPerson(id: string, { base }: Library): PersonAbout | null {
  const entity = base.entity.get(id);
  if (!entity) return null;
  const about = base.facts.filter((fact) => fact.about?.includes(id));
  return { id, name: entity.name, about: about.map((fact) => cite(fact, base)) };
}

/** Those on which several sources or several days speak. */
export function listComparisons({ base, summarizeMatter }: Library): MatterSummary[] {
  return base.matters.flatMap(({ id }) => createMatterView(id, base) ?? []).map((view) => summarizeMatter(view, null));
}

/** What several sources speak of is asked most, and well put. */
export function listOpeningQuestions(library: Library, language: Language, count: number): string[] {
  const questions = library.base.matters.slice(0, count).map(({ question }) => question[language]);
  return questions.length > 0 ? questions : suggestStarters(library, language, count);
}
