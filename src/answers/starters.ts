/** Where somebody begins who does not know what to ask: what several sources speak of, mixed by topic. */
import type { Base } from '../knowledge/facts/base.js';
import type { Fact, Matter } from '../knowledge/facts/schema.js';
import type { Language } from '../knowledge/text/language.js';
import { countBy, groupBy } from '../util/collections.js';
import type { Library } from './library.js';

const maxStarters = 3;

/** The questions of matters, then one of each topic's first fact; none twice. */
export function suggestStarters(library: Library, language: Language, count = maxStarters): string[] {
  const { base, listStarterMatters, listTopicFirstFacts, pickQuestions } = library;
  const questions = new Set(listStarterMatters().map(({ question }) => question[language]));
  const firstFacts = listTopicFirstFacts();
  for (const fact of firstFacts.length > 0 ? firstFacts : base.facts.slice(0, count)) {
    if (questions.size >= count) break;
    const question = pickQuestions(fact)[language];
    if (question) questions.add(question);
  }
  return [...questions].slice(0, count);
}

/** One of each topic, then the second of each, and so on: in the order of the data. */
export function listStarterMatters({ matters, facts }: Base): Matter[] {
  const factsOfMatter = groupFacts(facts);
  const answered = matters.filter(({ id }) => factsOfMatter.has(id));
  const groups = [...groupBy(answered, ({ id }) => findMainTopic(factsOfMatter.get(id) ?? [])).values()];
  const longest = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => groups.flatMap((group) => group[place] ?? [])).flat();
}

function groupFacts(facts: Fact[]): ReadonlyMap<string, Fact[]> {
  const claims = facts.flatMap((fact) => (fact.claims ?? []).map(({ matter }) => ({ matter, fact })));
  const groups = groupBy(claims, ({ matter }) => matter);
  return new Map([...groups].map(([matter, all]) => [matter, all.map(({ fact }) => fact)]));
}

// that of most of its facts
function findMainTopic(facts: Fact[]): string | null {
  const counts = countBy(facts.flatMap(({ topics = [] }) => topics.slice(0, 1)));
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
