/** What answers are made from: the base and its index. */

import { type Base, sourceIdOf } from '../knowledge/base.js';
import { createFactIndex, type FactIndex, type Kept } from '../knowledge/facts/factIndex.js';
import type { Fact, Language, Source } from '../knowledge/schema.js';
import { languageOf } from '../knowledge/search/language.js';
import type { Cited } from './answer.js';

export interface Library {
  base: Base;
  index: FactIndex;
}

export function createLibrary(base: Base, kept?: Kept): Library {
  return { base, index: createFactIndex(base, kept) };
}

export function cite(fact: Fact, base: Base, score: number | null = null): Cited {
  return { fact, source: base.source.get(sourceIdOf(fact.id)) as Source, score };
}

/** Those that something is quoted from: drafts alone make no source known. */
export function servedSources({ sources, facts }: Base): Source[] {
  const quoted = new Set(facts.map(({ id }) => sourceIdOf(id)));
  return sources.filter(({ id }) => quoted.has(id));
}

/** The source with the latest date: how recent the bot's knowledge is. */
export function newestSource(base: Base): Source | null {
  return servedSources(base).reduce<Source | null>(
    (newest, source) => (newest && newest.date.is >= source.date.is ? newest : source),
    null,
  );
}

/** A question of the fact's own in the asker's language. */
export function questionFor(fact: Fact, language: Language): string | undefined {
  return fact.asks?.find((ask) => languageOf(ask) === language) ?? fact.asks?.[0];
}
