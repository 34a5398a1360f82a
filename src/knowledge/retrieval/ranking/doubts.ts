/** Why the best fact may say something else than what is asked, though the words are alike. */

import { isWordOfSaying } from '../../text/typed/sayingWords.js';
import type { FactIndex, IndexedFact } from '../index/factIndex.js';
import { isInRange } from '../question/names/wordRange.js';
import type { Question } from '../question/question.js';
import { type AskedRole, isDirected } from '../question/words/askedRoles.js';
import { asksForDefinition } from '../reading/definition.js';
import { isNeeded } from '../reading/knownMiss.js';
import type { Reading } from '../reading/reading.js';
import { isDenied, isFound } from './confidence.js';
import { isKnownWord, isLight, matchesNamesOnly, type WeightedWord } from './coverage.js';
import type { Doubt, FactHit } from './factHit.js';

export interface QuestionContext {
  question: Question;
  reading: Reading;
  words: WeightedWord[];
  facts: FactIndex;
}

/** From here on, the question is one that the fact was written down for. */
const minSameQuestionSimilarity = 0.9;
/** "Does Musk use drugs?": nobody who wrote questions down for the fact asked anything like it. */
const minYesNoSimilarity = 0.17;
/** From here on, even such words are those of a question that the fact was written down for. */
const minLightSimilarity = 0.4;
/** From here on, the words that are known are so many that those that are not may be of the same thing. */
const minUnanchoredConfidence = 0.7;

// "Hat Anthropic Amazon verklagt?": the roles may be the other way round, or the fact has the two names and nothing else of it
export function findDoubt(
  context: QuestionContext,
  { indexed, features, similarity, opposite, confidence }: FactHit,
): Doubt | null {
  const { question, reading, words, facts } = context;
  const isOther = similarity < minSameQuestionSimilarity;
  if (isOther && features.lacksAnswerType + features.lacksClass > 0) return 'kind of answer';
  if (asksForDefinition(question, reading)) return 'kind of answer';
  const isOfOthers = isDoneBack(reading, indexed) || standApart(reading, indexed, facts);
  if (isOfOthers || swapsRoles(question, reading, indexed)) return 'roles';
  if (isOther && (lacksActor(reading, indexed, facts) || isDoneByOthers(context, indexed))) return 'actor';
  if (isOther && !question.isYesNo && !question.speaker && features.missingEntities === 1) return 'actor';
  if (similarity < minLightSimilarity && isLightAlone(reading, words)) return 'words only';
  if (confidence < minUnanchoredConfidence && isUnanchored(question, words)) return 'unknown words';
  if (asksForIdentity(question, words)) return 'identity';
  if (opposite !== null) return null;
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
  const lacking = lacksAsked(best, context);
  const having = lacking ? close.filter((hit) => !lacksAsked(hit, context)) : [];
  const likelier = (hit: FactHit) => hit.confidence > best.confidence;
  const first = having.find(isFound) ?? (isFound(best) ? null : (close.find(isDenied) ?? having.find(likelier)));
  return first ? [first, ...hits.filter((hit) => hit !== first)] : hits;
}

function lacksAsked(hit: FactHit, context: QuestionContext): boolean {
  return hit.miss !== null || findDoubt(context, hit) !== null;
}

// "Hat OpenAI Musk verklagt?" must not be answered with the sentence in which Musk sues: the question names two in one
// order, and most of the fact's own questions name them in the other
function swapsRoles(
  question: Question,
  { asked, mood, roles }: Reading,
  { listNamedInQuestions }: IndexedFact,
): boolean {
  const { entities, speaker, lower, words } = question;
  const [first, second] = [...new Set(entities.map(({ entity }) => entity.id))];
  if (first === undefined || second === undefined || speaker || mood === 'keywords') return false;
  const goesOneWay = asked.some(({ concept }) => concept.kind === 'relation' && !concept.symmetric);
  const isOrdered = goesOneWay || (hasActor(roles) && !words.some(({ text }) => isWordOfSaying(text)));
  if (mood !== 'yes-no' && (!isOrdered || passivePattern.test(lower))) return false;
  const orders = listNamedInQuestions().map((namedIds) => compareOrder(namedIds, [first, second]));
  const [same, other] = [orders.filter((order) => order > 0).length, orders.filter((order) => order < 0).length];
  return other > 2 * same;
}

