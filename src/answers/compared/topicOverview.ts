/** A topic begins with the questions that several outlets answer in it; behind them its sentences, those that say something first. */
import type { Base } from '../../knowledge/facts/base.js';
import { createMatterView, type MatterView } from '../../knowledge/facts/matters/matterView.js';
import { nameClaimant, type Side } from '../../knowledge/facts/matters/side.js';
import type { Fact, Topic } from '../../knowledge/facts/schema.js';
import { findClaimVoice } from '../../knowledge/facts/voices/voices.js';
import type { Language } from '../../knowledge/text/language.js';
import { groupBy } from '../../util/collections.js';
import { citeClaim } from '../cite.js';
import type { TopicMatter, WordingLine } from '../citedFact.js';
import type { Library } from '../library.js';
import { suggestFrom } from '../suggest.js';

const maxMatters = 3;
/** Discord's menu of questions holds as many. */
const maxOtherQuestions = 25;
/** Of a matter's facts, so many lie in a topic whose question it is. */
const minTopicShare = 2 / 3;

/** Up to three, those that most outlets answer first. */
export function listTopicMatters(topic: Topic, library: Library): TopicMatter[] {
  return listOwnViews(topic, library)
    .slice(0, maxMatters)
    .map((view) => describeMatter(view, library));
}

/** The questions of the topic that its overview does not show. */
export function listOtherQuestions(topic: Topic, library: Library, language: Language): string[] {
  const others = listOwnViews(topic, library).slice(maxMatters);
  const questions = others.map(({ matter }) => matter.question[language]);
  const mainly = library.base
    .listTopicFacts(topic.id)
    .filter(({ topics, claims }) => topics?.[0] === topic.id && !claims?.length);
  return [...new Set([...questions, ...suggestFrom(mainly, library, language)])].slice(0, maxOtherQuestions);
}

function listOwnViews({ id }: Topic, { base, summarizeMatter }: Library): MatterView[] {
  const countOutlets = (view: MatterView) => summarizeMatter(view, null).outlets;
  return base.matters
    .flatMap((matter) => createMatterView(matter.id, base) ?? [])
    .filter((view) => isOfTopic(view, id))
    .sort((a, b) => countOutlets(b) - countOutlets(a));
}

function isOfTopic({ sides }: MatterView, topic: string): boolean {
  const facts = [...new Set(sides.map(({ fact }) => fact))];
  return facts.filter(({ topics }) => topics?.includes(topic)).length >= minTopicShare * facts.length;
}

function describeMatter(view: MatterView, library: Library): TopicMatter {
  const shortest = view.sides.reduce((best, side) => (side.fact.quote.length < best.fact.quote.length ? side : best));
  return {
    matter: library.summarizeMatter(view, null),
    sentence: library.cite(shortest.fact, { voice: findClaimVoice(shortest.fact, shortest.claim.says) }),
    lines: listWordingLines([shortest, ...view.sides.filter((side) => side !== shortest)], library),
  };
}

// by speaker too: of two outlets with the same words, one may name somebody and the other nobody
function listWordingLines(sides: Side[], { base, cite }: Library): WordingLine[] {
  const spoken = sides.map((side) => ({ side, speaker: nameClaimant(side, base) }));
  const groups = groupBy(spoken, ({ side, speaker }) => `${side.claim.says}\n${speaker?.name ?? ''}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { says, en = null } = first.side.claim;
    const cited = group.map(({ side }) => citeClaim(side.fact, side.claim, { cite }));
    return [{ says, en, speaker: first.speaker, sides: cited }];
  });
}

/** What is on a topic, what is mainly about it before the rest. */
export function listMainFirst(id: string, { listTopicFacts }: Base): Fact[] {
  const facts = listTopicFacts(id);
  const isMain = ({ topics }: Fact) => topics?.[0] === id;
  return [...facts.filter(isMain), ...facts.filter((fact) => !isMain(fact))];
}

/** First the sentences that answer a question of the topic, last those that only say who reported something. */
export function sortTopicFacts(facts: Fact[], topic: Topic, library: Library): Fact[] {
  const own = new Set(listOwnViews(topic, library).map(({ matter }) => matter.id));
  const answers = ({ claims = [] }: Fact) => claims.some(({ matter }) => own.has(matter));
  const rank = (fact: Fact) => (answers(fact) ? 0 : isOnlyReport(fact) ? 2 : 1);
  return [...facts].sort((a, b) => rank(a) - rank(b));
}

// "Das berichtete das Magazin …": no more than that somebody reported something
function isOnlyReport({ status, voices = [], claims = [] }: Fact): boolean {
  return status?.is === 'reported' && voices.length + claims.length === 0;
}
