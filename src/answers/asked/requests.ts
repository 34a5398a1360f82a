/** Questions that a list or a wording answers better than the search does. */
import { nameParty } from '../../knowledge/facts/voices/parties.js';
import type { FactSearchResult } from '../../knowledge/retrieval/ranking/factHit.js';
import { asksForAgencies, readListRequest } from '../../knowledge/retrieval/wording/listRequest.js';
import type { Language } from '../../knowledge/text/language.js';
import type { Answer } from '../answer.js';
import { answerAgencies } from '../info.js';
import type { Library } from '../library.js';
import { answerPerson } from '../lists.js';
import { noFilter } from '../narrow.js';
import { answerArticleQuestion } from './articleAnswer.js';
import { answerSaidQuestion } from './findQuote.js';
import { answerPeriod } from './periodAnswer.js';
import { answerWho } from './whoAnswer.js';

/** Null where the question is none of these. */
export function answerRequest(question: string, library: Library, language: Language): Answer | null {
  const ofArticle = answerArticleQuestion(question, library);
  if (ofArticle) return ofArticle;
  if (asksForAgencies(question)) return answerAgencies(library);
  return (
    answerWho(question, library, language) ??
    answerPeriod(question, library, language) ??
    answerListRequest(question, library, language) ??
    answerSaidQuestion(question, library)
  );
}

// whom nobody knows, the search tells better
function answerListRequest(question: string, library: Library, language: Language): Answer | null {
  const request = readListRequest(question);
  if (!request) return null;
  const answer = answerPerson({ ...request, filter: noFilter, language }, library);
  return answer.kind === 'unknown' && answer.reason.kind !== 'not-quoted' ? null : answer;
}

/** "Was schreibt Bild?", "Was meldet dpa?": of those without a name of their own, all their words, where nothing else is asked. */
export function answerPartyQuestion(
  { question: { speaker, parties }, words }: FactSearchResult,
  library: Library,
  language: Language,
): Answer | null {
  if (!speaker || speaker.kind === 'entity') return null;
  if (speaker.kind === 'agency') return answerAgencies(library, speaker.name);
  const named = new Set(parties.flatMap(({ words: own }) => own));
  const asksMore = words.some(({ queryWord }) => !named.has(queryWord.word.text));
  return asksMore
    ? null
    : answerPerson({ person: nameParty(speaker).de, about: null, filter: noFilter, language }, library);
}
