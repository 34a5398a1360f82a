/** What comes near to a question with figures or times that no sentence has together: each stands somewhere, so none is called unsaid. */

import type { FactIndex } from '../../../knowledge/retrieval/index/factIndex.js';
import { hasAmounts, hasDates } from '../../../knowledge/retrieval/index/factNumbers.js';
import type { Question } from '../../../knowledge/retrieval/question/question.js';
import { matchesNamesOnly } from '../../../knowledge/retrieval/ranking/coverage.js';
import type { FactHit, FactSearchResult } from '../../../knowledge/retrieval/ranking/factHit.js';
import type { Bilingual } from '../../reason.js';
import { saysAsked } from './sayUnsaid.js';

export interface NearApart {
  hits: FactHit[];
  unsaid: Bilingual;
}

const atThatTime: Bilingual = {
  de: 'Mit dieser Zeitangabe steht das in keinem der Artikel.',
  en: 'None of the articles says so of that time.',
};
const together: Bilingual = {
  de: 'Zusammen stehen diese Zahlen in keinem Satz der Artikel.',
  en: 'No sentence of the articles has these figures together.',
};

/** As likely as a right answer, were it not for the time. */
const minConfidence = { time: 0.5, figure: 0.25 };
const maxHits = 3;

/** Null where the question names nobody, or a figure of it stands nowhere near. */
export function findNumbersApart(result: FactSearchResult, facts: FactIndex): NearApart | null {
  const { question, unknownNames, otherNumbers } = result;
  if (unknownNames.length > 0 || question.impossibleDate !== null) return null;
  return findOtherTime(result, facts) ?? findEach(question, otherNumbers);
}

// "Sold in 2019?", and a sentence says that it was sold
function findOtherTime({ question, words, otherNumbers }: FactSearchResult, { index }: FactIndex): NearApart | null {
  const { amounts, dates, entities, speaker } = question;
  const figures = amounts.filter(({ unit }) => unit !== 'year');
  const hasTime = dates.length > 0 || figures.length < amounts.length;
  // "What did he do in 1950?", "What did he say in May?": anything at all
  const isOpen = speaker !== null || (figures.length === 0 && words.every((word) => word.entity || word.numeric));
  if (!hasTime || isOpen || entities.length === 0) return null;
  const tells = (hit: FactHit) => saysAsked(hit) && !matchesNamesOnly(words, hit.indexed, index);
  const near = otherNumbers.filter((hit) => {
    const { numbers } = hit.indexed;
    const isAtTime = hasDates(numbers, dates) && hasAmounts(numbers, amounts);
    return hit.confidence >= minConfidence.time && hasAmounts(numbers, figures) && !isAtTime && tells(hit);
  });
  return near.length > 0 ? { hits: near.slice(0, maxHits), unsaid: atThatTime } : null;
}

// "the 5 million and the 7 million deal": one sentence has this, another that
function findEach({ amounts, isYesNo }: Question, hits: FactHit[]): NearApart | null {
  const firm = amounts.filter((amount) => amount.firm && !amount.either);
  if (firm.length < 2 || isYesNo) return null;
  const likely = hits.filter(({ confidence }) => confidence >= minConfidence.figure);
  const found = firm.map((amount) => likely.find(({ indexed }) => hasAmounts(indexed.numbers, [amount])));
  const near = [...new Set(found.filter((hit) => hit !== undefined))];
  return found.every((hit) => hit !== undefined) ? { hits: near.slice(0, maxHits), unsaid: together } : null;
}
