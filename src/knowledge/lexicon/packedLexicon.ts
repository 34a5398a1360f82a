/**
 * The lexicon as little text: a line for each first word, behind it each thing that it may mean.
 *
 *   blechen 12! 40          "blechen" means concept 12 wherever it stands, and 40 often
 *   tritt 7!*;zuruck        "tritt … zurück" means concept 7
 */
import type { Language } from '../text/language.js';
import { type Concept, type ConceptLexicon, relateConcepts, type Saying } from './lexicon.js';

export interface PackedLexicon {
  /** As JSON. */
  concepts: string;
  sayings: Record<Language, string>;
}

const gap = '*';

export function packLexicon({ concepts, sayings }: ConceptLexicon): PackedLexicon {
  return { concepts: JSON.stringify(concepts), sayings: { de: packSayings(sayings.de), en: packSayings(sayings.en) } };
}

export function unpackLexicon(packed: PackedLexicon): ConceptLexicon {
  const concepts = JSON.parse(packed.concepts) as Concept[];
  const { sayings } = packed;
  return {
    concepts,
    related: relateConcepts(concepts),
    sayings: { de: unpackSayings(sayings.de), en: unpackSayings(sayings.en) },
  };
}

function packSayings(sayings: ReadonlyMap<string, Saying[]>): string {
  return [...sayings].map(([word, each]) => [word, ...each.map(packSaying)].join(' ')).join('\n');
}

function packSaying({ concept, strict, rest }: Saying): string {
  return `${concept}${strict ? '!' : '?'}${rest.map((word) => word ?? gap).join(';')}`;
}

function unpackSayings(packed: string): Map<string, Saying[]> {
  const lines = packed === '' ? [] : packed.split('\n');
  return new Map(
    lines.map((line) => {
      const [word = '', ...sayings] = line.split(' ');
      return [word, sayings.map(unpackSaying)];
    }),
  );
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
