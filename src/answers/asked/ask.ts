/** Free text → the best facts, or an honest `unknown`. */

import { findKnownAnswer } from '../../knowledge/retrieval/known/knownRelations.js';
import { findAskedMatter } from '../../knowledge/retrieval/ranking/askedMatter.js';
import { decideVerdict } from '../../knowledge/retrieval/ranking/confidence.js';
import { explainHit } from '../../knowledge/retrieval/ranking/explain.js';
import type { FactHit, FactSearchResult } from '../../knowledge/retrieval/ranking/factHit.js';
import { findFacts } from '../../knowledge/retrieval/ranking/findFacts.js';
import { describeReading } from '../../knowledge/retrieval/ranking/readingView.js';
import type { Language } from '../../knowledge/text/language.js';
import { readTypedText } from '../../knowledge/text/typed/typedText.js';
import type { Answer, CitedAnswer } from '../answer.js';
import { cite } from '../cite.js';
import type { Library } from '../library.js';
import { suggestFrom } from '../suggest.js';
import { answerUnknown } from '../unknown.js';
import { chooseAnsweringVoice } from './answeringVoice.js';
import { answerNotFound } from './notFound.js';
import { answerPartyQuestion, answerRequest } from './requests.js';
import { answerTalk, findNearAdvice, noAdvice } from './talkAnswer.js';
import { describeMiss, describeMissing } from './unsaid.js';

export interface AskOptions {
  language: Language;
  explain?: boolean;
  /** Of a question that goes on from an answer: which hits are wanted, and in which order. */
  arrange?: (hits: FactHit[]) => FactHit[];
}

const maxCitedFacts = 5;
const maxSearchedFacts = maxCitedFacts + 3;
/** Some of them may have been shown already. */
const maxArrangedFacts = 20;
/** Of those that are only near. */
const maxNearFacts = 3;
const minNearestCoverage = 0.3;
const minRelativeScore = 0.75;

export function answerQuestion(typed: string, library: Library, options: AskOptions): Answer {
  const question = readTypedText(typed);
  const compute = () => computeAnswer(question, library, options);
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

function searchFacts(question: string, { index }: Library, { arrange }: AskOptions): FactSearchResult {
  const result = findFacts(question, index, arrange ? maxArrangedFacts : maxSearchedFacts);
  return arrange ? { ...result, hits: arrange(result.hits).slice(0, maxSearchedFacts) } : result;
}

function answerFound(question: string, context: AskContext): Answer {
  const { result, library, options } = context;
  const { language } = options;
  const other = answerTalk(question, { result, library, language }) ?? answerPartyQuestion(result, library, language);
  if (other) return other;
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
  const cited = known.facts.map((fact) => cite(fact, library.base, { score: 1 }));
  return { kind: 'found', heading: { kind: 'question' }, cited, matter, unsaid: null, suggestions: [] };
}

function answerBySearch(context: AskContext): Answer {
  const { result, library, options } = context;
  const [best] = result.hits;
  if (!best || result.question.impossibleDate !== null) return answerNotFound(result, library, options.language);
  const verdict = decideVerdict(best, result.unknownNames, result.doubtful || best.miss !== null);
  if (verdict === 'found') return citeHits({ kind: verdict, cited: chooseCited(best, result), unsaid: null }, context);
  if (verdict === 'unknown' && !isNearest(best, result)) return answerNotFound(result, library, options.language);
  const unsaid = best.miss ? describeMiss(best.miss, result.reading, library.base) : null;
  return citeHits({ kind: 'unsure', cited: chooseNear(best, result), unsaid }, context);
}

// whoever names somebody of the story is shown what comes nearest, and told that it is no more
function isNearest({ coverage }: FactHit, { question, unknownNames, otherNumbers }: FactSearchResult): boolean {
  if (unknownNames.length > 0 || question.amounts.length > 0 || otherNumbers.length > 0) return false;
  return question.entities.length > 0 && coverage >= minNearestCoverage;
}

function chooseNear(best: FactHit, result: FactSearchResult): FactHit[] {
  return [...new Set([...chooseCited(best, result), ...result.hits])].slice(0, maxNearFacts);
}

interface AskContext {
  result: FactSearchResult;
  library: Library;
  options: AskOptions;
}

// none is given, but what the sources say on it may help
function answerAdvice(near: FactHit[], context: AskContext): Answer {
  const { library, options, result } = context;
  if (near.length > 0) return citeHits({ kind: 'unsure', cited: near, unsaid: noAdvice }, context);
  if (result.unknownNames.length > 0) return answerNotFound(result, library, options.language);
  return answerUnknown({ kind: 'no-advice', says: noAdvice }, library, options.language);
}

interface ChosenHits extends Pick<CitedAnswer, 'kind' | 'unsaid'> {
  cited: FactHit[];
}

function citeHits({ kind, cited, unsaid }: ChosenHits, { result, library, options }: AskContext): Answer {
  const best = cited[0]?.fact;
  const matter = best ? findAskedMatter(best, result, library.index) : null;
  const others = result.hits.filter((hit) => !cited.includes(hit)).map(({ fact }) => fact);
  return {
    kind,
    heading: { kind: 'question' },
    matter: matter && best ? library.summarizeMatter(matter, best) : null,
    unsaid,
    cited: cited.map((hit) => ({
      ...cite(hit.fact, library.base, {
        score: Math.min(1, hit.confidence),
        voice: chooseAnsweringVoice(hit.fact, matter?.matter ?? null, { result, library }),
      }),
      ...(options.explain ? { explain: explainHit(hit, result, library.index) } : {}),
    })),
    suggestions: suggestFrom(others, library, options.language),
  };
}

// as many as are asked for, if as many answer it for sure
function chooseCited(best: FactHit, { hits, question: { answerCount } }: FactSearchResult): FactHit[] {
  const close = hits.slice(0, maxCitedFacts).filter((hit) => hit === best || isClose(hit, best));
  if (answerCount === null) return close;
  const sure = hits.filter((hit) => hit === best || (hit.miss === null && decideVerdict(hit, []) === 'found'));
  return [...new Set([...close, ...sure])].slice(0, answerCount);
}

// a second quote helps only where it answers about as well
function isClose(hit: FactHit, best: FactHit): boolean {
  return (
    hit.miss === null &&
    decideVerdict(hit, []) === 'found' &&
    hit.rank >= minRelativeScore * best.rank &&
    hit.confidence >= minRelativeScore * best.confidence
  );
}
