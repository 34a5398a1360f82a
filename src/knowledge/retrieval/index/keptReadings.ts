/** What a snapshot keeps of each fact beside the index: to read a fact takes a question longer than to find it. */
import { lazy } from '../../../util/lazy.js';
import type { FactNames } from './factNames.js';
import type { FactReading } from './factReading.js';
import type { FactTerms } from './factTerms.js';

/** All that is read of a fact. */
export type WholeReading = FactTerms & FactReading & FactNames;

// plain values, each of them small; the words themselves are quickly split again
const keptNames = [
  'listConcepts',
  'listOwnConcepts',
  'listSaidConcepts',
  'listConceptsInQuestions',
  'listAskedConcepts',
  'listCountries',
  'listNamedInPassing',
  'listNamedInQuote',
  'listNamedInClauses',
  'listNamedInQuestions',
  'listNamedTogether',
  'listDoers',
  'listRolesInQuestions',
  'listRolesTold',
  'listClassTerms',
  'listCountedTerms',
  'givesReason',
  'givesPurpose',
  'givesName',
] as const satisfies (keyof WholeReading)[];

type KeptName = (typeof keptNames)[number];

export type KeptReading = { [Name in KeptName]: ReturnType<WholeReading[Name]> };

/** By the number of a fact; null where none is kept. */
export type ReadKept = (sentence: number) => KeptReading | null;

/** Works all of it out. */
export function keepReading(fact: Pick<WholeReading, KeptName>): KeptReading {
  return Object.fromEntries(keptNames.map((name) => [name, fact[name]()])) as KeptReading;
}

/** The same reading, of which what is kept is taken from there. */
export function takeKept(reading: WholeReading, readThis: () => KeptReading | null): WholeReading {
  const readOnce = lazy(readThis);
  const taken = keptNames.map((name) => [name, () => readOnce()?.[name] ?? reading[name]()]);
  return { ...reading, ...Object.fromEntries(taken) };
}
