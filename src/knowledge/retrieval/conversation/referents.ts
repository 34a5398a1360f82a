/** Who or what a pronoun means: the last speaker, else whoever fits of the question and of the quote. */

import { uniqueBy } from '../../../util/collections.js';
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
  // "who builds them?", of what is in a place
  const things =
    referent === 'group' ? listAskedEntities(context.earlier).filter((entity) => entity.kind === 'place') : [];
  const leaders = referent === 'man' || referent === 'woman' ? listLeaders(context).filter(isMeant) : [];
  const fitting =
    [...tiers.slice(0, -1), things, ...tiers.slice(-1), leaders].find((tier) => tier.length > 0) ??
    findCompany(referent, tiersOfThings, isUnnamed);
  // "und was sagt der?" goes on from whoever was named last
  const isLast = demonstrativePattern.test(line.question.words[anaphor.from]?.text ?? '');
  const asked = isLast ? listAskedEntities(context.earlier).filter(isMeant).slice(-1) : [];
  return asked.length > 0 ? asked : fitting;
}

// "what does he want?", where a company alone was spoken of: whoever leads it
function listLeaders({ earlier, facts: { base } }: { earlier: Earlier; facts: FactIndex }): Entity[] {
  const [asked] = listFreelyAsked(earlier);
  const leads = ({ relations = [] }: Entity) => relations.some(({ is, of }) => is === 'leads' && of === asked?.id);
  return base.entities.filter(leads);
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

const maxSeveral = 3;
const objectPattern = /^(?:in|into|an|to|from|for|of|about|on|against|gegen|uber|von|fur|zu|auf|bei)$/;

// those who may have done it together: "what do Meta and Oracle build", but not "what did Meta pay to Oracle"
function listActing({ question: { entities, words } }: Earlier): Entity[] {
  return uniqueBy(
    entities.filter(({ from }) => !objectPattern.test(words[from - 1]?.text ?? '')).map(({ entity }) => entity),
    ({ id }) => id,
  );
}

/** Those whom "they" means: those who were asked about, of one kind; else those who were asked for. */
export function listSeveral({ earlier, facts }: { earlier: Earlier; facts: FactIndex }): Entity[] {
  const asked = listAskedEntities(earlier);
  const isOther = (entity: Entity) => entity !== earlier.story && !asked.includes(entity);
  const found = earlier.question.answerType === 'person' ? listQuotedEntities(earlier, facts).filter(isOther) : [];
  const [kind] = (['person', 'company'] as const).filter((each) => asked.some((entity) => entity.kind === each));
  const named = listActing(earlier).filter((entity) => entity.kind === kind && entity !== earlier.story);
  if (named.length > 1) return named;
  return (
    (['company', 'person'] as const)
      .map((each) => found.filter((entity) => entity.kind === each).slice(0, maxSeveral))
      .find(({ length }) => length > 1) ?? []
  );
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

const manyPersons = 3;

/** Whoever was asked for is known now; empty where nobody can tell. */
export function nameAnswer(earlier: Earlier, facts: FactIndex): string {
  const asked = listAskedEntities(earlier);
  const isNew = (entity: Entity) => entity.kind === 'person' && !asked.includes(entity);
  const [known] = listKnown(earlier, facts);
  if (known) return known.name;
  const speaker = findLastSpeaker(earlier, facts);
  const quoted = listQuotedEntities(earlier, facts).filter(isNew);
  // of many nobody can tell
  const [first] = speaker && isNew(speaker) ? [speaker] : quoted.length < manyPersons ? quoted : [];
  return first?.name ?? '';
}
