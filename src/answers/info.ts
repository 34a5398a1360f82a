/** What the bot says of itself: help, its sources, about. */
import { listServedSources, sourceIdOf } from '../knowledge/facts/base.js';
import type { Source } from '../knowledge/facts/schema.js';
import type { Language } from '../knowledge/text/language.js';
import type { Answer, BaseCounts, CountedSource } from './answer.js';
import type { CitedFact } from './citedFact.js';
import type { Library } from './library.js';
import { suggestStarters } from './suggest.js';

export function answerHelp(library: Library, language: Language): Answer {
  return { kind: 'info', info: { kind: 'help' }, suggestions: suggestStarters(library, language) };
}

/** What an import wrote of a page shows nowhere before an editor has kept a sentence of it. */
export function answerSources({ base }: Library): Answer {
  const sources = listServedSources(base).map((source) => countFactsOf(source, base));
  return { kind: 'info', info: { kind: 'sources', sources }, suggestions: [] };
}

/** The agencies that articles name as their own, or one of them: which of an article's words are theirs, none tells. */
export function answerAgencies({ base }: Library, wanted: string | null = null): Answer {
  const served = listServedSources(base);
  const names = new Set(served.flatMap(({ agencies }) => agencies));
  const agencies = [...names]
    .filter((name) => wanted === null || name === wanted)
    .map((name) => ({
      name,
      sources: served.filter((each) => each.agencies.includes(name)).map((source) => countFactsOf(source, base)),
    }));
  return { kind: 'info', info: { kind: 'agencies', agencies }, suggestions: [] };
}

function countFactsOf(source: Source, { listArticleFacts }: Library['base']): CountedSource {
  return { source, facts: listArticleFacts(source.id).length };
}

export function answerAbout(library: Library): Answer {
  const { base } = library;
  return {
    kind: 'info',
    info: { kind: 'about', articles: listServedSources(base), story: library.story, ...countBase(library) },
    suggestions: [],
  };
}

/** How large the base is, and how recent. */
export function countBase({ base, findNewestSource, countSources }: Library): BaseCounts {
  const { facts, drafts, version } = base;
  return { facts: facts.length, drafts: drafts.length, sources: countSources(), newest: findNewestSource(), version };
}

/** An article with all its facts in its order; null where there is none, or nothing of it was ever served. */
export function findArticle(id: string, { base, cite }: Library): { source: Source; cited: CitedFact[] } | null {
  const source = base.source.get(id);
  const facts = base.listArticleFacts(id);
  const isKnown = facts.length > 0 || base.withdrawn.some((fact) => sourceIdOf(fact.id) === id);
  return source && isKnown ? { source, cited: facts.map((fact) => cite(fact)) } : null;
}

export function answerPrivacy(): Answer {
  return { kind: 'info', info: { kind: 'privacy' }, suggestions: [] };
}
