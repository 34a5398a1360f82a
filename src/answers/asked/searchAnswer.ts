/** What the search found → an answer: those that say it, else the nearest and what is missing. */
import { type Base, sourceIdOf, sourceOf } from '../../knowledge/facts/base.js';
import type { FactIndex } from '../../knowledge/retrieval/index/factIndex.js';
import type { QueryEntity } from '../../knowledge/retrieval/question/names/entityFinder.js';
import { findAskedMatter } from '../../knowledge/retrieval/ranking/askedMatter.js';
import { decideVerdict, isDenied, isFound } from '../../knowledge/retrieval/ranking/confidence.js';
import { explainHit } from '../../knowledge/retrieval/ranking/explain.js';
import type { FactHit, FactSearchResult } from '../../knowledge/retrieval/ranking/factHit.js';
import { isOfStory, isOnStoryAlone, namesNobody, saysThing } from '../../knowledge/retrieval/ranking/ofStory.js';
import type { Answer, CitedAnswer } from '../answer.js';
import { suggestFrom } from '../suggest.js';
import { chooseAnsweringVoice } from './answeringVoice.js';
import { type AskContext, maxNearFacts } from './askContext.js';
import { answerNotFound } from './notFound.js';
import { keepOfAsked } from './ofAsked.js';
import { findNumbersApart } from './unsaid/numbersApart.js';
import { saysAsked, sayUnsaid } from './unsaid/sayUnsaid.js';
import { describeOpposite } from './unsaid/unsaid.js';

export const maxCitedFacts = 5;
const minNearestCoverage = 0.1;
/** Of a question that names nobody. */
const minNamelessCoverage = 0.5;
/** Of a question that names a figure, beside that. */
const minFigureCoverage = 0.8;
const minRelativeScore = 0.75;

export function answerBySearch(asked: AskContext): Answer {
  const { library, options } = asked;
  const result = { ...asked.result, hits: keepOfAsked(asked.result.hits, asked.result.question) };
  const context = { ...asked, result };
  const [best] = result.hits;
  if (!best || result.question.impossibleDate !== null)
    return answerApart(context) ?? answerNotFound(asked.result, library, options.language);
  const denied = answerDenied(best, context);
  if (denied) return denied;
  const verdict = decideVerdict(best, result.unknownNames, result.doubt !== null || best.miss !== null);
  if (verdict === 'found') {
    const cited = chooseCited(best, result);
    const ordered = result.reading.asOfNow ? sortNewestFirst(cited, library.base) : cited;
    return citeHits({ kind: verdict, cited: ordered, unsaid: null }, context);
  }
  const isNear =
    verdict === 'unknown' ? isNearest(best, result, library.index) : isOfStory(best, result, library.index);
  if (!isNear) return answerApart(context) ?? answerNotFound(asked.result, library, options.language);
  const near = chooseNear(best, result);
  const unsaid = sayUnsaid(near, result, library.index);
  return citeHits({ kind: 'unsure', cited: near, unsaid }, context);
}

// all but the time, or each figure by itself
function answerApart(context: AskContext): Answer | null {
  const near = findNumbersApart(context.result, context.library.index);
  return near && citeHits({ kind: 'unsure', cited: near.hits, unsaid: near.unsaid }, context);
}

// the sentence that says the contrary of what is taken for granted, and nobody says what is
function answerDenied(best: FactHit, context: AskContext): Answer | null {
  const { result, library } = context;
  if (!isDenied(best) || result.unknownNames.length > 0 || result.doubt !== null) return null;
  const isSaid = result.hits.some((hit) => hit.opposite === null && isFound(hit) && saysAsked(hit));
  if (isSaid) return null;
  const unsaid = describeOpposite(sourceOf(best.fact, library.base));
  return citeHits({ kind: 'found', cited: [best], unsaid }, context);
}

