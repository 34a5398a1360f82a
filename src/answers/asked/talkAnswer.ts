/** What is no question about the story: small talk gets no quote, a question about the bot itself gets what it says of itself. */
import { readTalk } from '../../knowledge/retrieval/question/requests/talk.js';
import type { FactHit, FactSearchResult } from '../../knowledge/retrieval/ranking/factHit.js';
import type { Language } from '../../knowledge/text/language.js';
import type { Answer } from '../answer.js';
import { answerAbout, answerHelp } from '../info.js';
import type { Library } from '../library.js';
import type { Bilingual } from '../reason.js';
import { answerUnknown } from '../unknown.js';

/** Null where the question may be about the story. */
export function answerTalk(
  question: string,
  { result, library, language }: { result: FactSearchResult; library: Library; language: Language },
): Answer | null {
  const talk = readTalk(result.question, question);
  if (talk === null) return null;
  if (talk === 'ability') return answerHelp(library, language);
  return talk === 'self' ? answerAbout(library) : answerUnknown({ kind: 'chatter' }, library, language);
}

/** Over the sentences that are near to what advice was asked on. */
export const noAdvice: Bilingual = {
  de: 'Rat gebe ich keinen, und eine eigene Meinung habe ich nicht.',
  en: 'I give no advice, and I have no opinion of my own.',
};
const maxNearFacts = 3;
/** Of a question that names nobody of the story. */
const minNearCoverage = 0.6;

/** What is near to a question for advice: null where none is asked for, nothing where no sentence is near. */
export function findNearAdvice({ question, reading, hits, unknownNames }: FactSearchResult): FactHit[] | null {
  if (reading.mood !== 'advice') return null;
  const [best] = hits;
  const isOfStory = best !== undefined && (question.entities.length > 0 || best.coverage >= minNearCoverage);
  return isOfStory && unknownNames.length === 0 ? hits.slice(0, maxNearFacts) : [];
}
