/** A container of "Check statement", read back: its label, a heading and quotes, another heading and quotes. */
import type { Fact } from '../../src/knowledge/facts/schema.js';
import type { Wording } from '../../src/wording/wording.js';
import { findQuotedFacts } from './replies.js';

export interface CheckedGroup {
  label: string | undefined;
  same: string[];
  differing: string[];
}

export function readCheckedGroup(
  [label, ...texts]: string[],
  { checkedSame, checkedDiffering }: Pick<Wording, 'checkedSame' | 'checkedDiffering'>,
  facts: Fact[],
): CheckedGroup {
  const place = texts.indexOf(checkedDiffering);
  const end = place < 0 ? texts.length : place;
  const find = (own: string[]) => own.flatMap((content) => findQuotedFacts({ type: 10, content }, facts));
  const same = texts.includes(checkedSame) ? find(texts.slice(0, end)) : [];
  return { label, same, differing: find(texts.slice(end)) };
}
