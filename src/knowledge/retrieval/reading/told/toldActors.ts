/** Whether a fact tells nothing of whoever is to have done it, or said it. */
import type { Entity, SpokenVoice } from '../../../facts/schema.js';
import { isFrom } from '../../../facts/voices/parties.js';
import { listSpokenVoices } from '../../../facts/voices/voices.js';
import { isNeeded } from '../../../lexicon/lexicon.js';
import { isWordOfSaying } from '../../../text/typed/sayingWords.js';
import type { FactIndex, IndexedFact } from '../../index/factIndex.js';
import { readAskedWord } from '../../known/roleWords.js';
import type { Question } from '../../question/question.js';
import { type AskedRole, isDirected } from '../../question/words/askedRoles.js';
import type { Reading } from '../reading.js';
import type { AskedContext } from './askedContext.js';
import { isOnlyTitle } from './toldDoer.js';

interface Lacking {
  /** Share of the named entities that the fact does not involve. */
  missingEntities: number;
  /** 1 where the story is named, and the fact is of something else. */
  offStory: number;
  /** It says the contrary of what is taken for granted, and may call it otherwise. */
  isContrary: boolean;
}

export function lacksWhoDoesIt(context: AskedContext, indexed: IndexedFact, lacking: Lacking): boolean {
  const { question, reading, facts } = context;
  if (lacksActor(reading, indexed, facts) || isDoneByOthers(context, indexed)) return true;
  if (!question.isYesNo && !question.speaker && lacking.missingEntities === 1) return true;
  if (asksOfOutlet(question, reading)) return true;
  if (!lacking.isContrary && ((question.isYesNo && lacking.missingEntities > 0) || isOffStory(context, lacking)))
    return true;
  return (
    isOneOfSeveral(context, indexed) ||
    isOnlySpeaker(context, indexed) ||
    isOnlyTitle(context, indexed) ||
    lacksVoice(context, indexed) ||
    isHeldByOthers(context)
  );
}

// "Wem gehört die Börsen-Zeitung?": no sentence of an outlet is about the outlet itself
function asksOfOutlet({ parties, entities, speaker }: Question, { asked: [first] }: Reading): boolean {
  if (!parties.some(({ party }) => party.kind === 'outlet') || entities.length > 0 || speaker) return false;
  return first?.concept.kind === 'attribute' && isNeeded(first);
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

const minOtherActors = 2;

// "Hat Trump Musk kritisiert?": those who ask of it name others who do it to Musk, never Trump; or others whom
// Altman praised, or other companies that it goes into
function isDoneByOthers(
  { question: { answerType }, reading: { roles, mood }, facts: { base } }: AskedContext,
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

// "Ist Microsoft an Stargate beteiligt?", "Was sagt Huang zu Stargate?": what a sentence says of something else is not of the story
function isOffStory(
  { question: { isYesNo, speaker }, reading: { roles }, facts: { base } }: AskedContext,
  { offStory }: Lacking,
): boolean {
  const role = roles.find(({ id }) => id === base.story.entity)?.role;
  return offStory > 0 && (isYesNo || role === 'into' || (speaker !== null && role !== 'to'));
}

// "How much does Oracle invest?": what three do together says nothing of one of them
function isOneOfSeveral(
  { question: { answerType, entities }, reading: { roles }, facts: { base } }: AskedContext,
  { listNamedInQuestions, listNamedTogether }: IndexedFact,
): boolean {
  const actor = roles.find(({ role }) => role === 'acts')?.id;
  if (answerType !== 'amount' || actor === undefined) return false;
  const isSame = (id: string) => base.entity.get(id)?.kind === base.entity.get(actor)?.kind;
  if (entities.some(({ entity }) => entity.id !== actor && entity.id !== base.story.entity && isSame(entity.id)))
    return false;
  const asked = listNamedInQuestions().filter((named) => named.includes(actor)).length;
  const together = listNamedTogether().filter((named) => named.includes(actor)).length;
  return together > 0 && together === asked;
}

const ownWordsPattern = /(?<!\p{L})(?:ich|wir|mein\p{L}*|uns\p{L}*|mich|mir)(?!\p{L})/iu;

// "Wie viel hat Musk investiert?": what he says that others did is nothing that he did
function isOnlySpeaker(
  { question: { words }, reading: { roles, asked } }: AskedContext,
  { fact, listNamedInQuote }: IndexedFact,
): boolean {
  const actor = roles.find(({ role }) => role === 'acts')?.id;
  if (actor === undefined || !asked.some(({ concept }) => concept.kind === 'relation')) return false;
  if (words.some(({ text }) => isWordOfSaying(text)) || listNamedInQuote().includes(actor)) return false;
  const isWhole = ({ words: said, speaker }: SpokenVoice) =>
    said === undefined && 'is' in speaker && speaker.is === actor;
  return listSpokenVoices(fact).some(isWhole) && !ownWordsPattern.test(fact.quote);
}

// "Did SoftBank say that …?": nothing of it is in their words
function lacksVoice(
  { question: { isYesNo, words, entities }, facts: { base } }: AskedContext,
  { fact }: IndexedFact,
): boolean {
  if (!isYesNo) return false;
  const speaking = entities.find(({ from, to }) => {
    const [before, behind] = [words[from - 1]?.text ?? '', words[to]?.text ?? ''];
    return (
      isWordOfSaying(before) || isWordOfSaying(behind) || (from === 1 && isSaidAtEnd(words.map(({ text }) => text)))
    );
  });
  if (!speaking || speaking.entity.kind === 'place') return false;
  return !isFrom(chooseParty(speaking.entity), fact, base);
}

// "Hat Altman Musk gesagt, dass …", "hat Musk das behauptet"
function isSaidAtEnd(words: readonly string[]): boolean {
  return (
    /^(?:hat|haben|hatte)$/.test(words[0] ?? '') &&
    words.some((word) => /^(?:ge|be).*t$|^geschrieben$/.test(word) && isWordOfSaying(word))
  );
}

function chooseParty(entity: Entity) {
  return entity.kind === 'medium'
    ? { kind: 'outlet' as const, name: entity.name }
    : { kind: 'entity' as const, entity };
}

// "Was Musk the CEO of OpenAI?": the data knows who is, and it is somebody else
function isHeldByOthers({ question: { isYesNo, words, entities }, facts: { base } }: AskedContext): boolean {
  const [first, second, ...others] = new Set(entities.map(({ entity }) => entity));
  if (!isYesNo || !first || !second || others.length > 0) return false;
  const asked = words.map(({ text }) => readAskedWord(text)).find((word) => word?.kind === 'noun');
  if (asked?.kind !== 'noun') return false;
  const holds = ({ relations = [] }: Entity, of: Entity) =>
    relations.some((relation) => relation.is === asked.is && relation.of === of.id);
  const isHeld = (of: Entity) => base.entities.some((each) => holds(each, of));
  return (isHeld(first) || isHeld(second)) && !holds(first, second) && !holds(second, first);
}
