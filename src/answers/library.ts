/** What answers are made from: the base and its index. */

import { type Base, sourceIdOf } from '../knowledge/facts/base.js';
import type { Fact, Source, Topic } from '../knowledge/facts/schema.js';
import { createFactIndex, type FactIndex, type Kept } from '../knowledge/retrieval/index/factIndex.js';
import { languageOf } from '../knowledge/text/detectLanguage.js';
import type { Language } from '../knowledge/text/language.js';
import { once, oncePer } from '../util/lazy.js';
import type { Cited } from './answer.js';
import { createOwnAnswers, type OwnAnswers } from './answerCache.js';

export interface Library {
  base: Base;
  index: FactIndex;
  /** The source with the latest date: how recent the bot's knowledge is. */
  newest: () => Source | null;
  /** The first fact of each topic, by which somebody may begin. */
  firstOfTopics: () => Fact[];
  /** A question of the fact's own in each language. */
  questionsFor: (fact: Fact) => Record<Language, string | undefined>;
  ownAnswers: OwnAnswers;
}

export function createLibrary(base: Base, kept?: Kept): Library {
  return {
    base,
    index: createFactIndex(base, kept),
    newest: once(() => newestSource(base)),
    firstOfTopics: once(() => firstOfTopics(base)),
    questionsFor: oncePer((fact) => ({ de: questionFor(fact, 'de'), en: questionFor(fact, 'en') })),
    ownAnswers: createOwnAnswers(base),
  };
}

export function cite(fact: Fact, base: Base, score: number | null = null): Cited {
  return { fact, source: base.source.get(sourceIdOf(fact.id)) as Source, score };
}

/** Those that something is quoted from: drafts alone make no source known. */
export function servedSources({ sources, facts }: Base): Source[] {
  const quoted = new Set(facts.map(({ id }) => sourceIdOf(id)));
  return sources.filter(({ id }) => quoted.has(id));
}

/** Those that a fact is about: only they have anything to show. */
export function servedTopics({ topics, facts }: Base): Topic[] {
  const known = new Set(facts.flatMap(({ topics: ids = [] }) => ids));
  return topics.filter(({ id }) => known.has(id));
}

function newestSource(base: Base): Source | null {
  return servedSources(base).reduce<Source | null>(
    (newest, source) => (newest && newest.date.is >= source.date.is ? newest : source),
    null,
  );
}

function firstOfTopics({ topics, facts }: Base): Fact[] {
  return topics.flatMap(({ id }) => facts.find((fact) => fact.topics?.[0] === id) ?? []);
}

function questionFor({ asks }: Fact, language: Language): string | undefined {
  const spoken = asks?.filter((ask) => languageOf(ask) === language) ?? [];
  // a whole sentence reads better than words as they are typed
  return spoken.find((ask) => /^\p{Lu}.*\?$/u.test(ask)) ?? spoken[0] ?? asks?.[0];
}
