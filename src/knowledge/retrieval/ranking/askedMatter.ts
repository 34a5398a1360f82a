/** Which matter of the best fact a question is about: a long sentence may have claims on several, and says more than they do. */

import type { MatterView } from '../../facts/matters/matterView.js';
import type { Fact, Matter } from '../../facts/schema.js';
import type { AnswerType } from '../../text/answerType.js';
import type { FactIndex } from '../index/factIndex.js';
import type { Question } from '../question/question.js';
import type { WeightedWord } from './coverage.js';

interface WeighedQuestion {
  question: Question;
  words: WeightedWord[];
}

/** The share of the question's weight, names apart, that must be at home in the matter's words; what the kind of answer adds. */
const minMatterFit = 0.1;
const answerTypeBonus = 0.1;
const matterKinds: Partial<Record<AnswerType, Matter['kind']>> = { time: 'date', amount: 'figure' };

/** The fitting matter on which other sources speak too; null where the question is about something else in the sentence. */
export function findAskedMatter(fact: Fact, weighedQuestion: WeighedQuestion, facts: FactIndex): MatterView | null {
  const candidates = facts
    .listComparableMatters(fact)
    .map((view) => ({ view, fit: measureMatterFit(view.matter, weighedQuestion, facts) }));
  const [best] = candidates.filter(({ fit }) => fit >= minMatterFit).sort((a, b) => b.fit - a.fit);
  return best?.view ?? null;
}

/** The share of the question's weight that is at home in the words a matter is asked about with. */
export function measureMatterFit(matter: Matter, { question, words }: WeighedQuestion, facts: FactIndex): number {
  const content = words.filter(({ entity, numeric }) => entity === null && !numeric);
  const total = content.reduce((sum, { weight }) => sum + weight, 0);
  const vocabulary = facts.findMatterVocabulary(matter);
  const shares = content.map(
    ({ queryWord, weight }) => weight * Math.max(0, ...queryWord.matches.map(({ term }) => vocabulary.get(term) ?? 0)),
  );
  const share = total === 0 ? 0 : shares.reduce((sum, each) => sum + each, 0) / total;
  return share + (question.answerType && matterKinds[question.answerType] === matter.kind ? answerTypeBonus : 0);
}
