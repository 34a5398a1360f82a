/** Lists: what somebody said, or what an outlet writes; in the order of their articles. */
import { listNames } from '../knowledge/facts/names.js';
import { findOutletSource } from '../knowledge/facts/outletNames.js';
import type { Entity, Fact, SpokenVoice } from '../knowledge/facts/schema.js';
import {
  listPartyFacts,
  listPartyVoices,
  nameParty,
  nameSilent,
  type Party,
} from '../knowledge/facts/voices/parties.js';
import { findOnlyEntity } from '../knowledge/retrieval/question/onlyEntity.js';
import { parseQuestion } from '../knowledge/retrieval/question/question.js';
import { findFactsAmong } from '../knowledge/retrieval/ranking/findFacts.js';
import type { Language } from '../knowledge/text/language.js';
import { splitFoldedWords, splitWords } from '../knowledge/text/words.js';
import type { Answer, AskedSubject, Heading } from './answer.js';
import { labelTopic } from './cite.js';
import { answerAgencies } from './info.js';
import type { Library } from './library.js';
import { filterFacts, type ListFilter } from './narrow.js';
import type { Reason } from './reason.js';
import { answerUnknown } from './unknown.js';

export interface PersonOptions {
  person: string;
  about: string | null;
  filter: ListFilter;
  language: Language;
}

/** What somebody said, or an outlet writes, optionally about something; of an agency, the articles that name it. */
export function answerPerson({ person, about, filter, language }: PersonOptions, library: Library): Answer {
  const party = findParty(person, library);
  if (!party) return answerUnknown({ kind: 'no-person', asked: person }, library, language);
  if (party.kind === 'agency') return answerAgencies(library, party.name);
  const statements = listPartyFacts(party, library.base);
  const name = nameParty(party);
  if (statements.length === 0)
    return answerUnknown({ kind: 'not-quoted', party: nameSilent(party) }, library, language);
  const topic = about?.trim() || null;
  const fitting = topic ? findFactsAbout(topic, statements, library) : statements;
  if ('reason' in fitting) return answerUnknown(fitting.reason, library, language);
  const subject = topic === null ? null : nameSubject(topic, library);
  const heading = {
    kind: party.kind === 'outlet' ? ('outlet' as const) : ('person' as const),
    party: name,
    about: subject,
  };
  const chooseVoice = (fact: Fact) => listPartyVoices(party, fact)[0] ?? null;
  return answerList(fitting, { heading, filter, language, chooseVoice }, library);
}

/** Whom a text names and nothing beside: an entity, an outlet, an agency, somebody described. */
export function findParty(text: string, library: Library): Party | null {
  const entity = findEntity(text, library);
  if (entity) return { kind: 'entity', entity };
  const { index } = library;
  const words = splitWords(text);
  const named = index.findParties(words).find(({ from, to }) => from === 0 && to === words.length)?.party;
  const outlet = named ? undefined : findOutletSource(text, index.base.sources);
  return named ?? (outlet ? { kind: 'outlet', name: outlet.outlet.is } : null);
}

/** The entity that a text names and nothing beside it, by id, name, alias, or a misspelling of one. */
export function findEntity(text: string, { index, base }: Library): Entity | undefined {
  const known = base.entity.get(text.trim().toLowerCase());
  return known ?? findOnlyEntity(parseQuestion(text, index));
}

// only where the typed words are the whole of a name: whatever else stands beside it would be lent the bot's voice
function nameSubject(typed: string, library: Library): AskedSubject {
  const { topics, entities } = library.base;
  const wanted = joinFoldedWords(typed);
  const isMeant = (names: string[]) => wanted !== '' && names.some((name) => joinFoldedWords(name) === wanted);
  const topic = topics.find(({ id, name, aliases }) => isMeant([id, name.de, name.en, ...aliases]));
  if (topic) return { name: labelTopic(topic, library.base).label };
  const entity = entities.find((each) => isMeant([each.id, ...listNames(each)]));
  return { name: entity ? { de: entity.name, en: entity.en ?? entity.name } : null };
}

function joinFoldedWords(text: string): string {
  return splitFoldedWords(text).join(' ');
}

const minCoverage = 0.3;

function findFactsAbout(
  about: string,
  statements: Fact[],
  { index, countSources }: Library,
): Fact[] | { reason: Reason } {
  const { hits, unknownNames, question } = findFactsAmong(about, statements, index);
  if (question.impossibleDate !== null) return { reason: { kind: 'no-such-date', date: question.impossibleDate } };
  if (unknownNames.length > 0) return { reason: { kind: 'stranger', names: unknownNames, sources: countSources() } };
  return hits.filter(({ coverage }) => coverage >= minCoverage).map(({ fact }) => fact);
}

interface ListOptions {
  heading: Heading;
  filter: ListFilter;
  language: Language;
  /** Which voice of a fact the list is of; left out: that of the whole sentence. */
  chooseVoice?: (fact: Fact) => SpokenVoice | null;
}

/** The facts within the limits as a list, or why there are none. */
export function answerList(facts: Fact[], options: ListOptions, library: Library): Answer {
  const { heading, filter, language, chooseVoice } = options;
  const filtered = filterFacts(facts, filter, library.base);
  if ('reason' in filtered) return answerUnknown(filtered.reason, library, language);
  if (filtered.facts.length === 0) return answerUnknown(findWhyEmpty(facts, library), library, language);
  return {
    kind: 'found',
    heading,
    cited: filtered.facts.map((fact) => library.cite(fact, chooseVoice ? { voice: chooseVoice(fact) } : {})),
    matter: null,
    unsaid: null,
    suggestions: [],
  };
}

function findWhyEmpty(unlimited: Fact[], { countSources }: Library): Reason {
  return unlimited.length > 0 ? { kind: 'none-left' } : { kind: 'no-fact', sources: countSources() };
}
