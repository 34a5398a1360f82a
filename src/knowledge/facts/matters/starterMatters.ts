/** Where somebody begins who does not know what to ask: what several sources speak of, mixed by topic. */
import { countBy, groupBy } from '../../../util/collections.js';
import type { Base } from '../base.js';
import type { Fact, Matter } from '../schema.js';

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
