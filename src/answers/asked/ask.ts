/** Free text → the best facts, or an honest `unknown`. */

import { findKnownAnswer } from '../../knowledge/retrieval/known/knownRelations.js';
import type { Question } from '../../knowledge/retrieval/question/question.js';
import type { FactHit, FactSearchResult } from '../../knowledge/retrieval/ranking/factHit.js';
import { findFacts } from '../../knowledge/retrieval/ranking/findFacts.js';
import { describeReading } from '../../knowledge/retrieval/ranking/readingView.js';
import { readListRequest } from '../../knowledge/retrieval/wording/listRequest.js';
import { dropAskingFrames } from '../../knowledge/text/typed/askingFrames.js';
import { readTypedText } from '../../knowledge/text/typed/typedText.js';
import type { Answer } from '../answer.js';
import type { Library } from '../library.js';
import { answerUnknown } from '../unknown.js';
import { findNearAdvice, noAdvice } from './adviceAnswer.js';
import { type AskContext, type AskOptions, maxNearFacts } from './askContext.js';
import { holdToQuotedWords } from './findQuote.js';
import { answerUnvoiced } from './mentioned/mentionAnswer.js';
import { answerNotFound } from './notFound.js';
import { answerPartyQuestion, answerRequest } from './requests.js';
import { answerBySearch, citeHits, maxCitedFacts } from './searchAnswer.js';
import { describeMissing } from './unsaid/unsaid.js';

const maxSearchedFacts = maxCitedFacts + 3;
/** Some of them may have been shown already. */
const maxArrangedFacts = 20;

export function answerQuestion(typed: string, library: Library, options: AskOptions): Answer {
  const question = dropAskingFrames(readTypedText(typed));
  const compute = () => computeAnswer(question, library, question === typed ? options : { ...options, parsed: null });
  return options.explain || options.arrange
    ? compute()
    : library.cacheAnswer({ as: 'question', question, language: options.language }, compute);
}

function computeAnswer(question: string, library: Library, options: AskOptions): Answer {
  const request = answerRequest(question, library, options.language);
  if (request) return hearUnvoiced(request, () => isListedOn(question), { library, options });
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
  const answer = holdToQuotedWords(answerKnown(context) ?? answerBySearch(context), question, library);
  const asksMore = () => result.words.some(({ entity }) => entity === null);
  return hearUnvoiced(answer, asksMore, context);
}

// nobody is said not to speak whose words a sentence shows; where more is asked, they are only near to that
function hearUnvoiced(
  answer: Answer,
  asksMore: () => boolean,
  { library, options }: Omit<AskContext, 'result'>,
): Answer {
  const words = answerUnvoiced(answer, library, options.language);
  if (!words) return answer;
  return asksMore() ? { ...words, kind: 'unsure', cited: words.cited.slice(0, maxNearFacts) } : words;
}

function isListedOn(question: string): boolean {
  const { about = null } = readListRequest(question) ?? {};
  return about !== null;
}

// who leads, founded or owns it, how old they are: from what the data knows of people and things
function answerKnown(context: AskContext): Answer | null {
  const { result, library } = context;
  const known = result.unknownNames.length === 0 ? findKnownAnswer(spellNames(result.question), library.base) : null;
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

// "wie alt is sam altmann"
function spellNames({ words, entities }: Question): string {
  const misspelt = new Map(
    entities.flatMap(({ entity, matchKind, from, words: typed }) =>
      matchKind === 'spelling' && typed.length === 1 ? [[from, entity.name]] : [],
    ),
  );
  return words.map(({ raw }, place) => misspelt.get(place) ?? raw).join(' ');
}

// none is given, but what the sources say on it may help
function answerAdvice(near: FactHit[], context: AskContext): Answer {
  const { library, options, result } = context;
  if (near.length > 0) return citeHits({ kind: 'unsure', cited: near, unsaid: noAdvice }, context);
  if (result.unknownNames.length > 0) return answerNotFound(result, library, options.language);
  return answerUnknown({ kind: 'no-advice', says: noAdvice }, library, options.language);
}
