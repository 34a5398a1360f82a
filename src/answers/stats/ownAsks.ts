/** Whether the questions that each fact has of its own lead to it. */
import type { Fact } from '../../knowledge/facts/schema.js';
import { answerQuestion } from '../asked/ask.js';
import type { Library } from '../library.js';

export interface OwnQuestionsReport {
  asked: number;
  /** `first` is the fact that was quoted instead; null where nothing was. `why` the question is not found; null where it is. */
  failed: { fact: string; ask: string; first: string | null; why: string | null }[];
  /** Facts that have questions of their own, and that none of them finds. */
  neverFound: string[];
  withoutAsks: string[];
}

/** Told of after each question. */
export type OnProgress = (done: number, total: number) => void;

export function checkOwnQuestions(library: Library, onProgress: OnProgress = () => {}): OwnQuestionsReport {
  const { facts } = library.base;
  const asks = facts.flatMap((fact) => (fact.asks ?? []).map((question) => ({ fact, question })));
  const tried = asks.map(({ fact, question }, index) => {
    const cited = findCitedFacts(question, library);
    onProgress(index + 1, asks.length);
    return { fact: fact.id, ask: question, first: cited[0]?.id ?? null, found: isCitedFirst(fact, cited) };
  });
  const foundFacts = new Set(tried.filter((each) => each.found).map(({ fact }) => fact));
  return {
    asked: tried.length,
    failed: tried
      .filter((each) => !each.found)
      .map(({ found: _, ...failed }) => ({ ...failed, why: explainAnswer(failed.ask, library) })),
    neverFound: facts.filter(({ id, asks = [] }) => asks.length > 0 && !foundFacts.has(id)).map(({ id }) => id),
    withoutAsks: facts.filter(({ asks = [] }) => asks.length === 0).map(({ id }) => id),
  };
}

/** What is quoted to somebody who asks, best first. */
export function findCitedFacts(question: string, library: Library): Fact[] {
  const answer = answerQuestion(question, library, { language: 'de' });
  return 'cited' in answer ? answer.cited.map(({ fact }) => fact) : [];
}

/** Why a question is not answered for sure, in words; null where it is, or where it is no question to the facts. */
export function explainAnswer(question: string, library: Library): string | null {
  const answer = answerQuestion(question, library, { language: 'de', explain: true });
  return answer.kind === 'found' ? null : (answer.reading?.why ?? null);
}

/** Whether the fact is quoted first, or with none before it but facts on one of its matters. */
export function isCitedFirst(fact: Fact, cited: Fact[]): boolean {
  const matters = new Set((fact.claims ?? []).map(({ matter }) => matter));
  const isOnSameMatter = ({ claims = [] }: Fact) => claims.some(({ matter }) => matters.has(matter));
  return cited.find((other) => other.id === fact.id || !isOnSameMatter(other))?.id === fact.id;
}
