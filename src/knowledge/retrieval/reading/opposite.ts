/** What a fact says that is the contrary of what a question takes for granted: "eingestellt" against "wird fortgesetzt". */
import type { ConceptLexicon } from '../../lexicon/lexicon.js';
import type { ConceptMention } from '../../lexicon/readConcepts.js';
import type { IndexedFact } from '../index/factIndex.js';
import type { Reading } from './reading.js';

/** The first thing of the question whose contrary the fact says, and which it does not say itself; null where there is none. */
export function findOpposite(
  { mentions, mood }: Reading,
  { listConcepts, listSaidConcepts }: IndexedFact,
  { concepts }: ConceptLexicon,
): ConceptMention | null {
  // who asks when, why or how much may ask so of either
  if (mood === 'question') return null;
  const found = mentions.find(({ concept }) => {
    const opposite = concepts[concept]?.opposite ?? null;
    return opposite !== null && listSaidConcepts().has(opposite) && !listConcepts().has(concept);
  });
  return found ?? null;
}
