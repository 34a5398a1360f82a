/** What there is to begin with: the topics, the people, the matters that can be compared. */
import { nameOf } from '../knowledge/facts/base.js';
import { createMatterView } from '../knowledge/facts/matters/matterView.js';
import type { Topic } from '../knowledge/facts/schema.js';
import type { Language } from '../knowledge/text/language.js';
import { countBy } from '../util/collections.js';
import type { Bilingual, CitedFact, MatterSummary, TopicLabel } from './answer.js';
import { cite } from './cite.js';
import { type Library, listServedTopics } from './library.js';
import { suggestStarters } from './suggest.js';

/** The topics that have anything to show. */
export function listTopicLabels(library: Library): TopicLabel[] {
  return listServedTopics(library.base).map((topic) => labelTopic(topic, library));
}

/** By the name of its entity, where it has one; else by its own with a capital. */
export function labelTopic({ id, name }: Topic, { base }: Library): TopicLabel {
  const entityName = base.entity.get(id)?.name;
  const capitalize = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
  return { id, label: { de: entityName ?? capitalize(name.de), en: entityName ?? capitalize(name.en) } };
}

export interface QuotedPerson {
  id: string;
  name: string;
  role: Bilingual | null;
  /** How many facts quote them. */
  count: number;
}

/** Those who are quoted, most often first. */
export function listQuotedPeople({ base }: Library): QuotedPerson[] {
  const counts = countBy(base.facts.flatMap(({ speaker }) => speaker?.is ?? []));
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([id, count]) => ({ id, name: nameOf(id, base), role: base.entity.get(id)?.role ?? null, count }));
}

export interface PersonAbout {
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
