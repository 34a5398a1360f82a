/** What a question asks and a fact does not say: then the fact cannot answer it, however like it the words are. */
import type { Entity } from '../../facts/schema.js';
import { type ConceptLexicon, isNeeded } from '../../lexicon/lexicon.js';
import { listSaying } from '../../lexicon/saying.js';
import type { IndexedFact } from '../index/factIndex.js';
import { turnsRolesRound } from '../question/words/askedRoles.js';
import { type Condition, meetsCondition } from './conditions.js';
import { tellsReaction } from './reactions.js';
import type { AskedConcept, Reading } from './reading.js';
import type { SaidTopic } from './saidTopic.js';

export type KnownMiss =
  | { kind: 'concept'; asked: AskedConcept }
  | { kind: 'country'; code: string }
  | { kind: 'condition'; condition: Condition }
  | { kind: 'topic'; words: string[] }
  | { kind: 'reaction'; of: Entity }
  | { kind: 'roles' };

type MissFinder = (indexed: IndexedFact) => KnownMiss | null;

/** Returns what finds the first thing that is asked and a fact does not say; null where nothing is missing that is known to be. */
export function createMissFinder(reading: Reading, lexicon: ConceptLexicon): MissFinder {
  const finders = listMissFinders(reading, lexicon);
  return (indexed) => {
    for (const findMiss of finders) {
      const miss = findMiss(indexed);
      if (miss) return miss;
    }
    return null;
  };
}

// one for each thing that is asked, so that a fact is looked at for nothing else
function listMissFinders(reading: Reading, lexicon: ConceptLexicon): MissFinder[] {
  const { roles, countries, reactor, topic, conditions } = reading;
  const says = reading.asksWhy ? saysItself : saysAny;
  return [
    (indexed) => (turnsRolesRound(roles, indexed.listRolesTold) ? { kind: 'roles' } : null),
    ...countries.map((code): MissFinder => {
      return (indexed) => (indexed.listCountries().includes(code) ? null : { kind: 'country', code });
    }),
    ...(reactor ? [createReactionFinder(reactor)] : []),
    ...(topic ? [createTopicFinder(topic, lexicon)] : []),
    ...conditions.map((condition): MissFinder => {
      return (indexed) => (meetsCondition(condition, indexed) ? null : { kind: 'condition', condition });
    }),
    ...reading.asked.filter(isNeeded).map((asked): MissFinder => {
      return (indexed) => (says(asked, indexed, lexicon) ? null : { kind: 'concept', asked });
    }),
  ];
}

function createReactionFinder(of: Entity): MissFinder {
  return (indexed) => (tellsReaction(of, indexed) ? null : { kind: 'reaction', of });
}

function createTopicFinder(topic: SaidTopic, lexicon: ConceptLexicon): MissFinder {
  return (indexed) => (speaksOfTopic(topic, indexed, lexicon) ? null : { kind: 'topic', words: topic.words });
}

function saysAny(asked: AskedConcept, indexed: IndexedFact, lexicon: ConceptLexicon): boolean {
  return saysConcept(asked, indexed, lexicon) || asked.alike.some((each) => speaksOf(each, indexed, lexicon));
}

// a sentence that gives a reason gives it of what it tells itself, not of what its neighbour tells
function saysItself(asked: AskedConcept, indexed: IndexedFact, lexicon: ConceptLexicon): boolean {
  return (
    listSaying(asked, lexicon).some((each) => indexed.listOwnConcepts().has(each)) ||
    asked.terms.some((term) => indexed.listQuoteTerms().has(term))
  );
}

/** By the concept, a narrower one, or the word itself. */
export function saysConcept({ number, terms }: AskedConcept, indexed: IndexedFact, lexicon: ConceptLexicon): boolean {
  return speaksOf(number, indexed, lexicon) || terms.some((term) => indexed.listQuoteTerms().has(term));
}

// in one of its words, or of one whom it names
function speaksOfTopic(topic: SaidTopic, indexed: IndexedFact, lexicon: ConceptLexicon): boolean {
  return (
    topic.entities.some((id) => indexed.entities.has(id)) ||
    topic.terms.some((term) => indexed.listQuoteTerms().has(term)) ||
    topic.concepts.some((concept) => speaksOf(concept, indexed, lexicon)) ||
    topic.words.some((word) => indexed.listAskWords().has(word))
  );
}

/** Of a concept by its number, or of a narrower one. */
export function speaksOf(concept: number, { listConcepts }: IndexedFact, { related }: ConceptLexicon): boolean {
  return related[concept]?.some((each) => listConcepts().has(each)) === true;
}

/** So many of a fact's own questions ask for something only where it says so, in whatever words: one may be a figure of speech. */
const minAlikeQuestions = 2;

/** Whether a concept is missing by its words alone: the fact was written down for those who ask for it. */
export function isAskedOfFact(
  miss: KnownMiss,
  { listAskedConcepts, listConceptsInQuestions }: IndexedFact,
  { related }: ConceptLexicon,
): boolean {
  if (miss.kind !== 'concept') return false;
  const says = (related[miss.asked.number] ?? []).filter((each) => listAskedConcepts().has(each));
  if (says.length === 0) return false;
  const alike = listConceptsInQuestions().filter((concepts) => says.some((each) => concepts.has(each)));
  return alike.length >= minAlikeQuestions;
}

/** Returns the words of a question whose concepts a fact speaks of, in whatever words: they meet there as in a stem. */
export function createConceptMeeting(reading: Reading, lexicon: ConceptLexicon): (indexed: IndexedFact) => string[] {
  // of a yes or no, a sentence that speaks of it may say either
  if (reading.mood === 'yes-no') return () => [];
  const named = reading.asked.filter(({ concept }) => concept.kind !== 'quantity' && !concept.generic);
  if (named.length === 0) return () => [];
  return (indexed) => {
    const met: string[] = [];
    for (const asked of named) if (saysConcept(asked, indexed, lexicon)) met.push(...asked.words);
    return met;
  };
}
