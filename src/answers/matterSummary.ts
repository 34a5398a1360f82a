/** A matter as an answer carries it: how its sides stand to each other, and to the fact that is quoted. */
import { countOtherSources, listOtherWordings, type MatterView } from '../knowledge/facts/matters/matterView.js';
import type { Fact } from '../knowledge/facts/schema.js';
import { memoize } from '../util/lazy.js';
import type { MatterSummary } from './answer.js';

export type SummarizeMatter = (view: MatterView, beside: Fact | null) => MatterSummary;

/** Each is worked out once: views belong to the base, and so do facts. */
export function createMatterSummarizer(): SummarizeMatter {
  const summarizeView = memoize((view: MatterView) => memoize((beside: Fact | null) => summarize(view, beside)));
  return (view, beside) => summarizeView(view)(beside);
}

function summarize(view: MatterView, beside: Fact | null): MatterSummary {
  const { matter } = view;
  const counts = beside ? countOtherSources(view, beside.id) : { others: 0, differing: 0 };
  const variants = beside && matter.kind === 'wording' ? listOtherWordings(view, beside.id) : [];
  return {
    id: matter.id,
    kind: matter.kind,
    unit: matter.unit ?? '',
    question: matter.question,
    relation: view.relation,
    sources: view.sources,
    origins: view.origins.map((name) => ({ name, presumed: isPresumedOutlet(name, view) })),
    ...counts,
    variants: variants.map(({ claim, source }) => ({ says: claim.says, source })),
  };
}

function isPresumedOutlet(name: string, { sides }: MatterView): boolean {
  return sides.some(({ source: { outlet } }) => outlet.basis === 'attributed' && outlet.is === name);
}
