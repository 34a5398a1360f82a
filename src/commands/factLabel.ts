import type { Library } from '../answers/library.js';
import { sourceIdOf } from '../knowledge/base.js';
import type { Fact } from '../knowledge/schema.js';
import type { Suggestion } from './command.js';

/** Discord shows no more of a suggestion. */
const longest = 100;

/** A suggestion with the outlet and date of the fact behind it; the outlet is left out where it does not fit. */
export function labelled(text: string, fact: Fact, { base }: Library): Suggestion {
  const source = base.source.get(sourceIdOf(fact.id));
  const label = `${text} · ${source?.outlet.is} · ${source?.date.is}`;
  return { label: label.length <= longest ? label : text, value: text };
}

/** The text of a label: some clients send what they show of a suggestion instead of its value. */
export function unlabelled(text: string): string {
  return text.replace(/ · [^·]+ · \d{4}(?:-\d{2}){0,2}$/u, '');
}