const passivePattern = /(?<!\p{L})(?:w[ui]rde?n?|worden|von wem|was|were|been|by)(?!\p{L})/u;
// "Wozu hat Musk den Altman eingeladen?": one acts, and it is done to the other; "… nach Musks Angaben" is none of it
function hasActor(roles: AskedRole[]): boolean {
  const others = roles.filter(({ role }) => role !== 'acts');
  return roles.length === 2 && others.length === 1 && others.every(({ role }) => role !== null && role !== 'of');
}

// "wie viel hat Musk in OpenAI gesteckt": the fact must be about who acts, and about whom it goes to or comes from; of the
// story it is anyway
function lacksActor({ roles, mood }: Reading, indexed: IndexedFact, { base: { story } }: FactIndex): boolean {
  const mustBe = ({ id, role }: AskedRole) => role === 'acts' || (isDirected(role) && id !== story.entity);
  return mood !== 'keywords' && roles.some((each) => mustBe(each) && !isAbout(each.id, indexed));
}

// or was written down for who asks of the company by its boss
function isAbout(id: string, { entities, listNamedInQuestions }: IndexedFact): boolean {
  return entities.has(id) || listNamedInQuestions().flat().includes(id);
}

// "Hat Trump Musk kritisiert?": of the two, whoever asks of the fact has only ever Musk act on Trump
function isDoneBack({ roles, mood }: Reading, { listRolesInQuestions }: IndexedFact): boolean {
  const [actor, target] = (['acts', 'undergoes'] as const).map((role) => roles.find((each) => each.role === role)?.id);
  if (mood === 'keywords' || actor === undefined || target === undefined) return false;
  const isDone = (by: string, to: string) => (asked: AskedRole[]) =>
    asked.some(({ id, role }) => id === by && role === 'acts') &&
    asked.some(({ id, role }) => id === to && role === 'undergoes');
  const known = listRolesInQuestions();
  return known.some(isDone(target, actor)) && !known.some(isDone(actor, target));
}

// "Anthropic received 8 billion from Amazon, and OpenAI 100 from Nvidia": of what Amazon gave OpenAI it says nothing
function standApart({ roles, mood }: Reading, { listNamedInClauses }: IndexedFact, { base }: FactIndex): boolean {
  const [first, second, ...others] = roles;
  if (mood === 'keywords' || !first || !second || others.length > 0) return false;
  if (!roles.some(({ role }) => isDirected(role))) return false;
  const kindOf = (id: string) => base.entity.get(id)?.kind;
  const clauses = listNamedInClauses();
  const isWithAnother = (id: string, other: string) =>
    clauses.some((named) => named.includes(id) && named.some((each) => each !== id && kindOf(each) === kindOf(other)));
  const areTogether = clauses.some((named) => named.includes(first.id) && named.includes(second.id));
  return !areTogether && isWithAnother(first.id, second.id) && isWithAnother(second.id, first.id);
}

const minOtherActors = 2;

// "Hat Trump Musk kritisiert?": those who ask of it name others who do it to Musk, never Trump; or others whom
// Altman praised, or other companies that it goes into
function isDoneByOthers(
  { question: { answerType }, reading: { roles, mood }, facts: { base } }: QuestionContext,
  { listRolesInQuestions }: IndexedFact,
): boolean {
  if (mood === 'keywords') return false;
  const isFigure = answerType === 'amount';
  return roles.some(({ id, role }) => {
    const kind = base.entity.get(id)?.kind;
    const isTold =
      role === 'into' ||
      (role === 'acts' && (isFigure || roles.length > 1)) ||
      (roles.length > 1 && role === 'undergoes' && kind === 'person');
    if (!isTold) return false;
    const beside = roles.filter((each) => each.id !== id).map((each) => each.id);
    const isSame = (other: string) => base.entity.get(other)?.kind === kind;
    const known = listRolesInQuestions()
      .filter((each) => role === 'into' || beside.length === 0 || each.some((one) => beside.includes(one.id)))
      .flatMap((each) => each.filter((one) => one.role === role && isSame(one.id)));
    return known.length >= minOtherActors && !known.some((one) => one.id === id);
  });
}

// "Is Larry Ellison the boss of OpenAI?", "is Oracle in on it too?": a sentence that has the names says nothing of what is between them
function asksForIdentity({ isYesNo }: Question, words: WeightedWord[]): boolean {
  return isYesNo && words.every(({ entity }) => entity !== null);
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

// 1 where the first is named first, -1 where the second is, 0 where one of them is missing
function compareOrder(namedIds: string[], [first, second]: [string, string]): number {
  const [a, b] = [namedIds.indexOf(first), namedIds.indexOf(second)];
  return a < 0 || b < 0 ? 0 : Math.sign(b - a);
}
