/**
 * The lexicon as little text: a line for each first word, behind it each thing that it may mean.
 *
 *   blechen 12! 40?         "blechen" means concept 12 wherever it stands, and 40 often
 *   tritt 7!*;zuruck        "tritt … zurück" means concept 7
 *
 * A question meets few words of thousands: a line is read when its word is first met.
 */
import type { Language } from '../text/language.js';
import { type CountryNames, createCountryFinder } from './countries.js';
import {
  type Concept,
  type ConceptLexicon,
  relateConcepts,
  type Saying,
  type Sayings,
  type WholeLexicon,
} from './lexicon.js';

export interface PackedLexicon {
  /** As JSON. */
  concepts: string;
  sayings: Record<Language, string>;
  /** A line for each name, behind it the code. */
  countries: string;
}

const gap = '*';

export function packLexicon({ concepts, sayings, countries }: WholeLexicon): PackedLexicon {
  return {
    concepts: JSON.stringify(concepts),
    sayings: { de: packSayings(sayings.de), en: packSayings(sayings.en) },
    countries: [...countries].map(([name, code]) => `${name} ${code}`).join('\n'),
  };
}

export function unpackLexicon(packed: PackedLexicon): ConceptLexicon {
  const concepts = JSON.parse(packed.concepts) as Concept[];
  const { sayings } = packed;
  return {
    concepts,
    ...relateConcepts(concepts),
    sayings: { de: unpackSayings(sayings.de), en: unpackSayings(sayings.en) },
    findCountries: createCountryFinder(() => unpackCountries(packed.countries)),
  };
}

function unpackCountries(packed: string): CountryNames {
  const lines = packed === '' ? [] : packed.split('\n');
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)]));
}

function packSayings(sayings: Sayings): string {
  const lines = [...sayings].map(([word, each]) => [word, ...each.map(packSaying)].join(' '));
  return narrowText(lines.join('\n'));
}

// a word that was cut out of a text with "…" takes two bytes a letter, and so does all that it is joined to
function narrowText(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

function packSaying({ concept, strict, rest }: Saying): string {
  return `${concept}${strict ? '!' : '?'}${rest.map((word) => word ?? gap).join(';')}`;
}

function unpackSayings(packed: string): Pick<Sayings, 'get' | 'keys'> {
  const known = new Map<string, number | Saying[]>(findLines(packed));
  return {
    get: (word) => {
      const found = known.get(word);
      if (typeof found !== 'number') return found;
      const sayings = unpackLine(packed, found);
      known.set(word, sayings);
      return sayings;
    },
    keys: () => known.keys(),
  };
}

/** Every first word of the text of one language, with all that it may mean. */
export function* listSayings(packed: string): Generator<[word: string, sayings: Saying[]]> {
  for (const [word, behind] of findLines(packed)) yield [word, unpackLine(packed, behind)];
}

// each first word, and where the text goes on behind it
function findLines(packed: string): [string, number][] {
  const lines: [string, number][] = [];
  for (let start = 0; start < packed.length; start = packed.indexOf('\n', start) + 1 || packed.length) {
    const behind = packed.indexOf(' ', start) + 1;
    lines.push([packed.slice(start, behind - 1), behind]);
  }
  return lines;
}

function unpackLine(packed: string, start: number): Saying[] {
  const end = packed.indexOf('\n', start);
  return packed
    .slice(start, end < 0 ? packed.length : end)
    .split(' ')
    .map(unpackSaying);
}

function unpackSaying(packed: string): Saying {
  const strict = packed.includes('!');
  const mark = packed.indexOf(strict ? '!' : '?');
  const rest = packed.slice(mark + 1);
  return {
    concept: Number(packed.slice(0, mark)),
    strict,
    rest: rest === '' ? [] : rest.split(';').map((word) => (word === gap ? null : word)),
  };
}