// whoever names somebody of the story is shown what comes nearest, and told that it is no more
function isNearest(best: FactHit, result: FactSearchResult, facts: FactIndex): boolean {
  const { question, unknownNames, otherNumbers } = result;
  if (unknownNames.length > 0) return false;
  if (question.amounts.length > 0) return isFigureNear(best, result, facts);
  if (otherNumbers.length > 0) return false;
  if (namesNobody(question, facts)) return isNamelessNear(best, result, facts);
  return best.coverage >= minNearestCoverage && !isOnStoryAlone(best, result, facts);
}

// "Wann wird das erste Rechenzentrum eröffnet?": of nobody, but of a thing that the sentence has
function isNamelessNear(best: FactHit, { reading }: FactSearchResult, facts: FactIndex): boolean {
  const { coverage, features, miss } = best;
  return miss !== null && features.unknown === 0 && coverage >= minNamelessCoverage && saysThing(best, reading, facts);
}

// "5 Gigawatt wofür?", "Wie lange läuft der 30-Milliarden-Vertrag?": the sentence has the figure and all the words, or the
// thing or one of those that the figure is of, and not what is asked of it
function isFigureNear(best: FactHit, { question, reading }: FactSearchResult, facts: FactIndex): boolean {
  if (best.features.unknown > 0) return false;
  const isOfThing = best.coverage >= minNamelessCoverage && saysThing(best, reading, facts);
  const isNamed = ({ entity: { id } }: QueryEntity) => id !== facts.base.story.entity && best.indexed.entities.has(id);
  return isOfThing || question.entities.some(isNamed) || best.coverage >= minFigureCoverage;
}

function chooseNear(best: FactHit, result: FactSearchResult): FactHit[] {
  return [...new Set([...chooseCited(best, result), ...result.hits])].slice(0, maxNearFacts);
}

interface ChosenHits extends Pick<CitedAnswer, 'kind' | 'unsaid'> {
  cited: FactHit[];
}

export function citeHits({ kind, cited, unsaid }: ChosenHits, { result, library, options }: AskContext): Answer {
  const best = cited[0]?.fact;
  const matter = best ? findAskedMatter(best, result, library.index) : null;
  const others = result.hits.filter((hit) => !cited.includes(hit)).map(({ fact }) => fact);
  return {
    kind,
    heading: { kind: 'question' },
    matter: matter && best ? library.summarizeMatter(matter, best) : null,
    unsaid,
    cited: cited.map((hit) => ({
      ...library.cite(hit.fact, {
        score: Math.min(1, hit.confidence),
        voice: chooseAnsweringVoice(hit, matter?.matter ?? null, result),
      }),
      ...(options.explain ? { explain: explainHit(hit, result, library.index) } : {}),
    })),
    suggestions: suggestFrom(others, library, options.language),
  };
}

// of those that tell of the same matter as the best
function sortNewestFirst(hits: FactHit[], { source }: Base): FactHit[] {
  const matters = new Set(hits[0]?.fact.claims?.map(({ matter }) => matter));
  const tellsSame = ({ fact }: FactHit) => fact.claims?.some(({ matter }) => matters.has(matter)) === true;
  const findDate = ({ fact }: FactHit) => source.get(sourceIdOf(fact.id))?.date.is ?? '';
  const telling = hits.filter(tellsSame).sort((a, b) => findDate(b).localeCompare(findDate(a)));
  return telling.length === 0 ? hits : [...telling, ...hits.filter((hit) => !tellsSame(hit))];
}

// as many as are asked for, if as many answer it for sure
function chooseCited(best: FactHit, { hits, question: { answerCount } }: FactSearchResult): FactHit[] {
  const close = hits.slice(0, maxCitedFacts).filter((hit) => hit === best || isClose(hit, best));
  if (answerCount === null) return close;
  const sure = hits.filter((hit) => hit === best || (hit.miss === null && isFound(hit)));
  return [...new Set([...close, ...sure])].slice(0, answerCount);
}

// a second quote helps only where it answers about as well
function isClose(hit: FactHit, best: FactHit): boolean {
  return (
    hit.miss === null &&
    isFound(hit) &&
    hit.rank >= minRelativeScore * best.rank &&
    hit.confidence >= minRelativeScore * best.confidence
  );
}
