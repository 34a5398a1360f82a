/** A matter in words: how its sides stand to each other, and from how many origins they come. */
import type { MatterView } from '../knowledge/matters/matterView.js';
import type { Wording } from './wording.js';

/** Under a comparison: "Die Quellen machen unterschiedliche Angaben. 4 Medien, 1 Ursprung: Elon Musk". */
export function comparisonText(view: MatterView, wording: Wording): string {
  return `${relationText(view, wording)} ${wording.echo(view.sources, view.origins)}`;
}

/** Under an answer: that others speak of the same. */
export function alsoSaidText(view: MatterView, wording: Wording): string {
  const { sources, origins } = view;
  return wording.alsoSaid({ sources, origins: origins.length, relation: relationText(view, wording) });
}

// other words for one utterance, or for one state, are no other figure
function relationText({ matter, relation }: MatterView, wording: Wording): string {
  if (relation !== 'differs') return wording.relations[relation];
  const own = { wording: wording.wordingRelation, state: wording.stateRelation, figure: null, date: null };
  return own[matter.kind] ?? wording.relations.differs;
}
