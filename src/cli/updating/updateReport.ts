/** What `import --update` tells before it asks: the article's own notes of correction first, then what became of each sentence. */
import type { LeftOut } from '../../drafting/passages/leftOut.js';
import type { Base } from '../../knowledge/facts/base.js';
import { escapeControls } from '../../util/printable.js';
import type { UpdateWording } from '../../wording/desk/articleWording.js';
import { formatBecame } from './askDecision.js';
import type { UpdatePlan } from './planUpdate.js';

export interface Told {
  plan: UpdatePlan;
  base: Base;
  leftOut: LeftOut[];
  /** Whether the text that the facts were cut from is at hand. */
  hasOldText: boolean;
}

export function formatUpdate({ plan, base, leftOut, hasOldText }: Told, wording: UpdateWording): string[] {
  const notes = leftOut.filter(({ kind }) => kind === 'correction').map(({ text }) => `  ${wording.note(text)}`);
  const drafts = plan.became.filter(
    ({ kind, fact }) => (kind === 'changed' || kind === 'gone') && !base.fact.has(fact.id),
  );
  return [
    ...notes,
    wording.counts(plan.source.id, countBecame(plan)),
    ...(hasOldText ? [] : [`  ! ${wording.noOldText}`]),
    ...plan.fresh.map(({ fact }) => `  ${wording.fresh(fact.quote)}`),
    ...drafts.flatMap((each) => formatBecame(each, wording).map((line) => `  ${wording.draft(line)}`)),
  ].map(escapeControls);
}

/** `schema` changes only where something is taken away. `told`: what became of sheets of the desk. */
export function formatUpdateJson({ plan, leftOut, left, told }: Told & { left: number; told: string[] }): string {
  const { fresh, ...became } = countBecame(plan);
  const speakers = plan.fresh.filter(({ fact }) => (fact.voices ?? []).some(({ speaker }) => speaker !== null)).length;
  const frame = { schema: 1, command: 'import', source: plan.source.id, drafts: fresh, speakers };
  const warnings = told.map((says) => ({ kind: 'desk', says }));
  return JSON.stringify({ ...frame, leftOut, warnings, entities: [], update: { ...became, new: fresh, left } });
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
