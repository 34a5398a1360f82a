/** Which matter of the best fact a question is about: a long sentence may have claims on several, and says more than they do. */
import type { WeighedWord } from '../facts/coverage.js';
import type { FactIndex } from '../facts/factIndex.js';
import type { Question } from '../facts/question.js';
import type { Fact, Matter } from '../schema.js';
import type { Intent } from '../search/intent.js';
import { termsIn } from '../search/sentenceIndex.js';
import { comparableOf, type MatterView } from './matterView.js';

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
  const fits = comparableOf(fact, facts.base).map((view) => ({ view, fit: fitOf(view.matter, asked, facts) }));
  const [best] = fits.filter(({ fit }) => fit >= enough).sort((a, b) => b.fit - a.fit);
  return best?.view ?? null;
}

function fitOf(matter: Matter, { question, words }: AskedOf, facts: FactIndex): number {
  const content = words.filter(({ entity, counted }) => entity === null && !counted);
  const total = content.reduce((sum, { weight }) => sum + weight, 0);
  const home = vocabularyOf(matter, facts);
  const shares = content.map(
    ({ asked, weight }) => weight * Math.max(0, ...asked.matches.map(({ term }) => home.get(term) ?? 0)),
  );
  const share = total === 0 ? 0 : shares.reduce((sum, each) => sum + each, 0) / total;
  return share + (question.intent && kinds[question.intent] === matter.kind ? fitting : 0);
}

/** Term → the share of the matter's facts that know it, by their own questions or by what they say of it; 1 for its own question. */
function vocabularyOf({ id, question }: Matter, { facts, own, index }: FactIndex): Map<number, number> {
  const shares = new Map<number, number>();
  const telling = facts.flatMap(({ fact }, at) =>
    fact.claims?.some(({ matter }) => matter === id) ? [{ fact, at }] : [],
  );
  for (const { fact, at } of telling) {
    const asked = own.terms.subarray(own.starts[own.ofFact[at] as number], own.starts[own.ofFact[at + 1] as number]);
    const says = (fact.claims ?? [])
      .filter(({ matter }) => matter === id)
      .flatMap((claim) => termsIn(claim.says, 'de', index));
    for (const term of new Set([...asked, ...says]))
      shares.set(term, (shares.get(term) ?? 0) + 1 / (telling.length + 1));
  }
  for (const term of [...termsIn(question.de, 'de', index), ...termsIn(question.en, 'en', index)]) shares.set(term, 1);
  return shares;
}
