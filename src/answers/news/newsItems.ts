/** Changes as a reader goes through them: new sentences counted by day and article, each correction and withdrawal by itself, that of an article once for all its facts. */
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
  const counts = countBy(matching.filter(isAdded).map((change) => keyNews(change, base)));
  const counted = new Set<string>();
  return changes.flatMap((change): NewsItem[] => {
    const [day, source] = [dayOf(change.date), sourceOf({ id: change.fact }, base)];
    if (change.kind === 'withdrawn') return [{ kind: 'withdrawn', day, source, why: change.why }];
    const key = keyNews(change, base);
    if (counted.has(key)) return [];
    counted.add(key);
    if (change.kind === 'corrected') return describeCorrection(change, { day, source, citeOne, base });
    return [{ kind: 'added', day, source, count: counts.get(key) ?? 0 }];
  });
}

interface CorrectionParts extends Pick<NewsItem, 'day' | 'source'>, Pick<NewsParts, 'citeOne'> {
  base: Base;
}

function describeCorrection(
  { of, fact: id, field, was, is, why }: Extract<BaseChange, { kind: 'corrected' }>,
  { day, source, citeOne, base }: CorrectionParts,
): NewsItem[] {
  const fact = base.fact.get(id);
  if (!fact) return [];
  const read = (value: unknown) => readChangedValue(value, field, base);
  const cited = of === 'fact' ? citeOne(fact) : null;
  return [{ kind: 'corrected', day, source, cited, field, was: read(was), is: read(is), why }];
}

function isAdded({ kind }: BaseChange): boolean {
  return kind === 'added';
}

/** What is one line for a reader has one key. */
export function keyNews(change: BaseChange, base: Base): string {
  const { kind, fact, date } = change;
  const article = sourceOf({ id: fact }, base).id;
  if (kind === 'added') return `${kind} ${dayOf(date)} ${article}`;
  return kind === 'corrected' && change.of === 'article'
    ? JSON.stringify([kind, article, date, change.field, change.was])
    : JSON.stringify(change);
}
