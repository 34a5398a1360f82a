/** A matter in words: how its sides stand to each other, and from how many origins they come. */
import { type MatterView, othersOf, variantsOf } from '../knowledge/matters/matterView.js';
import type { Fact } from '../knowledge/schema.js';
import type { Wording } from './wording.js';

/** Under a comparison: "Die Quellen machen unterschiedliche Angaben. 4 Medien, 1 Ursprung: Elon Musk". */
export function comparisonText(view: MatterView, wording: Wording): string {
  return `${relationText(view, wording)} ${wording.echo(view.sources, view.origins)}`;
}

/** Under an answer, what others say of the same: "3 weitere Quellen, 2 davon anders."; of an utterance, its other renderings. */
export function alsoSaidTexts(view: MatterView, fact: Fact, wording: Wording): string[] {
  if (view.matter.kind !== 'wording') return [wording.alsoSaid(othersOf(view, fact.id))];
  const variants = variantsOf(view, fact.id);
  if (variants.length === 0) return [wording.alsoSaid(othersOf(view, fact.id))];
  return [
    wording.variants(variants.length),
    ...variants.map(({ claim, source }) => `„${claim.says}“ (${source.outlet.is})`),
  ];
}

// other words for one utterance, or for one state, are no other figure
function relationText({ matter, relation }: MatterView, wording: Wording): string {
  if (relation !== 'differs') return wording.relations[relation];
  const own = { wording: wording.wordingRelation, state: wording.stateRelation, figure: null, date: null };
  return own[matter.kind] ?? wording.relations.differs;
}
