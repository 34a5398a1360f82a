/** A matter in words: how its sides stand to each other, and from how many origins they come. */
import {
  countOtherSources,
  listOtherWordings,
  type MatterView,
  type Side,
} from '../knowledge/facts/matters/matterView.js';
import type { Fact } from '../knowledge/facts/schema.js';
import type { Wording } from './wording.js';

/** Under a comparison: "Die Quellen machen unterschiedliche Angaben. 4 Medien, 1 Ursprung: Elon Musk". */
export function formatComparison(view: MatterView, wording: Wording): string {
  const attributed = view.sides.filter(({ source }) => source.outlet.basis === 'attributed');
  const isAttributed = (name: string) => attributed.some(({ source }) => source.outlet.is === name);
  const origins = view.origins.map((name) => (isAttributed(name) ? wording.presumedOutlet(name) : name));
  return `${formatRelation(view, wording)} ${wording.echo(view.sources, origins)}`;
}

/** Under an answer, what others say of the same: "3 weitere Quellen, 2 davon anders."; of an utterance, its other renderings. */
export function formatOtherSources(view: MatterView, fact: Fact, wording: Wording): string[] {
  const { others, differing } = countOtherSources(view, fact.id);
  // a state in other words may be the same state
  if (view.matter.kind === 'state') return [wording.otherSources({ others, differing: 0 })];
  const variants = view.matter.kind === 'wording' ? listOtherWordings(view, fact.id) : [];
  if (variants.length === 0) return [wording.otherSources({ others, differing })];
  return [wording.variants(variants.length), ...variants.map((side) => formatVariant(side, wording))];
}

function formatVariant({ claim: { says }, source: { outlet } }: Side, wording: Wording): string {
  const quoted = /[„“"]/u.test(says) ? says : `„${says}“`;
  return `${quoted} (${outlet.basis === 'attributed' ? wording.presumedOutlet(outlet.is) : outlet.is})`;
}

// other words for one utterance, or for one state, are no other figure
function formatRelation({ matter, relation }: MatterView, wording: Wording): string {
  if (relation !== 'differs') return wording.relations[relation];
  const own = { wording: wording.wordingRelation, state: wording.stateRelation, figure: null, date: null };
  return own[matter.kind] ?? wording.relations.differs;
}
