/** One fact by its id; a withdrawn one keeps its id and says why it is gone. */
import { sourceIdOf } from '../knowledge/facts/base.js';
import { listComparableMatters } from '../knowledge/facts/matters/matterView.js';
import type { Fact } from '../knowledge/facts/schema.js';
import type { Language } from '../knowledge/text/language.js';
import type { Answer } from './answer.js';
import { cite, type Library } from './library.js';
import { answerUnknown } from './lists.js';

export function answerFact(id: string, library: Library, language: Language): Answer {
  const wanted = id.trim();
  const fact = library.base.fact.get(wanted);
  if (fact)
    return {
      kind: 'found',
      heading: { kind: 'question' },
      cited: [{ ...cite(fact, library.base), alone: true }],
      matter: listComparableMatters(fact, library.base)[0] ?? null,
      suggestions: [],
    };
  const gone = library.base.withdrawn.find((each) => each.id === wanted)?.withdrawn;
  const reason = gone
    ? { kind: 'withdrawn' as const, date: gone.date, because: gone.why }
    : { kind: 'no-fact-id' as const, asked: wanted };
  return answerUnknown(reason, library, language);
}

/** The facts before and after one in its article. */
export function findNeighbours({ id }: Fact, { base }: Library): { before: Fact | null; after: Fact | null } {
  const index = base.facts.findIndex((fact) => fact.id === id);
  const pickSameArticle = (fact: Fact | undefined) => (fact && sourceIdOf(fact.id) === sourceIdOf(id) ? fact : null);
  return { before: pickSameArticle(base.facts[index - 1]), after: pickSameArticle(base.facts[index + 1]) };
}
