/** A matter in words: how its sides stand to each other, and from how many origins they come. */
import type { MatterView } from '../knowledge/matters/matterView.js';
import type { Wording } from './wording.js';

/** Under a comparison: "Die Quellen sagen Verschiedenes. 4 Medien, 1 Ursprung: Elon Musk". */
export function comparisonText({ relation, sources, origins }: MatterView, wording: Wording): string {
  return `${wording.relations[relation]} ${wording.echo(sources, origins)}`;
}

/** Under an answer: that others speak of the same. */
export function alsoSaidText({ relation, sources, origins }: MatterView, wording: Wording): string {
  return wording.alsoSaid({ sources, origins: origins.length, relation: wording.relations[relation] });
}
