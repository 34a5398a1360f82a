/** `withdraw` and `correct`: a fact that was served is taken back or mended, and the change is told. */
import { nearFactIds } from '../answers/suggest.js';
import { type Base, sourceIdOf } from '../knowledge/facts/base.js';
import { correctionsText, fieldOf, fieldValue, withField, withWithdrawn } from '../knowledge/facts/corrections.js';
import { type Change, changeData, type RawFacts } from '../store/changeData.js';
import { UsageError } from '../util/errors.js';

export interface Mending {
  data: string;
  id: string;
  why: string | undefined;
  /** The day of the change, YYYY-MM-DD. */
  today: string;
}

const documents = (base: Base) => new Map([['CORRECTIONS.md', correctionsText(base)]]);

/** The report; throws where the fact is not served, or the base would break without it. */
export function withdraw({ data, id, why, today }: Mending): string {
  if (!why?.trim()) throw new UsageError('withdraw needs --why "…": the reason is what is left of the fact');
  changeData(data, (base, facts): Change => {
    const file = fileOf(id, base);
    return {
      facts: new Map([[file, withWithdrawn(factsIn(file, facts), id, { date: today, why: why.trim() })]]),
      documents,
    };
  });
  return `${id} is withdrawn. Its id stays, with the reason.`;
}

export interface Correcting extends Mending {
  field: string;
  /** JSON, or plain text; "-" takes the field away. */
  value: string;
}

export function correct({ data, id, why, today, field, value }: Correcting): string {
  if (!why?.trim()) throw new UsageError('correct needs --why "…"');
  if (['id', 'at', 'quote', 'withdrawn'].includes(field))
    throw new UsageError(`${field} cannot be corrected: withdraw the fact and import the sentence anew`);
  const is = fieldValue(value);
  changeData(data, (base, facts): Change => {
    const file = fileOf(id, base);
    const old = factsIn(file, facts).find((fact) => fact.id === id) ?? {};
    const was = fieldOf(old, field) ?? null;
    if (JSON.stringify(was) === JSON.stringify(is)) throw new Error(`${field} of ${id} is ${value} already`);
    const changed = factsIn(file, facts).map((fact) => (fact.id === id ? withField(fact, field, is) : fact));
    const correction = { fact: id, date: today, why: why.trim(), field, was: was as never, is: is as never };
    return { facts: new Map([[file, changed]]), corrections: [...base.corrections, correction], documents };
  });
  return `${field} of ${id} is corrected.`;
}

function fileOf(id: string, base: Base): string {
  if (base.fact.has(id)) return `facts/${sourceIdOf(id)}.json`;
  if (base.withdrawn.some((fact) => fact.id === id)) throw new Error(`${id} is withdrawn already`);
  const near = nearFactIds(id, base);
  throw new Error([`there is no fact ${id}`, ...(near.length > 0 ? [`near: ${near.join(', ')}`] : [])].join('; '));
}

function factsIn(file: string, facts: RawFacts): readonly { id: string }[] {
  return facts.get(file) ?? [];
}
