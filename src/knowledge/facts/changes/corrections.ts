/** Facts that were served and turned out wrong: withdrawn with a reason, or corrected field by field. Their ids are never reused. */

import * as z from 'zod';
import { isObject, parseJson } from '../../../util/json.js';
import { compareDates, dayOf } from '../../text/calendar.js';
import type { Base } from '../base.js';
import { type Correction, voiceSchema } from '../schema.js';
import { describeVoice } from '../voices/voices.js';

type RawFact = { id: string };

/** The facts with one of them withdrawn: its quote and all that hung on it are gone, its id and the reason stay. */
export function withdrawFact<Fact extends RawFact>(
  facts: readonly Fact[],
  id: string,
  withdrawn: { date: string; why: string },
) {
  return facts.map((fact) => (fact.id === id ? { id, withdrawn } : fact));
}

/**
 * The fact with one field set, or taken away where the value is null. `field` may lead inwards: "voices.1.speaker.is";
 * a number is a place in a list, counted from 0, and the one behind its end adds to it. Throws where there is no such place.
 */
export function setField(fact: object, field: string, value: unknown): object {
  const [name = '', ...inner] = field.split('.');
  const own = readField(fact, name);
  const next = inner.length === 0 ? value : setInner(own, [name, inner], value);
  if (Array.isArray(fact)) return setEntry(fact, name, next);
  const rest = Object.fromEntries(Object.entries(fact).filter(([key]) => key !== name));
  return next === null ? rest : { ...fact, [name]: next };
}

// a list without entries is none
function setInner(own: unknown, [name, inner]: [string, string[]], value: unknown): unknown {
  const isNewList = own === undefined && /^\d+$/u.test(inner[0] ?? '');
  if (own !== undefined && !isObject(own)) throw new Error(`${name} is no list and has no fields`);
  const set = setField(isObject(own) ? own : isNewList ? [] : {}, inner.join('.'), value);
  return Array.isArray(set) && set.length === 0 ? null : set;
}

function setEntry(list: readonly unknown[], name: string, value: unknown): unknown[] {
  const index = /^\d+$/u.test(name) ? Number(name) : -1;
  if (index < 0 || index > list.length - (value === null ? 1 : 0))
    throw new Error(`"${name}" is no place in the list: it has ${list.length}, counted from 0`);
  return value === null ? list.toSpliced(index, 1) : list.toSpliced(index, 1, value);
}

export function readField(fact: object, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>((value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined), fact);
}

/** What somebody typed for a field: JSON, or plain text; "-" takes the field, or the entry of a list, away. */
export function parseFieldValue(typed: string): Correction['is'] {
  if (typed === '-') return null;
  const json = parseJson(typed) as Correction['is'] | undefined;
  return json === undefined ? typed : json;
}

/** The texts that go with a change that readers are told of, by their names in the data folder. */
export function formatChangeDocuments(base: Pick<Base, 'withdrawn' | 'corrections'>): Map<string, string> {
  return new Map([['CORRECTIONS.md', formatCorrectionsFile(base)]]);
}

/** The list for people: what was withdrawn or corrected, newest first. */
export function formatCorrectionsFile({ withdrawn, corrections }: Pick<Base, 'withdrawn' | 'corrections'>): string {
  const lines = [
    ...withdrawn.map(({ id, withdrawn: { date, why } }) => ({
      date,
      line: `- ${dayOf(date)}: \`${id}\` was withdrawn. ${why}`,
    })),
    ...corrections.map((each) => ({
      date: each.date,
      line: `- ${dayOf(each.date)}: ${nameMended(each)}, ${each.field}: ${formatValue(each.was)} became ${formatValue(each.is)}. ${each.why}`,
    })),
  ].sort((a, b) => compareDates(b.date, a.date));
  const body = lines.length === 0 ? ['Nothing has been withdrawn or corrected so far.'] : lines.map(({ line }) => line);
  return ['# Corrections', '', 'Written by `withdraw`, `correct` and `source mend`.', '', ...body, ''].join('\n');
}

function nameMended(mended: Correction): string {
  return 'fact' in mended ? `\`${mended.fact}\`` : `the source \`${mended.source}\``;
}

function formatValue(value: unknown): string {
  if (value === null) return 'nothing';
  const voices = z.array(voiceSchema).safeParse(Array.isArray(value) ? value : [value]);
  if (voices.success && voices.data.length > 0) return voices.data.map(describeVoice).join('; ');
  return describeValue(value);
}

// 'matter: “stargate.total”, value: 500000000000'
function describeValue(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(describeValue).join('; ');
  if (!isObject(value)) return String(value);
  return Object.entries(value)
    .map(([field, inner]) => `${field}: ${describeValue(inner)}`)
    .join(', ');
}
