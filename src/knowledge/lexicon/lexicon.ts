/** The concepts of both languages, made ready to be met in a text: each written form leads to what it may mean. */
import type { Language } from '../text/language.js';
import { splitFoldedWords } from '../text/words.js';
import type { ConceptEntry, ConceptKind } from './conceptSchema.js';
import { type CountryFinder, type CountryNames, createCountryFinder } from './countries.js';

export interface Concept {
  id: string;
  kind: ConceptKind;
  broader: string | null;
  /** Of an attribute: asked by the question word alone. */
  generic: boolean;
  /** What no article says. */
  unsaid: Record<Language, string> | null;
  symmetric: boolean;
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
  /** Of each concept: itself, the wider one that includes it, and those that it includes. */
  related: number[][];
  sayings: Record<Language, Pick<Sayings, 'get'>>;
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
  return { concepts, related: relateConcepts(concepts), sayings, countries, findCountries };
}

export function relateConcepts(concepts: Concept[]): number[][] {
  const numbers = new Map(concepts.map(({ id }, number) => [id, number]));
  const related = concepts.map((_, number) => [number]);
  concepts.forEach(({ broader }, number) => {
    const wider = broader === null ? undefined : numbers.get(broader);
    if (wider === undefined) return;
    related[number]?.push(wider);
    related[wider]?.push(number);
  });
  return related;
}

function describeConcept(kind: ConceptKind, entry: ConceptEntry): Concept {
  const { id, broader = null } = entry;
  return {
    id,
    kind,
    broader,
    generic: 'generic' in entry && entry.generic === true,
    unsaid: 'unsaid' in entry ? entry.unsaid : null,
    symmetric: 'symmetric' in entry && entry.symmetric === true,
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
