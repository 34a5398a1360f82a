/** Which matter of the best fact a question is about: a long sentence may have claims on several, and says more than they do. */

import type { MatterView } from '../../facts/matters/matterView.js';
import type { Fact, Matter } from '../../facts/schema.js';
import type { Intent } from '../../text/answerType.js';
import type { FactIndex } from '../index/factIndex.js';
import type { Question } from '../question/question.js';
import type { WeighedWord } from './coverage.js';

export interface AskedOf {
  question: Question;
  words: WeighedWord[];
}

/** The share of the question's weight, names apart, that must be at home in the matter's words; what the kind of answer adds. */
const enough = 0.1;
const fitting = 0.1;
const kinds: Partial<Record<Intent, Matter['kind']>> = { time: 'date', amount: 'figure' };

/** The fitting matter on which other sources speak too; null where the question is about something else in the sentence. */
export function matterAsked(fact: Fact, asked: AskedOf, facts: FactIndex): MatterView | null {
  const fits = facts.comparableOf(fact).map((view) => ({ view, fit: fitOf(view.matter, asked, facts) }));
  const [best] = fits.filter(({ fit }) => fit >= enough).sort((a, b) => b.fit - a.fit);
  return best?.view ?? null;
}

function fitOf(matter: Matter, { question, words }: AskedOf, facts: FactIndex): number {
  const content = words.filter(({ entity, counted }) => entity === null && !counted);
  const total = content.reduce((sum, { weight }) => sum + weight, 0);
  const home = facts.vocabularyOf(matter);
  const shares = content.map(
    ({ asked, weight }) => weight * Math.max(0, ...asked.matches.map(({ term }) => home.get(term) ?? 0)),
  );
  const share = total === 0 ? 0 : shares.reduce((sum, each) => sum + each, 0) / total;
  return share + (question.intent && kinds[question.intent] === matter.kind ? fitting : 0);
}
