/** Nothing answers it: what is missing, the figures that come near, and what may be asked instead. */

import { nameParty } from '../../knowledge/facts/voices/parties.js';
import { findTypedFigure } from '../../knowledge/retrieval/ranking/explain.js';
import type { FactHit, FactSearchResult } from '../../knowledge/retrieval/ranking/factHit.js';
import type { Amount } from '../../knowledge/text/figures/amounts.js';
import type { Language } from '../../knowledge/text/language.js';
import type { Answer } from '../answer.js';
import type { Library } from '../library.js';
import type { NearFigure, Reason } from '../reason.js';
import { suggestFrom } from '../suggest.js';
import { createUnknown, suggestInstead } from '../unknown.js';
import { keepOfAsked } from './ofAsked.js';

export function answerNotFound(result: FactSearchResult, library: Library, language: Language): Answer {
  const around = listAround(result).map(({ fact }) => fact);
  const near = findNearFigures(result, library);
  return {
    ...createUnknown(near.length > 0 ? describeNumber(result) : findReason(result, library), library),
    near,
    suggestions: suggestInstead(suggestFrom(around, library, language), library, language),
  };
}

/** A sentence that has less of a question that names nobody is about something else. */
const minAroundCoverage = 0.55;

// what is like a question about a stranger in other words is about something else, too
function listAround({ question, unknownNames: strangers, hits, otherNumbers }: FactSearchResult): FactHit[] {
  if (strangers.length > 0) return [];
  const around = keepOfAsked([...otherNumbers, ...hits], question);
  return question.entities.length > 0 ? around : around.filter(({ coverage }) => coverage >= minAroundCoverage);
}

function findReason(
  { question, unknownNames: strangers, hits, otherNumbers }: FactSearchResult,
  { index, countSources }: Library,
): Reason {
  if (question.impossibleDate !== null) return { kind: 'no-such-date', date: question.impossibleDate };
  if (question.queryWords.length === 0) return { kind: 'empty' };
  if (strangers.length > 0) return { kind: 'stranger', names: strangers, sources: countSources() };
  if (question.speaker && hits.length + otherNumbers.length === 0) {
    const { speaker, verbatim } = question;
    return { kind: verbatim && index.isHeard(speaker) ? 'no-direct' : 'not-quoted', party: nameParty(speaker) };
  }
  const hasNumber = question.amounts.length + question.dates.length > 0;
  return hasNumber && hits.length === 0 && otherNumbers.length > 0
    ? describeNumber({ question, hits })
    : { kind: 'no-fact', sources: countSources() };
}

// the first figure, with those that it is set against, else the first date
function describeNumber({ question, hits }: Pick<FactSearchResult, 'question' | 'hits'>): Reason {
  const { text, amounts, dates } = question;
  const { start, end: firstEnd } = amounts.find(({ firm }) => firm) ?? amounts[0] ?? dates[0] ?? { start: 0, end: 0 };
  const end = amounts.findLast(({ either }) => either)?.end ?? firstEnd;
  return { kind: 'number', asked: findTypedFigure(text.slice(start, end), question), onThis: hits.length > 0 };
}

// figures of the same kind in facts that fit the question but for its number; named as different, never as an answer
function findNearFigures(
  { question, unknownNames: strangers, otherNumbers }: FactSearchResult,
  { index }: Library,
): NearFigure[] {
  const [asked] = question.amounts;
  if (!asked || strangers.length > 0) return [];
  const near = keepOfAsked(otherNumbers, question).flatMap(({ fact, sentence }) => {
    const other = index
      .readFact(sentence)
      ?.numbers.listQuotedAmounts()
      .find((amount) => isComparable(amount, asked));
    return other ? [{ fact: fact.id, says: fact.quote.slice(other.start, other.end) }] : [];
  });
  return near.filter(({ says }, index) => near.findIndex((other) => other.says === says) === index).slice(0, 3);
}

// the same unit, or none given and both in the millions and more
function isComparable(amount: Amount, asked: Amount): boolean {
  if (!amount.firm || amount.unit === 'year') return false;
  if (asked.unit !== null) return amount.unit === asked.unit;
  return asked.value >= 1e6 && amount.value >= 1e6;
}
