/** Whether the questions that each fact has of its own lead to it. */
import type { Fact } from '../../knowledge/facts/schema.js';
import { ask } from '../ask.js';
import type { Library } from '../library.js';

export interface OwnAsks {
  asked: number;
  /** `first` is the fact that was found instead; null where nothing was. */
  failed: { fact: string; ask: string; first: string | null }[];
  /** Facts that have questions of their own, and that none of them finds. */
  neverFound: string[];
  withoutAsks: string[];
}

/** Told of after each question. */
export type Progress = (done: number, total: number) => void;

export function ownAsksOf(library: Library, progress: Progress = () => {}): OwnAsks {
  const { facts } = library.base;
  const asks = facts.flatMap((fact) => (fact.asks ?? []).map((question) => ({ fact, question })));
  const tried = asks.map(({ fact, question }, at) => {
    const cited = factsFoundBy(question, library);
    progress(at + 1, asks.length);
    return { fact: fact.id, ask: question, first: cited[0]?.id ?? null, found: leadsTo(fact, cited) };
  });
  const found = new Set(tried.filter((each) => each.found).map(({ fact }) => fact));
  return {
    asked: tried.length,
    failed: tried.filter((each) => !each.found).map(({ found: _, ...failed }) => failed),
    neverFound: facts.filter(({ id, asks = [] }) => asks.length > 0 && !found.has(id)).map(({ id }) => id),
    withoutAsks: facts.filter(({ asks = [] }) => asks.length === 0).map(({ id }) => id),
  };
}

/** What is quoted to somebody who asks, best first. */
export function factsFoundBy(question: string, library: Library): Fact[] {
  const answer = ask(question, library, { language: 'de' });
  return 'cited' in answer ? answer.cited.map(({ fact }) => fact) : [];
}

/** Whether the fact is quoted first, or with none before it but facts on one of its matters. */
export function leadsTo(fact: Fact, cited: Fact[]): boolean {
  const matters = new Set((fact.claims ?? []).map(({ matter }) => matter));
  const isOnOne = ({ claims = [] }: Fact) => claims.some(({ matter }) => matters.has(matter));
  return cited.find((other) => other.id === fact.id || !isOnOne(other))?.id === fact.id;
}
