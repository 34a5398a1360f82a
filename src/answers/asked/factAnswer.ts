/** One fact by its id; a withdrawn one keeps its id and says why it is gone. */
import type { Fact } from '../../knowledge/facts/schema.js';
import type { Language } from '../../knowledge/text/language.js';
import type { Answer } from '../answer.js';
import { citeClaim, citeWithNeighbours, labelTopic } from '../cite.js';
import type { Library } from '../library.js';
import { answerUnknown } from '../unknown.js';

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
    sides: view.sides
      .filter((side) => side.fact.id !== fact.id)
      .map((side) => citeClaim(side.fact, side.claim, library)),
  }));
  return {
    kind: 'found',
    heading: { kind: 'fact', topics: topics.map((topic) => labelTopic(topic, base)), matters },
    cited: [citeWithNeighbours(fact, library)],
    matter: matters[0]?.matter ?? null,
    unsaid: null,
    suggestions: [],
  };
}
