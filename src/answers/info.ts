/** What the bot says of itself: help, its sources, about. */
import { listServedSources, sourceIdOf } from '../knowledge/facts/base.js';
import type { Language } from '../knowledge/text/language.js';
import type { Answer } from './answer.js';
import type { Library } from './library.js';
import { suggestStarters } from './suggest.js';

export function answerHelp(library: Library, language: Language): Answer {
  return { kind: 'info', info: { kind: 'help' }, suggestions: suggestStarters(library, language) };
}

export function answerSources({ base }: Library): Answer {
  const countFactsFrom = (id: string) => base.facts.filter((fact) => sourceIdOf(fact.id) === id).length;
  const sources = base.sources.map((source) => ({ source, facts: countFactsFrom(source.id) }));
  return { kind: 'info', info: { kind: 'sources', sources }, suggestions: [] };
}

export function answerAbout(library: Library): Answer {
  const { facts, version } = library.base;
  const info = {
    kind: 'about' as const,
    facts: facts.length,
    sources: listServedSources(library.base).length,
    newest: library.findNewestSource(),
    version,
  };
  return { kind: 'info', info, suggestions: [] };
}

export function answerPrivacy(): Answer {
  return { kind: 'info', info: { kind: 'privacy' }, suggestions: [] };
}
