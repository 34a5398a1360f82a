/** Lists: a topic's facts, a person's statements; in the order of their articles. */

import type { Entity, Fact } from '../knowledge/facts/schema.js';
import { findFacts } from '../knowledge/retrieval/ranking/findFacts.js';
import type { Language } from '../knowledge/text/language.js';
import type { Answer, Heading, Reason } from './answer.js';
import { cite, type Library } from './library.js';
import { type Limits, narrow } from './narrow.js';
import { starters } from './suggest.js';

export interface TopicOptions {
  topic: string;
  limits: Limits;
  language: Language;
}

/** All that is said on a topic; what is mainly about it comes first. */
export function topicAnswer({ topic: id, limits, language }: TopicOptions, library: Library): Answer {
  const facts = library.base.facts.filter(({ topics }) => topics?.includes(id));
  if (!library.base.topic.has(id)) return nothing({ why: 'no-topic', asked: id }, library, language);
  const mainly = facts.filter(({ topics }) => topics?.[0] === id);
  const others = facts.filter(({ topics }) => topics?.[0] !== id);
  return listWithin([...mainly, ...others], { heading: { of: 'topic', id }, limits, language }, library);
}

export interface WhoOptions {
  person: string;
  about: string | null;
  limits: Limits;
  language: Language;
}

/** What a person said, optionally about something. */
export function whoAnswer({ person, about, limits, language }: WhoOptions, library: Library): Answer {
  const entity = entityCalled(person, library);
  if (!entity) return nothing({ why: 'no-person', asked: person }, library, language);
  const said = library.base.facts.filter(({ speaker }) => speaker?.is === entity.id);
  if (said.length === 0) return nothing({ why: 'not-quoted', name: entity.name }, library, language);
  const topic = about?.trim() || null;
  const fitting = topic ? fittingFacts(topic, said, library) : said;
  return listWithin(fitting, { heading: { of: 'person', id: entity.id, about: topic }, limits, language }, library);
}

/** The entity that a text names, by id, name, alias, or a misspelling of one. */
export function entityCalled(text: string, { index, base }: Library): Entity | undefined {
  const known = base.entity.get(text.trim().toLowerCase());
  return known ?? findFacts(text, index, 1).question.entities[0]?.entity;
}

const enough = 0.3;

function fittingFacts(about: string, said: Fact[], { index }: Library): Fact[] {
  const ids = new Set(said.map(({ id }) => id));
  return findFacts(about, index, index.facts.length)
    .hits.filter(({ fact, coverage }) => ids.has(fact.id) && coverage >= enough)
    .map(({ fact }) => fact);
}

interface ListOptions {
  heading: Heading;
  limits: Limits;
  language: Language;
}

/** The facts within the limits as a list, or why there are none. */
export function listWithin(facts: Fact[], { heading, limits, language }: ListOptions, library: Library): Answer {
  const narrowed = narrow(facts, limits, library.base);
  if ('reason' in narrowed) return nothing(narrowed.reason, library, language);
  if (narrowed.facts.length === 0) return nothing({ why: 'no-fact' }, library, language);
  return {
    kind: 'found',
    heading,
    cited: narrowed.facts.map((fact) => cite(fact, library.base)),
    matter: null,
    suggestions: [],
  };
}

export function nothing(reason: Reason, library: Library, language: Language): Answer {
  return {
    kind: 'unknown',
    reason,
    near: [],
    suggestions: starters(library, language),
    newest: library.newest(),
  };
}
