/** What is near to a question for advice: none is given. */
import type { FactHit, FactSearchResult } from '../../knowledge/retrieval/ranking/factHit.js';
import type { Bilingual } from '../reason.js';
import { maxNearFacts } from './askContext.js';

/** Over the sentences that are near to what advice was asked on. */
export const noAdvice: Bilingual = {
  de: 'Rat gebe ich keinen, und eine eigene Meinung habe ich nicht.',
  en: 'I give no advice, and I have no opinion of my own.',
};
/** Of a question that names nobody of the story. */
const minNearCoverage = 0.6;

/** What is near to a question for advice: null where none is asked for, nothing where no sentence is near. */
export function findNearAdvice({ question, reading, hits, unknownNames }: FactSearchResult): FactHit[] | null {
  if (reading.mood !== 'advice') return null;
  const [best] = hits;
  const isOfStory = best !== undefined && (question.entities.length > 0 || best.coverage >= minNearCoverage);
  return isOfStory && unknownNames.length === 0 ? hits.slice(0, maxNearFacts) : [];
}
