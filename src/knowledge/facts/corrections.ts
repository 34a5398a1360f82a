/** Facts that were served and turned out wrong: withdrawn with a reason, or corrected field by field. Their ids are never reused. */

import { isObject, parseJson } from '../../util/json.js';
import { compareDates } from '../text/calendar.js';
import type { Base } from './base.js';
import type { Correction } from './schema.js';

type RawFact = { id: string };

/** The facts with one of them withdrawn: its quote and all that hung on it are gone, its id and the reason stay. */
export function withdrawFact<Fact extends RawFact>(
  facts: readonly Fact[],
  id: string,
  withdrawn: { date: string; why: string },
) {
  return facts.map((fact) => (fact.id === id ? { id, withdrawn } : fact));
}

/** The fact with one field set, or taken away where the value is null. `field` may lead inwards: "speaker.is". */
export function setField(fact: object, field: string, value: unknown): object {
  const [name = '', ...inner] = field.split('.');
  const own = readField(fact, name);
  const next = inner.length === 0 ? value : setField(isObject(own) ? own : {}, inner.join('.'), value);
  const rest = Object.fromEntries(Object.entries(fact).filter(([key]) => key !== name));
  return next === null ? rest : { ...fact, [name]: next };
}

export function readField(fact: object, field: string): unknown {
  return field.split('.').reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), fact);
}

/** What somebody typed for a field: JSON, or plain text; "-" takes the field away. */
export function parseFieldValue(typed: string): Correction['is'] {
  if (typed === '-') return null;
  const json = parseJson(typed) as Correction['is'] | undefined;
  return json === undefined ? typed : json;
}

/** The list for people: what was withdrawn or corrected, newest first. */
export function formatCorrectionsFile({ withdrawn, corrections }: Pick<Base, 'withdrawn' | 'corrections'>): string {
  const lines = [
    ...withdrawn.map(({ id, withdrawn: { date, why } }) => ({
      date,
      line: `- ${date}: \`${id}\` was withdrawn. ${why}`,
    })),
    ...corrections.map(({ fact, date, why, field, was, is }) => ({
      date,
      line: `- ${date}: \`${fact}\`, ${field}: ${formatValue(was)} became ${formatValue(is)}. ${why}`,
    })),
  ].sort((a, b) => compareDates(b.date, a.date));
  const body = lines.length === 0 ? ['Nothing has been withdrawn or corrected so far.'] : lines.map(({ line }) => line);
  return ['# Corrections', '', 'Written by `withdraw` and `correct`.', '', ...body, ''].join('\n');
}

function formatValue(value: unknown): string {
  return value === null ? 'nothing' : typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
