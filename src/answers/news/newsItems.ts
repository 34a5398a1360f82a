/** Changes as a reader goes through them: new sentences counted by day and article, each correction and withdrawal by itself. */
import { type Base, sourceOf } from '../../knowledge/facts/base.js';
import type { BaseChange } from '../../knowledge/facts/changes/listChanges.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { dayOf } from '../../knowledge/text/calendar.js';
import { countBy } from '../../util/collections.js';
import type { CitedFact, NewsItem } from '../citedFact.js';
import { readChangedValue } from './changedValue.js';

interface NewsParts {
  changes: BaseChange[];
  /** With those for which there is no room: a line counts all of its day and article. */
  matching: BaseChange[];
  citeOne: (fact: Fact) => CitedFact;
}

export function listNewsItems({ changes, matching, citeOne }: NewsParts, base: Base): NewsItem[] {
  const counts = countBy(matching.filter(isAdded).map((change) => keyChange(change, base)));
  const counted = new Set<string>();
  return changes.flatMap((change): NewsItem[] => {
    const [day, source] = [dayOf(change.date), sourceOf({ id: change.fact }, base)];
    if (change.kind === 'withdrawn') return [{ kind: 'withdrawn', day, source, why: change.why }];
    if (change.kind === 'corrected') return describeCorrection(change, { day, source, citeOne, base });
    const key = keyChange(change, base);
    if (counted.has(key)) return [];
    counted.add(key);
    return [{ kind: 'added', day, source, count: counts.get(key) ?? 0 }];
  });
}

interface CorrectionParts extends Pick<NewsItem, 'day' | 'source'>, Pick<NewsParts, 'citeOne'> {
  base: Base;
}

function describeCorrection(
  { fact: id, field, was, is, why }: Extract<BaseChange, { kind: 'corrected' }>,
  { day, source, citeOne, base }: CorrectionParts,
): NewsItem[] {
  const fact = base.fact.get(id);
  if (!fact) return [];
  const read = (value: unknown) => readChangedValue(value, field, base);
  return [{ kind: 'corrected', day, source, cited: citeOne(fact), field, was: read(was), is: read(is), why }];
}

function isAdded({ kind }: BaseChange): boolean {
  return kind === 'added';
}

function keyChange({ fact, date }: BaseChange, base: Base): string {
  return `${dayOf(date)} ${sourceOf({ id: fact }, base).id}`;
}
