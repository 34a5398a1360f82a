/** What answers are made from: the base and its index; and the same as a snapshot to start from. */
import {
  type Base,
  type BaseContent,
  createBase,
  listServedSources,
  listServedTopics,
} from '../knowledge/facts/base.js';
import { type BaseChange, listChanges } from '../knowledge/facts/changes/listChanges.js';
import { listStarterMatters } from '../knowledge/facts/matters/starterMatters.js';
import type { Entity, Fact, Matter, Source } from '../knowledge/facts/schema.js';
import type { Story } from '../knowledge/facts/shapes/storySchema.js';
import type { PackedLexicon } from '../knowledge/lexicon/packedLexicon.js';
import { createFactIndex, type FactIndex, type FactIndexData } from '../knowledge/retrieval/index/factIndex.js';
import { type KeptReading, keepReading, type ReadKept } from '../knowledge/retrieval/index/keptReadings.js';
import type { OwnQuestions } from '../knowledge/retrieval/index/ownQuestions.js';
import type { ConceptTerms } from '../knowledge/retrieval/question/words/conceptMatches.js';
import { addLookups, type IndexData } from '../knowledge/search/sentenceIndex.js';
import { detectLanguage } from '../knowledge/text/detectLanguage.js';
import type { Language } from '../knowledge/text/language.js';
import { lazy, memoize } from '../util/lazy.js';
import type { TopicLabel } from './answer.js';
import { type AnswerCache, createAnswerCache, listOwnQuestions } from './answerCache.js';
import { type CiteFact, createCiter, createMatterSummarizer, labelTopic, type SummarizeMatter } from './cite.js';

export interface Library {
  base: Base;
  story: Story;
  /** Names the content: the same version gives the same answers. */
  version: string;
  index: FactIndex;
  /** The source with the latest date: how recent the bot's knowledge is. */
  findNewestSource: () => Source | null;
  /** How many sources answers may come from. */
  countSources: () => number;
  /** What the whole story is about; null where the base does not say. */
  findStory: () => Entity | null;
  /** What several sources speak of, mixed by topic: somebody may begin by it. */
  listStarterMatters: () => Matter[];
  /** The first fact of each topic, by which somebody may begin. */
  listTopicFirstFacts: () => Fact[];
  /** A question of the fact's own in each language. */
  pickQuestions: (fact: Fact) => Record<Language, string | undefined>;
  /** The topics that have anything to show. */
  listTopicLabels: () => TopicLabel[];
  /** What was added, corrected or withdrawn, newest first. */
  listChanges: () => BaseChange[];
  cite: CiteFact;
  summarizeMatter: SummarizeMatter;
  /** All that the base itself asks: the questions of its facts and matters. */
  listOwnQuestions: () => ReadonlySet<string>;
  cacheAnswer: AnswerCache;
}

export function createLibrary(base: Base, data: FactIndexData): Library {
  const listKeptQuestions = lazy(() => listOwnQuestions(base));
  return {
    base,
    story: base.story,
    version: base.version,
    index: createFactIndex(base, data),
    findNewestSource: lazy(() => findNewestSource(base)),
    countSources: lazy(() => listServedSources(base).length),
    findStory: lazy(() => base.entity.get(base.story.entity ?? '') ?? null),
    listStarterMatters: lazy(() => listStarterMatters(base)),
    listTopicFirstFacts: lazy(() => listTopicFirstFacts(base)),
    pickQuestions: memoize((fact) => ({ de: pickQuestion(fact, 'de'), en: pickQuestion(fact, 'en') })),
    listTopicLabels: lazy(() => listServedTopics(base).map((topic) => labelTopic(topic, base))),
    listChanges: lazy(() => listChanges(base)),
    cite: createCiter(base),
    summarizeMatter: createMatterSummarizer(base.story),
    listOwnQuestions: listKeptQuestions,
    cacheAnswer: createAnswerCache((question) => listKeptQuestions().has(question)),
  };
}

function findNewestSource(base: Base): Source | null {
  return listServedSources(base).reduce<Source | null>(
    (newest, source) => (newest && newest.date.is >= source.date.is ? newest : source),
    null,
  );
}

function listTopicFirstFacts({ topics, facts }: Base): Fact[] {
  return topics.flatMap(({ id }) => facts.find((fact) => fact.topics?.[0] === id) ?? []);
}

function pickQuestion({ asks }: Fact, language: Language): string | undefined {
  const spoken = asks?.filter((ask) => detectLanguage(ask) === language) ?? [];
  // a whole sentence reads better than words as they are typed
  return spoken.find((ask) => /^\p{Lu}.*\?$/u.test(ask)) ?? spoken[0] ?? asks?.[0];
}

export interface LibrarySnapshot {
  version: string;
  content: BaseContent;
  index: IndexData;
  own: OwnQuestions;
  concepts: PackedLexicon;
  conceptTerms: ConceptTerms;
}

export function createLibrarySnapshot({
  base,
  index: { index, own, concepts, conceptTerms },
}: Library): LibrarySnapshot {
  const { version, source: _o, entity: _e, topic: _t, matter: _m, fact: _f, ...lists } = base;
  const { listArticleFacts: _a, listTopicFacts: _p, listMatterFacts: _c, ...others } = lists;
  const { listVoiceFacts: _v, listEntityFacts: _n, ...content } = others;
  const { spellingFinders: _s, findSynonymTerms: _y, ...data } = index;
  return { version, content, index: data, own, concepts, conceptTerms };
}

/** What there is to read in each fact, in their order. */
export function keepReadings({ index: { base, readFact } }: Library): (KeptReading | null)[] {
  return base.facts.map((_, sentence) => {
    const fact = readFact(sentence);
    return fact ? keepReading(fact) : null;
  });
}

/** Takes milliseconds where checking and indexing anew would take a hundred. */
export function restoreLibrary(
  { version, content, index, own, concepts, conceptTerms }: LibrarySnapshot,
  readKept?: ReadKept,
): Library {
  const data = { index: addLookups(index), own, concepts, conceptTerms };
  return createLibrary(createBase(content, version), readKept ? { ...data, readKept } : data);
}
