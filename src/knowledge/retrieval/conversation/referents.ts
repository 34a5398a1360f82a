/** Who or what a pronoun means: the last speaker, else whoever fits of the question and of the quote. */
import type { Entity } from '../../facts/schema.js';
import { isWordOfSaying } from '../../text/typed/sayingWords.js';
import type { FactIndex } from '../index/factIndex.js';
import type { Anaphor, Referent } from './anaphora.js';
import { type Earlier, findLastSpeaker, listAskedEntities, listQuotedEntities } from './earlier.js';
import type { ReadLine } from './lineReading.js';
import { mayBeMan, mayBeWoman } from './personGender.js';

const fits: Record<Exclude<Referent, 'subject' | 'medium'>, (entity: Entity) => boolean> = {
  man: mayBeMan,
  woman: mayBeWoman,
  person: mayBeWoman,
  thing: ({ kind }) => kind === 'company' || kind === 'place' || kind === 'group',
  company: ({ kind }) => kind === 'company',
  group: ({ kind }) => kind === 'company' || kind === 'group',
};

/** Whoever answers is not whoever spoke. */
const replyPattern =
  /^(?:antwort\w*|geantwortet|reagier\w*|erwider\w*|konter\w*|gekontert|repl(?:y|ied|ies)|respond\w*|response|answer\w*|react\w*|hit|clap\w*|fire[sd]?|zuruck\w*|back)$/;

/** Whether the line asks how somebody answered: with what was shown, nobody did. */
export function asksForReply({ question }: ReadLine): boolean {
  return question.words.some(({ text }) => replyPattern.test(text));
}

/** Those who fit equally well, best kind first; none where nobody fits. */
export function findReferents(
  anaphor: Anaphor,
  line: ReadLine,
  context: { earlier: Earlier; facts: FactIndex },
): Entity[] {
  const { referent } = anaphor;
  if (referent === 'subject' || referent === 'medium') return [];
  const named = new Set(line.question.entities.map(({ entity }) => entity));
  const isMeant = (entity: Entity) => fits[referent](entity) && !named.has(entity);
  const tiers = listTiers(line, context).map((tier) => [...new Set(tier)].filter(isMeant));
  return tiers.find((tier) => tier.length > 0) ?? [];
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
  return saysMore || !isOneAsked ? [last, asked, quoted] : [people, last, asked, quoted];
}
