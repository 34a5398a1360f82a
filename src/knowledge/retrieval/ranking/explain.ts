/** Why a fact was found: each word of the question with what it met, and where. For those who curate. */

import { sourceIdOf } from '../../facts/base.js';
import type { Fact } from '../../facts/schema.js';
import { listSpeakerIds } from '../../facts/voices/voices.js';
import { splitCompound } from '../../search/compounds.js';
import { findTerm } from '../../search/lexicon.js';
import { findScore } from '../../search/postings.js';
import { measureRarity } from '../../search/rank.js';
import type { SentenceIndex } from '../../search/sentenceIndex.js';
import { isSameAmount } from '../../text/figures/amounts.js';
import { splitWords, stemWord } from '../../text/words.js';
import type { FactIndex } from '../index/factIndex.js';
import type { Question } from '../question/question.js';
import type { FactHit, FactSearchResult } from './factHit.js';

export interface Explanation {
  asked: string;
  matched: string;
  field: string;
  how: 'exact' | 'stem' | 'compound' | 'spelling' | 'alias' | 'number' | 'concept';
  weight: number;
}

export function explainHit(hit: FactHit, { question }: FactSearchResult, facts: FactIndex): Explanation[] {
  const { index } = facts;
  const words = question.queryWords.flatMap(({ word, matches }) =>
    matches
      .filter(({ term }) => findScore(index.sentences, term, hit.sentence) > 0)
      .map(({ term, matched, kind: how, similarity }) => ({
        asked: findTypedWords(word.raw, question),
        matched,
        field: findField(term, hit.fact, index),
        how,
        weight: roundWeight(measureRarity(index, term) * similarity),
      })),
  );
  return [...words, ...explainEntities(hit, { question }), ...explainAmounts(hit, { question })];
}

function explainEntities({ fact }: FactHit, { question }: Pick<FactSearchResult, 'question'>): Explanation[] {
  const speakers = listSpeakerIds(fact);
  const about = new Set([...(fact.about ?? []), ...speakers]);
  return question.entities
    .filter(({ entity }) => about.has(entity.id))
    .map(({ entity, words, matchKind: how }) => ({
      asked: words.join(' '),
      matched: entity.name,
      field: speakers.includes(entity.id) ? 'speaker' : 'about',
      how,
      weight: 1,
    }));
}

function explainAmounts({ fact, indexed }: FactHit, { question }: Pick<FactSearchResult, 'question'>): Explanation[] {
  const stated = indexed.numbers.listQuotedAmounts().map((amount) => ({
    amount,
    text: fact.quote.slice(amount.start, amount.end),
  }));
  return question.amounts.flatMap((wanted) =>
    stated
      .filter(({ amount }) => isSameAmount(amount, wanted))
      .map(({ text }) => ({
        asked: findTypedWords(question.text.slice(wanted.start, wanted.end), question),
        matched: text,
        field: 'quote',
        how: 'number' as const,
        weight: 1,
      })),
  );
}

// what was typed in another form is shown as it was typed
export function findTypedWords(words: string, { respelt }: Question): string {
  const whole = respelt.get(words);
  const part = [...respelt].find(([spelled]) => splitWords(spelled).some(({ raw }) => raw === words));
  return whole ?? part?.[1] ?? words;
}

function findField(term: number, fact: Fact, index: SentenceIndex): string {
  const fields: [string, string][] = [
    ['quote', fact.quote],
    ['asks', (fact.asks ?? []).join(' ')],
    ['en', fact.en ?? ''],
    ['neighbour', [fact.before, fact.after].join(' ')],
    ['source', sourceIdOf(fact.id)],
  ];
  return fields.find(([, text]) => holdsTerm(text, term, index))?.[0] ?? 'names';
}

function holdsTerm(text: string, term: number, { lexicons }: SentenceIndex): boolean {
  return splitWords(text).some(({ text: word }) =>
    Object.values(lexicons).some(
      (lexicon) =>
        lexicon.stems.get(stemWord(word, lexicon.language)) === term ||
        findTerm(lexicon, word) === term ||
        splitCompound(word, lexicon).includes(term),
    ),
  );
}

function roundWeight(value: number): number {
  return Math.round(value * 1000) / 1000;
}
