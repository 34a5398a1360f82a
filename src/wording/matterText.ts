/** A matter in words: how its sides stand to each other, and from how many origins they come. */
import { type MatterView, othersOf, type Side, variantsOf } from '../knowledge/facts/matters/matterView.js';
import type { Fact } from '../knowledge/facts/schema.js';
import type { Wording } from './wording.js';

/** Under a comparison: "Die Quellen machen unterschiedliche Angaben. 4 Medien, 1 Ursprung: Elon Musk". */
export function comparisonText(view: MatterView, wording: Wording): string {
  const attributed = view.sides.filter(({ source }) => source.outlet.basis === 'attributed');
  const isAttributed = (name: string) => attributed.some(({ source }) => source.outlet.is === name);
  const origins = view.origins.map((name) => (isAttributed(name) ? wording.presumably(name) : name));
  return `${relationText(view, wording)} ${wording.echo(view.sources, origins)}`;
}

/** Under an answer, what others say of the same: "3 weitere Quellen, 2 davon anders."; of an utterance, its other renderings. */
export function alsoSaidTexts(view: MatterView, fact: Fact, wording: Wording): string[] {
  const { others, differing } = othersOf(view, fact.id);
  // a state in other words may be the same state
  if (view.matter.kind === 'state') return [wording.alsoSaid({ others, differing: 0 })];
  const variants = view.matter.kind === 'wording' ? variantsOf(view, fact.id) : [];
  if (variants.length === 0) return [wording.alsoSaid({ others, differing })];
  return [wording.variants(variants.length), ...variants.map((side) => variantText(side, wording))];
}

function variantText({ claim: { says }, source: { outlet } }: Side, wording: Wording): string {
  const quoted = /[„“"]/u.test(says) ? says : `„${says}“`;
  return `${quoted} (${outlet.basis === 'attributed' ? wording.presumably(outlet.is) : outlet.is})`;
}

// other words for one utterance, or for one state, are no other figure
function relationText({ matter, relation }: MatterView, wording: Wording): string {
  if (relation !== 'differs') return wording.relations[relation];
  const own = { wording: wording.wordingRelation, state: wording.stateRelation, figure: null, date: null };
  return own[matter.kind] ?? wording.relations.differs;
}
