/** Which concepts say what is asked: itself, what its words may mean as well, and all that is narrower. */
import type { Concept, ConceptLexicon } from './lexicon.js';

/** A concept that is asked for: its number, and what else its words may mean. */
interface Asked {
  number: number;
  alike: readonly number[];
  concept: Pick<Concept, 'kind'>;
}

/** The numbers of the concepts that say what is asked. */
export function listSaying({ number, alike }: Omit<Asked, 'concept'>, { related }: ConceptLexicon): number[] {
  return [number, ...alike].flatMap((each) => related[each] ?? []);
}

/** The same for all that is to have happened, and for who is to have done what to whom. */
export function listHappenings(asked: readonly Asked[], lexicon: ConceptLexicon): ReadonlySet<number> {
  const happens = asked.filter(({ concept: { kind } }) => kind === 'event' || kind === 'relation');
  return new Set(happens.flatMap((each) => listSaying(each, lexicon)));
}
