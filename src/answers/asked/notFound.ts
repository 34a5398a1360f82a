/** Nothing answers it: what is missing, the figures that come near, and what may be asked instead. */

import { nameSilent } from '../../knowledge/facts/voices/parties.js';
import type { FactHit, FactSearchResult } from '../../knowledge/retrieval/ranking/factHit.js';
import type { Amount } from '../../knowledge/text/figures/amounts.js';
import type { Language } from '../../knowledge/text/language.js';
import type { Answer } from '../answer.js';
import type { Library } from '../library.js';
import type { NearFigure, Reason } from '../reason.js';
import { suggestFrom } from '../suggest.js';
import { createUnknown, suggestInstead } from '../unknown.js';
import { keepOfAsked } from './ofAsked.js';
import { findRangeEnd, quoteMissingNumber } from './unsaid/askedNumber.js';

export function answerNotFound(result: FactSearchResult, library: Library, language: Language): Answer {
  const around = listAround(result).map(({ fact }) => fact);
  const figures = findNearFigures(result, library);
  const reason = findReason(result, library, figures.length > 0);
  return {
    ...createUnknown(reason, library),
    near: reason.kind === 'number' ? figures : [],
    suggestions: suggestInstead(suggestFrom(around, library, language), library, language),
  };
}

/** A sentence that has less of a question that names nobody is about something else. */
const minAroundCoverage = 0.6;

// what is like a question about a stranger in other words is about something else, too
function listAround({ question, unknownNames: strangers, hits, otherNumbers }: FactSearchResult): FactHit[] {
  if (strangers.length > 0) return [];
  const around = keepOfAsked([...otherNumbers, ...hits], question);
  return question.entities.length > 0 ? around : around.filter(({ coverage }) => coverage >= minAroundCoverage);
}

function findReason(result: FactSearchResult, { index, countSources }: Library, hasNear: boolean): Reason {
  const number = hasNear ? describeNumber(result) : null;
  if (number) return number;
  const { question, unknownNames: strangers, hits, otherNumbers } = result;
  if (question.impossibleDate !== null) return { kind: 'no-such-date', date: question.impossibleDate };
  if (question.queryWords.length === 0) return { kind: 'empty' };
  if (strangers.length > 0) return { kind: 'stranger', names: strangers, sources: countSources() };
  if (question.speaker && hits.length + otherNumbers.length === 0) {
    const { speaker, verbatim } = question;
    return { kind: verbatim && index.isHeard(speaker) ? 'no-direct' : 'not-quoted', party: nameSilent(speaker) };
  }
  const isOfNumber = hits.length === 0 && otherNumbers.length > 0;
  return (isOfNumber ? describeNumber(result) : null) ?? { kind: 'no-fact', sources: countSources() };
}

// null where none is missing by itself
function describeNumber({ question, hits, otherNumbers }: FactSearchResult): Reason | null {
  const asked = quoteMissingNumber(question, otherNumbers);
  return asked === null ? null : { kind: 'number', asked, onThis: hits.length > 0 };
}

// figures of the same kind in facts that fit the question but for its number; named as different, never as an answer
function findNearFigures(
  { question, unknownNames: strangers, otherNumbers }: FactSearchResult,
  { index }: Library,
): NearFigure[] {
  const [asked] = question.amounts;
  if (!asked || strangers.length > 0) return [];
  const near = keepOfAsked(otherNumbers, question).flatMap(({ fact, sentence }) => {
    const amounts = index.readFact(sentence)?.numbers.listQuotedAmounts() ?? [];
    const other = amounts.find((amount) => isComparable(amount, asked));
    if (!other) return [];
    const { end } = findRangeEnd(other, amounts, fact.quote);
    return [{ fact: fact.id, says: fact.quote.slice(other.start, end) }];
  });
  return near.filter(({ says }, index) => near.findIndex((other) => other.says === says) === index).slice(0, 3);
}

// the same unit, or none given and both in the millions and more
function isComparable(amount: Amount, asked: Amount): boolean {
  if (!amount.firm || amount.unit === 'year') return false;
  if (asked.unit !== null) return amount.unit === asked.unit;
  return asked.value >= 1e6 && amount.value >= 1e6;
}
