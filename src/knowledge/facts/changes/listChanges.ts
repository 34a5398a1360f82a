/** What became of the facts: added, corrected, withdrawn; for whoever comes back. */
import { compareDates } from '../../text/calendar.js';
import { type Base, listFactCorrections } from '../base.js';
import type { Correction } from '../schema.js';

/** `date` is an instant in UTC; of corrections and withdrawals of long ago, a day. */
export type BaseChange = { fact: string; date: string } & (
  | { kind: 'added' }
  | ({ kind: 'corrected' } & Pick<Correction, 'field' | 'was' | 'is' | 'why'>)
  | { kind: 'withdrawn'; why: string }
);

/**
 * All changes, newest first; what is of one moment stays in the order of its article. A fact without `added` was never new,
 * and of a withdrawn one nothing is told but that.
 */
export function listChanges({ facts, fact: served, corrections, withdrawn }: ChangedParts): BaseChange[] {
  const added = facts.flatMap(({ id, added: date }): BaseChange[] =>
    date === undefined ? [] : [{ kind: 'added', fact: id, date }],
  );
  // written one behind the other
  const corrected = listFactCorrections({ corrections })
    .filter(({ fact }) => served.has(fact))
    .map((each): BaseChange => ({ kind: 'corrected', ...each }))
    .reverse();
  const gone = withdrawn.map(
    ({ id, withdrawn: { date, why } }): BaseChange => ({ kind: 'withdrawn', fact: id, date, why }),
  );
  return [...gone, ...corrected, ...added].sort((a, b) => compareDates(b.date, a.date));
}

type ChangedParts = Pick<Base, 'facts' | 'fact' | 'corrections' | 'withdrawn'>;
