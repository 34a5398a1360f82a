/** Whether a question that names nobody is about the story at all: else the nearest sentence is near to nothing. */
import type { Entity } from '../../facts/schema.js';
import { isNeeded } from '../../lexicon/lexicon.js';
import type { FactIndex } from '../index/factIndex.js';
import type { Question } from '../question/question.js';
import { asksForDefinition } from '../reading/definition.js';
import { saysConcept } from '../reading/knownMiss.js';
import type { Reading } from '../reading/reading.js';
import { isFound } from './confidence.js';
import { isKnownWord, isLight, type WeightedWord } from './coverage.js';
import type { FactHit, FactSearchResult } from './factHit.js';

/** Share of the question's weight in words that neither story nor lexicon knows; where the best is hardly likely, those that are merely spelt like a known one count, too. */
const maxUnknownShare = { any: 0.4, unlikely: 0.25 };
const likelyConfidence = 0.35;
/** Every sentence is on the story: it must have more of the question than the story's name. */
const minStoryCoverage = 0.35;
/** A short question, of which so much is missing. */
const short = { words: 4, coverage: 0.6 };
/** Of a question that names nobody: less than half of it, and hardly likely. */
const faint = { coverage: 0.5, confidence: 0.46 };
/** So few words are met by chance: "who is the new pope". */
const few = [
  { words: 2, confidence: 0.6 },
  { words: 3, confidence: 0.46 },
] as const;

/** The same, of which a word is none of the story's. */
const fewKnown = { words: 3, confidence: 0.65 };
const minStrictSimilarity = 0.9;

export function isOfStory(best: FactHit, result: FactSearchResult, facts: FactIndex): boolean {
  const { question, reading, words, hits } = result;
  if (asksForDefinition(question, reading)) return false;
  if (namesOther(question, facts) || question.parties.length > 0 || isFound(best)) return true;
  if (best.miss?.kind === 'country') return question.entities.length > 0;
  const isNameless = namesNobody(question, facts);
  if (isNameless ? isStrange(best, result, facts) : isOnStoryAlone(best, result, facts)) return false;
  if (isNameless && isFaint(best, reading, facts)) return false;
  if (words.length > short.words || best.coverage > short.coverage) return true;
  const asked = reading.asked.filter(({ concept }) => isNameless || concept.kind === 'thing');
  return asked.every((each) => hits.some(({ indexed }) => saysConcept(each, indexed, facts.readLexicon())));
}

/** It names the story and nobody else, and the fact has hardly more of it; what is asked and missing, or denied, can be named above the nearest. */
export function isOnStoryAlone(
  { coverage, confidence, miss, opposite }: FactHit,
  { question, reading }: FactSearchResult,
  facts: FactIndex,
): boolean {
  const isKnown = miss !== null || opposite !== null || reading.asked.some(({ concept }) => concept.kind === 'event');
  return !namesOther(question, facts) && !isKnown && coverage < minStoryCoverage && confidence < likelyConfidence;
}

// beside the story
function namesOther({ entities }: Question, facts: FactIndex): boolean {
  return entities.some(({ entity }) => entity.id !== facts.base.story.entity && !isCountry(entity, facts));
}

export function namesNobody({ entities }: Question, facts: FactIndex): boolean {
  return entities.every(({ entity }) => isCountry(entity, facts));
}

// of a country there is more to ask than any story has
function isCountry({ kind, name }: Entity, facts: FactIndex): boolean {
  return kind === 'place' && facts.readLexicon().findCountries(name).length > 0;
}

// an event, relation or attribute is asked for, and the fact has all of them
function isAskedSaid({ miss, confidence }: FactHit, { asked }: Reading): boolean {
  return miss === null && confidence >= likelyConfidence && asked.some(isNeeded);
}

// "Wie oft muss ich meinen Kaktus gießen?": a few words by chance, and nothing that is asked
function isFaint(best: FactHit, reading: Reading, facts: FactIndex): boolean {
  if (best.coverage >= faint.coverage || best.confidence >= faint.confidence) return false;
  return (
    !saysTopic(best, reading) && !reading.asked.some((each) => saysConcept(each, best.indexed, facts.readLexicon()))
  );
}

function isStrange(best: FactHit, result: FactSearchResult, facts: FactIndex): boolean {
  const { features, confidence } = best;
  const { words } = result;
  if (isTooShort(best, result, facts)) return true;
  if (features.unknown >= maxUnknownShare.any) return true;
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const unknown = words.reduce((sum, word) => sum + (isKnownWord(word) ? 0 : word.weight), 0);
  return confidence < likelyConfidence && unknown >= maxUnknownShare.unlikely * total;
}

// a few words are met by chance, but not a day, a thing that is spoken of, or somebody who was ("was soll er kürzen")
function isTooShort(best: FactHit, { question, reading, words }: FactSearchResult, facts: FactIndex): boolean {
  const { confidence, miss } = best;
  if (question.dates.length > 0 || somebodyPattern.test(question.lower) || saysTopic(best, reading)) return false;
  if (miss !== null && saysThing(best, reading, facts)) return false;
  if (ownPattern.test(question.lower) && confidence < few[0].confidence) return true;
  const isFew = few.some((limit) => words.length <= limit.words && confidence < limit.confidence);
  if (isFew && !isAskedSaid(best, reading)) return true;
  const isShort = words.length <= fewKnown.words && confidence < fewKnown.confidence;
  return isShort && !words.every((word) => isStrictlyKnown(word, reading));
}

/** "Wann öffnet das erste Rechenzentrum?": of nobody, but of a thing that the fact speaks of. */
export function saysThing({ indexed }: FactHit, { asked }: Reading, facts: FactIndex): boolean {
  return asked.some((each) => each.concept.kind === 'thing' && saysConcept(each, indexed, facts.readLexicon()));
}

function saysTopic({ miss }: FactHit, { topic }: Reading): boolean {
  return topic !== null && miss?.kind !== 'topic';
}

/** Whoever speaks tells of themselves. */
const ownPattern = /^(?:mein[ers]?|my) /u;
const somebodyPattern = /(?<!\p{L})(?:er|ihm|ihn|he|him|his|she|those two|die beiden)(?!\p{L})/u;

// "Rentenerhöhung" is a rise, and "Striker" is spelt like a critic: neither is a word of the story
function isStrictlyKnown({ queryWord: { word, matches }, numeric }: WeightedWord, { asked }: Reading): boolean {
  if (asked.some(({ words }) => words.length > 1 && words.includes(word.text))) return true;
  return (
    numeric ||
    isLight(word.text) ||
    matches.some(
      ({ kind, similarity }) => kind === 'alias' || (kind !== 'concept' && similarity >= minStrictSimilarity),
    )
  );
}
