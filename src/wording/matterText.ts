/** A matter in words: how its sides stand to each other, and from how many origins they come. */
import type { MatterSummary } from '../answers/answer.js';
import { formatName } from './attribution.js';
import type { Wording } from './wording.js';

/** Under a comparison: "Die Quellen machen unterschiedliche Angaben. 4 Medien, 1 Ursprung: Elon Musk". */
export function formatComparison(matter: MatterSummary, wording: Wording): string {
  const origins = matter.origins.named.map((origin) => formatName(origin, wording));
  return `${formatRelation(matter, wording)} ${wording.echo(matter.sources, origins)}`;
}

/** Under an answer, what others say of the same: "3 weitere Quellen, 2 davon anders."; of an utterance, its other renderings. */
export function formatOtherSources({ kind, others, differing, variants }: MatterSummary, wording: Wording): string[] {
  // a state in other words may be the same state
  if (kind === 'state') return [wording.otherSources({ others, differing: 0 })];
  if (variants.length === 0) return [wording.otherSources({ others, differing })];
  return [wording.variants(variants.length), ...variants.map((variant) => formatVariant(variant, wording))];
}

function formatVariant({ says, source: { outlet } }: MatterSummary['variants'][number], wording: Wording): string {
  const quoted = /[„“"]/u.test(says) ? says : `„${says}“`;
  return `${quoted} (${outlet.basis === 'attributed' ? wording.presumedOutlet(outlet.is) : outlet.is})`;
}

// other words for one utterance, or for one state, are no other figure
function formatRelation({ kind, relation }: MatterSummary, wording: Wording): string {
  if (relation !== 'differs') return wording.relations[relation];
  const own = { wording: wording.wordingRelation, state: wording.stateRelation, figure: null, date: null };
  return own[kind] ?? wording.relations.differs;
}
