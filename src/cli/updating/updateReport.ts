/** What `import --update` tells before it asks: the article's own notes of correction first, then what became of each sentence. */
import type { LeftOut } from '../../drafting/passages/leftOut.js';
import type { Base } from '../../knowledge/facts/base.js';
import { escapeControls } from '../../util/printable.js';
import { formatBecame } from './askDecision.js';
import type { UpdatePlan } from './planUpdate.js';

export interface Told {
  plan: UpdatePlan;
  base: Base;
  leftOut: LeftOut[];
  /** Whether the text that the facts were cut from is at hand. */
  hasOldText: boolean;
}

export function formatUpdate({ plan, base, leftOut, hasOldText }: Told): string[] {
  const { same, moved, changed, gone, fresh } = countBecame(plan);
  const notes = leftOut
    .filter(({ kind }) => kind === 'correction')
    .map(({ text }) => `  Note of the paper: ${escapeControls(text)}`);
  const drafts = plan.became.filter(
    ({ kind, fact }) => (kind === 'changed' || kind === 'gone') && !base.fact.has(fact.id),
  );
  return [
    ...notes,
    `${plan.source.id}: ${same} the same, ${moved} moved, ${changed} changed, ${gone} gone, ${fresh} new.`,
    ...(hasOldText
      ? []
      : ['  ! The old text is not on the desk: sentences that were dropped before may be among the new ones.']),
    ...plan.fresh.map(({ fact }) => `  new: ${escapeControls(fact.quote)}`),
    ...drafts.flatMap((each) => formatBecame(each).map((line) => `  draft ${line}`)),
  ];
}

/** `schema` changes only where something is taken away. */
export function formatUpdateJson({ plan, leftOut, left }: Told & { left: number }): string {
  const { fresh, ...became } = countBecame(plan);
  const speakers = plan.fresh.filter(({ fact }) => (fact.voices ?? []).some(({ speaker }) => speaker !== null)).length;
  const frame = { schema: 1, command: 'import', source: plan.source.id, drafts: fresh, speakers };
  return JSON.stringify({ ...frame, leftOut, warnings: [], entities: [], update: { ...became, new: fresh, left } });
}

export function countBecame({ became, fresh }: UpdatePlan) {
  const count = (kind: UpdatePlan['became'][number]['kind']) => became.filter((each) => each.kind === kind).length;
  return {
    same: count('same'),
    moved: count('moved'),
    changed: count('changed'),
    gone: count('gone'),
    fresh: fresh.length,
  };
}
