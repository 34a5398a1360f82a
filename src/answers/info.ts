/** What the bot says of itself: help, its sources, about. */
import { sourceIdOf } from '../knowledge/facts/base.js';
import type { Language } from '../knowledge/text/language.js';
import type { Answer } from './answer.js';
import { type Library, servedSources } from './library.js';
import { starters } from './suggest.js';

export function helpAnswer(library: Library, language: Language): Answer {
  return { kind: 'info', info: { of: 'help' }, suggestions: starters(library, language) };
}

export function sourcesAnswer({ base }: Library): Answer {
  const factsOf = (id: string) => base.facts.filter((fact) => sourceIdOf(fact.id) === id).length;
  const sources = base.sources.map((source) => ({ source, facts: factsOf(source.id) }));
  return { kind: 'info', info: { of: 'sources', sources }, suggestions: [] };
}

export function aboutAnswer(library: Library): Answer {
  const { facts, version } = library.base;
  const info = {
    of: 'about' as const,
    facts: facts.length,
    sources: servedSources(library.base).length,
    newest: library.newest(),
    version,
  };
  return { kind: 'info', info, suggestions: [] };
}

export function privacyAnswer(): Answer {
  return { kind: 'info', info: { of: 'privacy' }, suggestions: [] };
}
