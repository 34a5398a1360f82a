/** What is known of each matter that asks for a figure: which values its facts give, and in which words. */
import type { Base } from '../../knowledge/facts/base.js';
import type { Matter } from '../../knowledge/facts/schema.js';
import { addUnitWords, type UnitWords } from '../../knowledge/text/figures/units.js';
import { extractStems } from '../fields/tfIdf.js';

export interface MatterFigures {
  matter: Matter;
  /** What the story's figures are counted in. */
  unitWords: UnitWords;
  values: ReadonlySet<number>;
  /** What no other matter's facts give in the same unit. */
  ownValues: ReadonlySet<number>;
  /** Of the words of its question and its facts, without names and figures. */
  stems: ReadonlySet<string>;
  /** Whom facts on the same things are about. */
  companies: ReadonlySet<string>;
}

const figureStemPattern =
  /\d|^(?:milliard|mrd|million|mio|billion|bio|dollar|us|usd|euro|ein|zwei|drei|vier|funf|sechs|sieb|acht|neun|zehn|rund|fast|knapp)/u;

export function listMatterFigures(base: Base): MatterFigures[] {
  const names = new Set(
    base.entities.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((one) => extractStems(one))),
  );
  const known = base.matters.filter(({ kind }) => kind === 'figure').map((matter) => readFigures(matter, base, names));
  return known.map((one) => ({ ...one, ownValues: listOwnValues(one, known) }));
}

function readFigures(
  matter: Matter,
  { facts, matter: matters, story }: Base,
  names: ReadonlySet<string>,
): MatterFigures {
  const own = facts.filter(({ claims = [] }) => claims.some((claim) => claim.matter === matter.id));
  const claims = own.flatMap((fact) => fact.claims ?? []);
  const isBeside = (id: string) => matter.about.every((one) => matters.get(id)?.about.includes(one));
  const beside = facts.filter((fact) => fact.claims?.some((claim) => isBeside(claim.matter)));
  const values = claims.flatMap((claim) => (claim.matter === matter.id ? (claim.value ?? []) : []));
  const words = [matter.question.de, ...own.map(({ quote }) => quote)].flatMap((text) => listContentStems(text));
  return {
    matter,
    unitWords: addUnitWords(story.units),
    values: new Set(values),
    ownValues: new Set(),
    stems: new Set(words.filter((stem) => !names.has(stem))),
    companies: new Set(beside.flatMap((fact) => fact.about ?? [])),
  };
}

function listOwnValues({ matter, values }: MatterFigures, all: MatterFigures[]): ReadonlySet<number> {
  const others = all.filter((other) => other.matter !== matter && other.matter.unit === matter.unit);
  return new Set([...values].filter((value) => !others.some((other) => other.values.has(value))));
}

/** Without figures and their units. */
export function listContentStems(text: string): string[] {
  return extractStems(text).filter((stem) => !figureStemPattern.test(stem));
}
