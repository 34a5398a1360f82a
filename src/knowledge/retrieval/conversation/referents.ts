/** Who or what a pronoun means: the last speaker, else whoever fits of the question and of the quote. */
import type { Entity } from '../../facts/schema.js';
import { isWordOfSaying } from '../../text/typed/sayingWords.js';
import type { FactIndex } from '../index/factIndex.js';
import { findKnownAnswer } from '../known/knownRelations.js';
import type { Anaphor, Referent } from './anaphora.js';
import { type Earlier, findLastSpeaker, listAskedEntities, listFreelyAsked, listQuotedEntities } from './earlier.js';
import type { ReadLine } from './lineReading.js';
import { mayBeMan, mayBeWoman } from './personGender.js';

const fits: Record<Exclude<Referent, 'subject' | 'medium'>, (entity: Entity) => boolean> = {
  man: mayBeMan,
  woman: mayBeWoman,
  person: mayBeWoman,
  thing: ({ kind }) => kind === 'company' || kind === 'place' || kind === 'group',
  company: ({ kind }) => kind === 'company',
  group: ({ kind }) => kind === 'company' || kind === 'group',
  place: ({ kind }) => kind === 'place',
};

/** Whoever answers is not whoever spoke. */
const replyPattern =
  /^(?:antwort\w*|geantwortet|reagier\w*|erwider\w*|konter\w*|gekontert|repl(?:y|ied|ies)|respond\w*|response|answer\w*|react\w*|hit|clap\w*|fire[sd]?|zuruck\w*|back)$/;

const demonstrativePattern = /^(?:der|den|dem)$/;

// "what did he tweet back in 2021?"
function isOfTime(word: string, next: string): boolean {
  return word === 'back' && /^(?:in|then|when|on)$/.test(next);
}

/** Whether the line asks how somebody answered: with what was shown, nobody did. */
export function asksForReply({ question }: ReadLine): boolean {
  const { words } = question;
  return words.some(({ text }, index) => replyPattern.test(text) && !isOfTime(text, words[index + 1]?.text ?? ''));
}

/** Those who fit equally well, best kind first; none where nobody fits. */
export function findReferents(
  anaphor: Anaphor,
  line: ReadLine,
  context: { earlier: Earlier; facts: FactIndex; others?: readonly Entity[] },
): Entity[] {
  const { referent } = anaphor;
  if (referent === 'subject' || referent === 'medium') return [];
  const named = new Set([...line.question.entities.map(({ entity }) => entity), ...(context.others ?? [])]);
  const isUnnamed = (entity: Entity) => !named.has(entity);
  const isMeant = (entity: Entity) => fits[referent](entity) && isUnnamed(entity);
  const isOfThing = referent === 'thing' || referent === 'company' || referent === 'place';
  const tiersOfThings = listThingTiers(context);
  const tiers = (isOfThing ? tiersOfThings : listTiers(line, context)).map((tier) =>
    [...new Set(tier)].filter(isMeant),
  );
  const fitting = tiers.find((tier) => tier.length > 0) ?? findCompany(referent, tiersOfThings, isUnnamed);
  // "und was sagt der?" goes on from whoever was named last
  const isLast = demonstrativePattern.test(line.question.words[anaphor.from]?.text ?? '');
  const asked = isLast ? listAskedEntities(context.earlier).filter(isMeant).slice(-1) : [];
  return asked.length > 0 ? asked : fitting;
}

// "sie" is a woman, several, or a company where nobody else is spoken of
function findCompany(referent: Referent, tiers: Entity[][], isUnnamed: (entity: Entity) => boolean): Entity[] {
  if (referent !== 'person') return [];
  const [first] = tiers.flat().filter((entity) => entity.kind === 'company' && isUnnamed(entity));
  return first ? [first] : [];
}

// what was asked about, before whoever told of it
function listThingTiers({ earlier, facts }: { earlier: Earlier; facts: FactIndex }): Entity[][] {
  const speaker = findLastSpeaker(earlier, facts);
  const quoted = listQuotedEntities(earlier, facts);
  const story = quoted.filter((entity) => entity === earlier.story);
  return [listAskedEntities(earlier), story, quoted.filter((entity) => entity !== speaker), quoted];
}

// "Wer leitet OpenAI?": the data know whom that means, whoever else the quote names
function listKnown({ question }: Earlier, { base }: FactIndex): Entity[] {
  const known = question.answerType === 'person' ? findKnownAnswer(question.text, base) : null;
  return known?.kind === 'relation' ? known.holders : [];
}

function listTiers(line: ReadLine, { earlier, facts }: { earlier: Earlier; facts: FactIndex }): Entity[][] {
  const asked = listAskedEntities(earlier);
  const quoted = listQuotedEntities(earlier, facts);
  const speaker = findLastSpeaker(earlier, facts);
  const last = speaker ? [speaker] : [];
  const words = line.question.words.map(({ text }) => text);
  const people = asked.filter(({ kind }) => kind === 'person');
  if (asksForReply(line))
    return [asked.filter((entity) => entity !== speaker && people.length > 1), people, last, quoted];
  const saysMore = words.some(isWordOfSaying);
  const isOneAsked = people.length === 1;
  const free = listFreelyAsked(earlier);
  const found = quoted.filter((entity) => entity !== speaker && !asked.includes(entity) && entity.kind === 'person');
  // whoever was asked for is known now
  const answered = earlier.question.answerType === 'person' && found.length === 1 ? found : [];
  return saysMore || !isOneAsked
    ? [listKnown(earlier, facts), last, free, asked, answered, quoted]
    : [people, last, asked, answered, quoted];
}
