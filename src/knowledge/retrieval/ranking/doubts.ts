/** Why the best fact may say something else than what is asked, though the words are alike. */

import { isNeeded } from '../../lexicon/lexicon.js';
import { matchesDate } from '../../text/figures/dates.js';
import type { IndexedFact } from '../index/factIndex.js';
import { isInRange } from '../question/names/wordRange.js';
import type { Question } from '../question/question.js';
import { asksForDefinition } from '../reading/definition.js';
import type { Reading } from '../reading/reading.js';
import { lacksWhoDoesIt } from '../reading/told/toldActors.js';
import { isOnlyPlanned } from '../reading/told/toldAsDone.js';
import { tellsOtherwise } from '../reading/told/toldRoles.js';
import { isDenied, isFound } from './confidence.js';
import { isKnownWord, isLight, matchesNamesOnly, type WeightedWord } from './coverage.js';
import type { Doubt, FactHit, QuestionContext } from './factHit.js';

/** From here on, the question is one that the fact was written down for. */
const minSameQuestionSimilarity = 0.9;
/** "Does Musk use drugs?": nobody who wrote questions down for the fact asked anything like it. */
const minYesNoSimilarity = 0.17;
/** From here on, even such words are those of a question that the fact was written down for. */
const minLightSimilarity = 0.4;
/** From here on, the words that are known are so many that those that are not may be of the same thing. */
const minUnanchoredConfidence = 0.7;

// "Hat Anthropic Amazon verklagt?": the roles may be the other way round, or the fact has the two names and nothing else of it
export function findDoubt(context: QuestionContext, hit: FactHit): Doubt | null {
  const { indexed, features, similarity, opposite, confidence } = hit;
  const { question, reading, words, facts } = context;
  const isOther = similarity < minSameQuestionSimilarity;
  if (isOther && features.lacksAnswerType + features.lacksClass > 0) return 'kind of answer';
  if (asksForDefinition(question, reading)) return 'kind of answer';
  if (tellsOtherwise(context, indexed, isOther)) return 'roles';
  const { missingEntities, offStory } = features;
  const lacking = { missingEntities, offStory, isContrary: opposite !== null };
  if (isOther && lacksWhoDoesIt(context, indexed, lacking)) return 'actor';
  if (similarity < minLightSimilarity && isLightAlone(reading, words)) return 'words only';
  if (confidence < minUnanchoredConfidence && isUnanchored(question, words)) return 'unknown words';
  if (asksForIdentity(question, words) && !isShownToBe(question, indexed)) return 'identity';
  if (opposite !== null) return null;
  if (isOther && question.isYesNo && (tellsOtherDate(question, indexed) || isOnlyPlanned(context, indexed)))
    return 'kind of answer';
  const mustSayMore = question.isYesNo || asksWhoDoesIt(question, reading);
  if (mustSayMore && matchesNamesOnly(words, indexed, facts.index)) return 'names only';
  return question.isYesNo && indexed.fact.asks !== undefined && similarity < minYesNoSimilarity ? 'words only' : null;
}

/** How near to the first one must rank that says what the first does not. */
const minSureRank = 0.5;

/** What is nearest and lacks what is asked stands below the one that has it, or says the contrary. */
export function putSureFirst(hits: FactHit[], context: QuestionContext): FactHit[] {
  const [best] = hits;
  if (!best) return hits;
  const close = hits.filter(({ rank }) => rank >= minSureRank * best.rank);
  const isLacking = lacksAsked(best, context);
  const findHaving = (isWanted: (hit: FactHit) => boolean) =>
    isLacking ? close.find((hit) => isWanted(hit) && !lacksAsked(hit, context)) : undefined;
  const likelier = (hit: FactHit) => hit.confidence > best.confidence;
  const first = findHaving(isFound) ?? (isFound(best) ? null : (close.find(isDenied) ?? findHaving(likelier)));
  return first ? [first, ...hits.filter((hit) => hit !== first)] : hits;
}

function lacksAsked(hit: FactHit, context: QuestionContext): boolean {
  return hit.miss !== null || findDoubt(context, hit) !== null;
}

// "Is Larry Ellison the boss of OpenAI?", "is Oracle in on it too?": a sentence that has the names says nothing of what is between them
function asksForIdentity({ isYesNo }: Question, words: WeightedWord[]): boolean {
  return isYesNo && words.every(({ entity }) => entity !== null);
}

// "Is Jensen Huang the head of Nvidia?": both are him, and the fact is the one that shows it
function isShownToBe({ entities }: Question, { fact }: IndexedFact): boolean {
  const [first, ...others] = entities.map(({ entity }) => entity);
  const isOne = others.length > 0 && others.every((other) => other === first);
  return isOne && first?.relations?.some((relation) => relation.fact === fact.id) === true;
}

// "Who started Anthropic?", but not "Wer ist denn dieser Hoffman?"
function asksWhoDoesIt({ answerType, entities }: Question, { mentions }: Reading): boolean {
  return answerType === 'person' && mentions.some(({ places }) => !places.every((place) => isInRange(place, entities)));
}

// "warum ist Musk weg", "wie läuft es mit Stargate": beside the names but one word, that stands in sentences about anything
function isLightAlone({ mood, asked }: Reading, words: WeightedWord[]): boolean {
  const [light, ...others] = words.filter(({ entity }) => entity === null);
  if (!light || others.length > 0 || mood === 'keywords' || asked.some(isNeeded)) return false;
  return !light.numeric && isLight(light.queryWord.word.text);
}

// nobody of the story is named, and not every word is one that the sources know
function isUnanchored({ entities }: Question, words: WeightedWord[]): boolean {
  return entities.length === 0 && !words.every(isKnownWord);
}

// "Did Musk sue in 2025?": that an article of the year tells of it does not say when it was
function tellsOtherDate({ dates, amounts }: Question, { numbers }: IndexedFact): boolean {
  const years = amounts.flatMap(({ unit, value }) => (unit === 'year' ? [String(value)] : []));
  const asked = [...dates.map(({ date }) => date), ...years];
  return asked.length > 0 && !asked.some((date) => numbers.listOwnDates().some((own) => matchesDate(date, own)));
}
