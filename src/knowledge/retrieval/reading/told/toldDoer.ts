/** Whether a sentence says that somebody else does what is asked, or names a company for its boss's title alone. */
import { listHappenings } from '../../../lexicon/saying.js';
import { createWordTest, splitLowerWords } from '../../../text/patterns/wordTest.js';
import type { IndexedFact } from '../../index/factIndex.js';
import type { AskedContext } from './askedContext.js';

/** "Hat Bannon Musk unterstützt?" against "Musks Unterstützung für ein Programm". */
export function isDoneByNamed({ reading: { asked, roles, mood }, facts }: AskedContext, indexed: IndexedFact): boolean {
  const actor = roles.find(({ role }) => role === 'acts')?.id;
  const target = roles.find(({ role }) => role === 'undergoes')?.id;
  if (mood === 'keywords' || actor === undefined || target === undefined) return false;
  const says = listHappenings(asked, facts.readLexicon());
  if (says.size === 0) return false;
  const doers = indexed.listDoers().filter(({ concept }) => says.has(concept));
  return doers.length > 0 && doers.every(({ id }) => id !== actor);
}

const titlePattern = /^-(?:CEO|Chef|Gründer|Boss|Lenker|Manager|Sprecher|Vorstand)/u;
/** Whoever says "wir" speaks for the company, and "das Unternehmen" is it. */
const isOfCompany = createWordTest('ich wir mein* uns* mir unternehmen konzern firma');

/** "Wie viel investiert Nvidia?" against "Nvidia-CEO Jensen Huang schätzt": the company gives him his title, and does nothing. */
export function isOnlyTitle(
  { question: { answerType }, reading: { roles }, facts: { base } }: AskedContext,
  { fact: { quote } }: IndexedFact,
): boolean {
  const actor = base.entity.get(roles.find(({ role }) => role === 'acts')?.id ?? '');
  if (answerType !== 'amount' || actor?.kind !== 'company') return false;
  if (splitLowerWords(quote).some(isOfCompany)) return false;
  const behind = quote.split(actor.name).slice(1);
  return behind.length > 0 && behind.every((rest) => titlePattern.test(rest));
}
