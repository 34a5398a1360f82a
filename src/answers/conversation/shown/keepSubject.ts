/** What stays with the question asked: "mehr" is more of the same speaker, outlet, person or topic, and not of all that comes near. */
import type { Fact } from '../../../knowledge/facts/schema.js';
import { isFrom } from '../../../knowledge/facts/voices/parties.js';
import { listEntityIds } from '../../../knowledge/retrieval/index/factSentences.js';
import { parseQuestion, type Question } from '../../../knowledge/retrieval/question/question.js';
import type { Library } from '../../library.js';

type FactTest = (fact: Fact) => boolean;

/** Of facts that come near, the best first: those on the subject, and of them first those that have all that the question names. */
export function keepSubject(facts: readonly Fact[], asked: string, library: Library): Fact[] {
  const tests = listTests(parseQuestion(asked, library.index), library);
  if (tests.length === 0) return facts.filter(isLike(facts[0]));
  const countMet = (fact: Fact) => tests.filter((isMet) => isMet(fact)).length;
  return facts.filter((fact) => countMet(fact) > 0).sort((a, b) => countMet(b) - countMet(a));
}

// one for each who is named; the story is in every question, and counts where nobody else does
function listTests({ speaker, parties, entities }: Question, { base, findStory }: Library): FactTest[] {
  const heard = [...parties.map(({ party }) => party), ...(speaker?.kind === 'entity' ? [speaker] : [])];
  const named = entities.filter(
    ({ entity }) => !heard.some((party) => party.kind === 'entity' && party.entity === entity),
  );
  const story = findStory();
  const others = named.filter(({ entity }) => entity !== story);
  const counted = others.length + heard.length > 0 ? others : named;
  const isTold = heard.map((party) => (fact: Fact) => isFrom(party, fact, base));
  const isNamed = counted.map(
    ({ entity }) =>
      (fact: Fact) =>
        listEntityIds(fact).includes(entity.id),
  );
  return [...isTold, ...isNamed];
}

// of a question that names nobody: the same matter or topic as the best
function isLike(best: Fact | undefined): FactTest {
  const matters = new Set(best?.claims?.map(({ matter }) => matter));
  const topics = new Set(best?.topics);
  return (fact) =>
    fact === best ||
    (fact.claims ?? []).some(({ matter }) => matters.has(matter)) ||
    (fact.topics ?? []).some((topic) => topics.has(topic));
}
