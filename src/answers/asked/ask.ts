/** Free text → the best facts, or an honest `unknown`. */

import { findKnownAnswer } from '../../knowledge/retrieval/known/knownRelations.js';
import type { FactHit, FactSearchResult } from '../../knowledge/retrieval/ranking/factHit.js';
import { findFacts } from '../../knowledge/retrieval/ranking/findFacts.js';
import { describeReading } from '../../knowledge/retrieval/ranking/readingView.js';
import { readTypedText } from '../../knowledge/text/typed/typedText.js';
import type { Answer } from '../answer.js';
import type { Library } from '../library.js';
import { answerUnknown } from '../unknown.js';
import { findNearAdvice, noAdvice } from './adviceAnswer.js';
import type { AskContext, AskOptions } from './askContext.js';
import { answerNotFound } from './notFound.js';
import { answerPartyQuestion, answerRequest } from './requests.js';
import { answerBySearch, citeHits, maxCitedFacts, maxNearFacts } from './searchAnswer.js';
import { describeMissing } from './unsaid/unsaid.js';

const maxSearchedFacts = maxCitedFacts + 3;
/** Some of them may have been shown already. */
const maxArrangedFacts = 20;

export function answerQuestion(typed: string, library: Library, options: AskOptions): Answer {
  const question = readTypedText(typed);
  const { parsed, ...others } = options;
  const compute = () => computeAnswer(question, library, question === typed ? options : others);
  return options.explain || options.arrange
    ? compute()
    : library.cacheAnswer({ question, language: options.language }, compute);
}

function computeAnswer(question: string, library: Library, options: AskOptions): Answer {
  const request = answerRequest(question, library, options.language);
  if (request) return request;
  const result = searchFacts(question, library, options);
  const answer = answerFound(question, { result, library, options });
  return options.explain ? { ...answer, reading: describeReading(result) } : answer;
}

function searchFacts(question: string, { index }: Library, { arrange, parsed }: AskOptions): FactSearchResult {
  const result = findFacts(parsed ?? question, index, arrange ? maxArrangedFacts : maxSearchedFacts);
  return arrange ? { ...result, hits: arrange(result.hits).slice(0, maxSearchedFacts) } : result;
}

function answerFound(question: string, context: AskContext): Answer {
  const { result, library, options } = context;
  const { language } = options;
  const ofParty = answerPartyQuestion(result, library, language);
  if (ofParty) return ofParty;
  const near = findNearAdvice(result);
  if (near) return answerAdvice(near, context);
  return answerKnown(question, context) ?? answerBySearch(context);
}

// who leads, founded or owns it, how old they are: from what the data knows of people and things
function answerKnown(question: string, context: AskContext): Answer | null {
  const { result, library } = context;
  const known = result.unknownNames.length === 0 ? findKnownAnswer(question, library.base) : null;
  if (!known) return null;
  if (known.kind === 'missing') {
    const unsaid = describeMissing(known, { base: library.base, lexicon: library.index.readLexicon() });
    return result.hits.length > 0
      ? citeHits({ kind: 'unsure', cited: result.hits.slice(0, maxNearFacts), unsaid }, context)
      : null;
  }
  const matter = null;
  const cited = known.facts.map((fact) => library.cite(fact, { score: 1 }));
  return { kind: 'found', heading: { kind: 'question' }, cited, matter, unsaid: null, suggestions: [] };
}

// none is given, but what the sources say on it may help
function answerAdvice(near: FactHit[], context: AskContext): Answer {
  const { library, options, result } = context;
  if (near.length > 0) return citeHits({ kind: 'unsure', cited: near, unsaid: noAdvice }, context);
  if (result.unknownNames.length > 0) return answerNotFound(result, library, options.language);
  return answerUnknown({ kind: 'no-advice', says: noAdvice }, library, options.language);
}
