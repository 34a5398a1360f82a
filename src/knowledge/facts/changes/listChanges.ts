/** What became of the facts: added, corrected, withdrawn; for whoever comes back. */
import { compareDates } from '../../text/calendar.js';
import { type Base, isCorrected } from '../base.js';
import type { Correction, Fact } from '../schema.js';

/** `date` is an instant in UTC; of corrections and withdrawals of long ago, a day. */
export type BaseChange = { fact: string; date: string } & (
  | { kind: 'added' }
  /** `of`: in the fact itself, or in its article's entry, which each of its facts shows. */
  | ({ kind: 'corrected'; of: 'fact' | 'article' } & Pick<Correction, 'field' | 'was' | 'is' | 'why'>)
  | { kind: 'withdrawn'; why: string }
);

/**
 * All changes, newest first; what is of one moment stays in the order of its article. A fact without `added` was never new,
 * and of a withdrawn one nothing is told but that.
 */
export function listChanges(base: ChangedParts): BaseChange[] {
  const added = base.facts.flatMap(({ id, added: date }): BaseChange[] =>
    date === undefined ? [] : [{ kind: 'added', fact: id, date }],
  );
  // written one behind the other
  const corrected = base.corrections.toReversed().flatMap((each) => listCorrected(each, base));
  const gone = base.withdrawn.map(
    ({ id, withdrawn: { date, why } }): BaseChange => ({ kind: 'withdrawn', fact: id, date, why }),
  );
  return [...gone, ...corrected, ...added].sort((a, b) => compareDates(b.date, a.date));
}

function listCorrected(correction: Correction, { fact, listArticleFacts }: ChangedParts): BaseChange[] {
  const { date, field, was, is, why } = correction;
  const isOfFact = 'fact' in correction;
  const facts: readonly (Fact | undefined)[] = isOfFact
    ? [fact.get(correction.fact)]
    : listArticleFacts(correction.source);
  return facts.flatMap((each) =>
    each && isCorrected(each, correction)
      ? [{ kind: 'corrected', of: isOfFact ? 'fact' : 'article', fact: each.id, date, field, was, is, why } as const]
      : [],
  );
}

type ChangedParts = Pick<Base, 'facts' | 'fact' | 'corrections' | 'withdrawn' | 'listArticleFacts'>;
