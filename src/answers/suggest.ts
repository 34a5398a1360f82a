/** Where to begin and how to go on: questions near the one asked, topics, people and matters. */
import { type Base, sourceIdOf } from '../knowledge/facts/base.js';
import { createMatterView } from '../knowledge/facts/matters/matterView.js';
import type { Fact, Source } from '../knowledge/facts/schema.js';
import { describeSpeaker, nameEntity, type SpeakerName } from '../knowledge/facts/voices/speakerName.js';
import { listSpeakerIds, listSpokenVoices } from '../knowledge/facts/voices/voices.js';
import type { Language } from '../knowledge/text/language.js';
import { matchLabels } from '../knowledge/text/matchLabels.js';
import { countBy, groupBy } from '../util/collections.js';
import type { MatterSummary, TopicLabel } from './answer.js';
import type { CitedFact } from './citedFact.js';
import type { Library } from './library.js';
import type { Bilingual } from './reason.js';

const maxSuggestedQuestions = 3;

/** Some questions that the given facts answer; none twice. */
export function suggestFrom(facts: Fact[], { pickQuestions }: Library, language: Language): string[] {
  return collectQuestions(facts, maxSuggestedQuestions, (fact) => pickQuestions(fact)[language]);
}

/** Some questions to go on with from a fact: those of others on its topic, the ones behind it in its article first. */
export function suggestAround({ id, topics = [] }: Fact, library: Library, language: Language): string[] {
  const { facts } = library.base;
  const index = facts.findIndex((fact) => fact.id === id);
  const others = [...facts.slice(index + 1), ...facts.slice(0, index)];
  const onTopic = others.filter((fact) => fact.topics?.some((topic) => topic === topics[0]));
  return suggestFrom(onTopic.length > 0 ? onTopic : others, library, language);
}

/** Questions of other matters that are about the same. */
export function suggestMattersAround(id: string, library: Library, language: Language): string[] {
  const { matters } = library.base;
  const about = new Set(matters.find((matter) => matter.id === id)?.about);
  const near = matters.filter((matter) => matter.id !== id && matter.about.some((each) => about.has(each)));
  return near.slice(0, maxSuggestedQuestions).map(({ question }) => question[language]);
}

/** The questions of matters, then one of each topic's first fact; none twice. */
export function suggestStarters(library: Library, language: Language, count = maxSuggestedQuestions): string[] {
  const { base, listStarterMatters, listTopicFirstFacts, pickQuestions } = library;
  const questions = new Set(listStarterMatters().map(({ question }) => question[language]));
  const firstFacts = listTopicFirstFacts();
  for (const fact of firstFacts.length > 0 ? firstFacts : base.facts.slice(0, count)) {
    if (questions.size >= count) break;
    const question = pickQuestions(fact)[language];
    if (question) questions.add(question);
  }
  return [...questions].slice(0, count);
}

function collectQuestions(facts: Fact[], count: number, pickQuestion: (fact: Fact) => string | undefined): string[] {
  const questions = new Set<string>();
  for (const fact of facts) {
    if (questions.size >= count) break;
    const question = pickQuestion(fact);
    if (question) questions.add(question);
  }
  return [...questions];
}

const maxSuggestedIds = 3;
/** A letter of three that differs makes another word. */
const idThreshold = 0.3;

/** The names are compared, not the articles before them, which many facts share; those of the article that was typed come first. */
export function findNearFactIds(typed: string, { facts }: Base): string[] {
  const article = typed.includes('/') ? typed.slice(0, typed.indexOf('/') + 1) : '';
  const near = matchLabels(
    stripArticle(typed),
    facts.map(({ id }) => stripArticle(id)),
    idThreshold,
  );
  const ids = near.flatMap((index) => facts[index]?.id ?? []);
  const inArticle = ids.filter((id) => article !== '' && id.startsWith(article));
  return [...new Set([...inArticle, ...ids])].slice(0, maxSuggestedIds);
}

/** The facts themselves. */
export function listNearFacts(typed: string, { base }: Library): Fact[] {
  return findNearFactIds(typed, base).flatMap((id) => base.fact.get(id) ?? []);
}

function stripArticle(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** The topics that have anything to show. */
export function listTopicLabels(library: Library): TopicLabel[] {
  return library.listTopicLabels();
}

export interface QuotedPerson {
  id: string;
  speaker: SpeakerName;
  role: Bilingual | null;
  /** The article that gives the role. */
  roleSource: Source | null;
  /** How many facts quote them. */
  count: number;
}

/** Everybody who has a name and a voice, companies too, most often quoted first. */
export function listQuotedPeople({ base }: Library): QuotedPerson[] {
  const counts = countBy(base.facts.flatMap(listSpeakerIds));
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([id, count]) => {
      const role = base.entity.get(id)?.role ?? null;
      const roleSource = role?.from === undefined ? null : (base.source.get(sourceIdOf(role.from)) ?? null);
      return { id, speaker: nameEntity(id, base), role, roleSource, count };
    });
}

export interface UnnamedSpeaker {
  speaker: SpeakerName;
  facts: Fact[];
}

/** Those whom an article only describes: the same description in two articles is two. */
export function listUnnamedSpeakers({ base }: Library): { source: Source; speakers: UnnamedSpeaker[] }[] {
  const factsOfSource = groupBy(base.facts, ({ id }) => sourceIdOf(id));
  return base.sources.flatMap((source) => {
    const speakers = groupUnnamed(factsOfSource.get(source.id) ?? []);
    return speakers.length > 0 ? [{ source, speakers }] : [];
  });
}

function groupUnnamed(facts: Fact[]): UnnamedSpeaker[] {
  const found = facts.flatMap((fact) =>
    listSpokenVoices(fact).flatMap(({ speaker }) =>
      'called' in speaker ? { speaker: describeSpeaker(speaker.called), fact } : [],
    ),
  );
  return [...groupBy(found, ({ speaker }) => speaker.name).values()].flatMap((same) =>
    same.slice(0, 1).map(({ speaker }) => ({ speaker, facts: [...new Set(same.map(({ fact }) => fact))] })),
  );
}

interface PersonAbout {
  id: string;
  name: SpeakerName;
  /** What others say of them. */
  about: CitedFact[];
}

/** Null for an id that no entity has. */
export function findPerson(id: string, { base, cite }: Library): PersonAbout | null {
  const entity = base.entity.get(id);
  if (!entity) return null;
  const about = base.listEntityFacts(id).filter((fact) => fact.about?.includes(id));
  return { id, name: nameEntity(id, base), about: about.map((fact) => cite(fact)) };
}

/** Those on which several sources or several days speak. */
export function listComparisons({ base, summarizeMatter }: Library): MatterSummary[] {
  return base.matters.flatMap(({ id }) => createMatterView(id, base) ?? []).map((view) => summarizeMatter(view, null));
}
