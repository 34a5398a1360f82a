/** One fact by its id; a withdrawn one keeps its id and says why it is gone. */
import { sourceIdOf } from '../knowledge/facts/base.js';
import type { Fact } from '../knowledge/facts/schema.js';
import type { Language } from '../knowledge/text/language.js';
import type { Answer } from './answer.js';
import { cite, citeClaim, labelTopic } from './cite.js';
import type { Library } from './library.js';
import { answerUnknown } from './unknown.js';

export function answerFact(id: string, library: Library, language: Language): Answer {
  const wanted = id.trim();
  const fact = library.base.fact.get(wanted);
  if (fact) return answerServedFact(fact, library);
  const gone = library.base.withdrawn.find((each) => each.id === wanted)?.withdrawn;
  const reason = gone
    ? { kind: 'withdrawn' as const, date: gone.date, because: gone.why }
    : { kind: 'no-fact-id' as const, asked: wanted };
  return answerUnknown(reason, library, language);
}

function answerServedFact(fact: Fact, library: Library): Answer {
  const { base, index, summarizeMatter } = library;
  const topics = (fact.topics ?? []).flatMap((topicId) => base.topic.get(topicId) ?? []);
  const matters = index.listComparableMatters(fact).map((view) => ({
    matter: summarizeMatter(view, fact),
    sides: view.sides.filter((side) => side.fact.id !== fact.id).map((side) => citeClaim(side.fact, side.claim, base)),
  }));
  return {
    kind: 'found',
    heading: { kind: 'fact', topics: topics.map((topic) => labelTopic(topic, base)), matters },
    cited: [cite(fact, base)],
    matter: matters[0]?.matter ?? null,
    unsaid: null,
    suggestions: [],
  };
}

/** The facts before and after one in its article. */
export function findNeighbours({ id }: Fact, { base }: Library): { before: Fact | null; after: Fact | null } {
  const index = base.facts.findIndex((fact) => fact.id === id);
  const pickSameArticle = (fact: Fact | undefined) => (fact && sourceIdOf(fact.id) === sourceIdOf(id) ? fact : null);
  return { before: pickSameArticle(base.facts[index - 1]), after: pickSameArticle(base.facts[index + 1]) };
}
