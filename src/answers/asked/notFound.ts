/** Nothing answers it: what is missing, the figures that come near, and what may be asked instead. */

import { nameParty } from '../../knowledge/facts/voices/parties.js';
import type { FactSearchResult } from '../../knowledge/retrieval/ranking/factHit.js';
import type { Amount } from '../../knowledge/text/figures/amounts.js';
import type { Language } from '../../knowledge/text/language.js';
import type { Answer } from '../answer.js';
import type { Library } from '../library.js';
import type { NearFigure, Reason } from '../reason.js';
import { suggestFrom, suggestStarters } from '../suggest.js';

export function answerNotFound(result: FactSearchResult, library: Library, language: Language): Answer {
  const around = [...result.otherNumbers, ...result.hits].map(({ fact }) => fact);
  const near = suggestFrom(around, library, language);
  return {
    kind: 'unknown',
    reason: findReason(result, library),
    near: findNearFigures(result, library),
    suggestions: near.length > 0 ? near : suggestStarters(library, language),
    newest: library.findNewestSource(),
  };
}

function findReason(
  { question, unknownNames: strangers, hits, otherNumbers }: FactSearchResult,
  { index }: Library,
): Reason {
  if (question.impossibleDate !== null) return { kind: 'no-such-date', date: question.impossibleDate };
  if (question.queryWords.length === 0) return { kind: 'empty' };
  if (strangers.length > 0) return { kind: 'stranger', names: strangers };
  if (question.speaker && hits.length + otherNumbers.length === 0) {
    const { speaker, verbatim } = question;
    return { kind: verbatim && index.isHeard(speaker) ? 'no-direct' : 'not-quoted', party: nameParty(speaker) };
  }
  return hits.length === 0 && otherNumbers.length > 0 ? { kind: 'number' } : { kind: 'no-fact' };
}

// figures of the same kind in facts that fit the question but for its number; named as different, never as an answer
function findNearFigures(
  { question, unknownNames: strangers, otherNumbers }: FactSearchResult,
  { index }: Library,
): NearFigure[] {
  const [asked] = question.amounts;
  if (!asked || strangers.length > 0) return [];
  const near = otherNumbers.flatMap(({ fact, sentence }) => {
    const other = index.facts[sentence]?.numbers.listQuotedAmounts().find((amount) => isComparable(amount, asked));
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
