/** Lists: a topic's facts, a person's statements; in the order of their articles. */
import { findFacts } from '../knowledge/facts/findFacts.js';
import type { Entity, Fact, Language } from '../knowledge/schema.js';
import type { Answer, Heading, Reason } from './answer.js';
import { cite, type Library, newestSource } from './library.js';
import { starters } from './suggest.js';

export function topicAnswer(id: string, library: Library, language: Language): Answer {
  const topic = library.base.topic.get(id);
  const facts = library.base.facts.filter(({ topics }) => topics?.includes(id));
  if (!topic) return nothing({ why: 'no-topic', asked: id }, library, language);
  const firstOfAll = facts.filter(({ topics }) => topics?.[0] === id);
  const others = facts.filter(({ topics }) => topics?.[0] !== id);
  return list([...firstOfAll, ...others], { of: 'topic', id }, library);
}

export interface WhoOptions {
  person: string;
  about: string | null;
  language: Language;
}

/** What a person said, optionally about something. */
export function whoAnswer({ person, about, language }: WhoOptions, library: Library): Answer {
  const entity = entityCalled(person, library);
  if (!entity) return nothing({ why: 'no-person', asked: person }, library, language);
  const said = library.base.facts.filter(({ speaker }) => speaker?.is === entity.id);
  if (said.length === 0) return nothing({ why: 'not-quoted', name: entity.name }, library, language);
  if (!about?.trim()) return list(said, { of: 'person', id: entity.id, about: null }, library);
  const fitting = fittingFacts(about, said, library);
  if (fitting.length === 0) return nothing({ why: 'no-fact' }, library, language);
  return list(fitting, { of: 'person', id: entity.id, about }, library);
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

function list(facts: Fact[], heading: Heading, { base }: Library): Answer {
  return { kind: 'found', heading, cited: facts.map((fact) => cite(fact, base)), suggestions: [] };
}

function nothing(reason: Reason, library: Library, language: Language): Answer {
  return {
    kind: 'unknown',
    reason,
    near: [],
    suggestions: starters(library, language),
    newest: newestSource(library.base),
  };
}
