/** The concepts of both languages, made ready to be met in a text: each written form leads to what it may mean. */
import type { Language } from '../text/language.js';
import { splitFoldedWords } from '../text/words.js';
import type { ConceptEntry, ConceptKind } from './conceptSchema.js';
import { type CountryFinder, type CountryNames, createCountryFinder } from './countries.js';

export interface Concept {
  id: string;
  kind: ConceptKind;
  /** The ids of what is said, too, wherever this is said. */
  broader: string[];
  /** Of an attribute: asked by the question word alone. */
  generic: boolean;
  /** What no article says. */
  unsaid: Record<Language, string> | null;
  symmetric: boolean;
  /** The id of the concept that says the contrary. */
  opposite: string | null;
}

/** One way to say a concept: the words behind the first, folded; null is a gap of some words. */
export interface Saying {
  /** The number of the concept. */
  concept: number;
  /** It means the concept wherever it stands. */
  strict: boolean;
  rest: (string | null)[];
}

/** By the first word, folded. A stem would make a "Nichte" of "nicht": the files have the forms. */
export type Sayings = ReadonlyMap<string, readonly Saying[]>;

export interface ConceptLexicon {
  concepts: Concept[];
  /** Of each concept: those that say it, which are itself and all narrower ones, however many steps away. */
  related: number[][];
  /** Those that contradict a concept, or something wider that it says, too. */
  listContraries: (concept: number) => number[];
  sayings: Record<Language, Pick<Sayings, 'get' | 'keys'>>;
  findCountries: CountryFinder;
}

/** One that tells all that it holds. */
export interface WholeLexicon extends ConceptLexicon {
  sayings: Record<Language, Sayings>;
  countries: CountryNames;
}

export type ConceptFiles = Record<ConceptKind, ConceptEntry[]>;

export function buildConceptLexicon(files: ConceptFiles, countries: CountryNames = new Map()): WholeLexicon {
  const entries = (Object.keys(files) as ConceptKind[]).flatMap((kind) =>
    files[kind].map((entry) => ({ kind, entry })),
  );
  const sayings = { de: new Map<string, Saying[]>(), en: new Map<string, Saying[]>() };
  entries.forEach(({ entry }, concept) => {
    for (const language of ['de', 'en'] as const) {
      for (const words of entry[language]) addSaying(words, { concept, strict: true }, sayings[language]);
      for (const words of entry.loose?.[language] ?? [])
        addSaying(words, { concept, strict: false }, sayings[language]);
    }
  });
  const concepts = entries.map(({ kind, entry }) => describeConcept(kind, entry));
  const findCountries = createCountryFinder(() => countries);
  return { concepts, ...relateConcepts(concepts), sayings, countries, findCountries };
}

export function relateConcepts(concepts: Concept[]): Pick<ConceptLexicon, 'related' | 'listContraries'> {
  const numbers = new Map(concepts.map(({ id }, number) => [id, number]));
  const wider = concepts.map(({ broader }) => broader.flatMap((id) => numbers.get(id) ?? []));
  const narrower = concepts.map((): number[] => []);
  wider.forEach((each, number) => {
    for (const of of each) narrower[of]?.push(number);
  });
  const related = concepts.map((_, number) => reachAll(number, (each) => narrower[each] ?? []));
  // what contradicts a wider concept contradicts the narrower one: what is cancelled does not go on
  const listContraries = (concept: number) =>
    reachAll(concept, (each) => wider[each] ?? [])
      .flatMap((each) => numbers.get(concepts[each]?.opposite ?? '') ?? [])
      .flatMap((each) => related[each] ?? []);
  return { related, listContraries };
}

/** What lies any number of steps away, the start first; a circle of steps is walked once. */
export function reachAll<T>(start: T, listNext: (from: T) => readonly T[]): T[] {
  const reached = new Set([start]);
  // what is added on the way is visited, too
  for (const each of reached) for (const next of listNext(each)) reached.add(next);
  return [...reached];
}

function describeConcept(kind: ConceptKind, entry: ConceptEntry): Concept {
  const { id, broader = [], opposite = null } = entry;
  return {
    id,
    kind,
    broader,
    generic: 'generic' in entry && entry.generic === true,
    unsaid: 'unsaid' in entry ? entry.unsaid : null,
    symmetric: 'symmetric' in entry && entry.symmetric === true,
    opposite,
  };
}

function addSaying(words: string, { concept, strict }: Omit<Saying, 'rest'>, sayings: Map<string, Saying[]>): void {
  const [first, ...rest] = splitSaying(words);
  if (typeof first !== 'string') return;
  const known = sayings.get(first);
  const saying = { concept, strict, rest };
  if (known) known.push(saying);
  else sayings.set(first, [saying]);
}

// the words of a phrase in order, null for each gap
function splitSaying(phrase: string): (string | null)[] {
  return phrase.split('…').flatMap((part, index) => [...(index > 0 ? [null] : []), ...splitFoldedWords(part)]);
}

/** Whether a fact must say it to answer: what is asked, what happens, who does it to whom; things are named beside it, and may be called otherwise. */
export function isNeeded({ concept: { kind, generic } }: { concept: Pick<Concept, 'kind' | 'generic'> }): boolean {
  return kind === 'attribute' ? !generic : kind === 'event' || kind === 'relation';
}
