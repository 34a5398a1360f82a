/** `withdraw` and `correct`: a fact that was served is taken back or corrected, and the change is listed for readers. */
import { findNearFactIds } from '../answers/suggest.js';
import { type Base, sourceIdOf } from '../knowledge/facts/base.js';
import {
  formatChangeDocuments,
  parseFieldValue,
  readField,
  setField,
  withdrawFact,
} from '../knowledge/facts/changes/corrections.js';
import { type Correction, voiceSchema } from '../knowledge/facts/schema.js';
import { describeVoice } from '../knowledge/facts/voices/voices.js';
import { type Change, changeData, type RawFacts } from '../store/changeData.js';
import { UsageError } from '../util/errors.js';
import { replaceControls } from '../util/printable.js';

export interface FactChange {
  data: string;
  id: string;
  why: string | undefined;
  /** The instant of the change, in UTC to the second. */
  now: string;
}

/** The report; throws where the fact is not served, or the base would break without it. */
export function runWithdraw({ data, id, why, now }: FactChange): string {
  if (!why?.trim()) throw new UsageError('withdraw needs --why "…": the reason is what is left of the fact');
  changeData(data, (base, facts): Change => {
    const file = findFactFile(id, base);
    return {
      facts: new Map([[file, withdrawFact(listFactsIn(file, facts), id, { date: now, why: why.trim() })]]),
      formatDocuments: formatChangeDocuments,
    };
  });
  return `${id} is withdrawn. Its id stays, with the reason.`;
}

export interface FieldCorrection extends FactChange {
  field: string;
  /** JSON, or plain text; "-" takes the field away. */
  value: string;
}

const importAgain = 'withdraw the fact and import the sentence anew';
const refusals: ReadonlyMap<string, string> = new Map([
  ...['id', 'at', 'quote', 'withdrawn'].map((field): [string, string] => [field, importAgain]),
  ['draft', 'withdraw takes a fact back, review serves a draft'],
  ['added', 'review writes it'],
]);

/** The report, with the voice before and after where it is one that changed. */
export function runCorrect({ data, id, why, now, field, value }: FieldCorrection): string {
  if (!why?.trim()) throw new UsageError('correct needs --why "…"');
  const [root = ''] = field.split('.');
  const refusal = refusals.get(root);
  if (refusal) throw new UsageError(`${root} cannot be corrected: ${refusal}`);
  const newValue = parseFieldValue(value);
  let shown: string[] = [];
  changeData(data, (base, facts): Change => {
    const file = findFactFile(id, base);
    const old = listFactsIn(file, facts).find((fact) => fact.id === id) ?? {};
    const oldValue = (readField(old, field) ?? null) as Correction['was'];
    if (JSON.stringify(oldValue) === JSON.stringify(newValue)) throw new Error(`${field} of ${id} is ${value} already`);
    const mended = setField(old, field, newValue);
    const changed = listFactsIn(file, facts).map((fact) => (fact.id === id ? mended : fact));
    shown = formatVoiceChange(old, mended, field);
    const correction = { fact: id, date: now, why: why.trim(), field, was: oldValue, is: newValue };
    return {
      facts: new Map([[file, changed]]),
      corrections: [...base.corrections, correction],
      formatDocuments: formatChangeDocuments,
    };
  });
  return [`${field} of ${id} is corrected.`, ...shown].join('\n');
}

// all of them where a whole list is put in its place
function formatVoiceChange(old: object, mended: object, field: string): string[] {
  const [root, place] = field.split('.');
  if (root !== 'voices') return [];
  const describe = (fact: object) => describeVoices(readField(fact, place === undefined ? root : `${root}.${place}`));
  return [`  before  ${describe(old)}`, `  after   ${describe(mended)}`].map(replaceControls);
}

function describeVoices(value: unknown): string {
  const voices = (Array.isArray(value) ? value : [value]).flatMap((voice) => voiceSchema.safeParse(voice).data ?? []);
  return voices.map(describeVoice).join('; ') || 'nothing';
}

function findFactFile(id: string, base: Base): string {
  if (base.fact.has(id)) return `facts/${sourceIdOf(id)}.json`;
  if (base.withdrawn.some((fact) => fact.id === id)) throw new Error(`${id} is withdrawn already`);
  const near = findNearFactIds(id, base);
  throw new Error([`there is no fact ${id}`, ...(near.length > 0 ? [`near: ${near.join(', ')}`] : [])].join('; '));
}

function listFactsIn(file: string, facts: RawFacts): readonly { id: string }[] {
  return facts.get(file) ?? [];
}
