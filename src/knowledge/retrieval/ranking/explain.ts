/** Why a fact was found: each word of the question with what it met, and where. For those who curate. */

import { sourceIdOf } from '../../facts/base.js';
import type { Fact } from '../../facts/schema.js';
import { compoundParts } from '../../search/compounds.js';
import { findTerm } from '../../search/lexicon.js';
import { scoreIn } from '../../search/postings.js';
import { rarity } from '../../search/rank.js';
import type { SentenceIndex } from '../../search/sentenceIndex.js';
import { readAmounts, sameAmount } from '../../text/amounts.js';
import { stemOf } from '../../text/stem.js';
import { wordsOf } from '../../text/words.js';
import type { FactIndex } from '../index/factIndex.js';
import type { FactHit, Found } from './factHit.js';

export interface Explanation {
  asked: string;
  matched: string;
  field: string;
  how: 'exact' | 'stem' | 'compound' | 'spelling' | 'alias' | 'number';
  weight: number;
}

export function explain(hit: FactHit, { question }: Found, facts: FactIndex): Explanation[] {
  const { index } = facts;
  const words = question.asked.flatMap(({ word, matches }) =>
    matches
      .filter(({ term }) => scoreIn(index.sentences, term, hit.sentence) > 0)
      .map(({ term, matched, how, likeness }) => ({
        asked: word.raw,
        matched,
        field: fieldWith(term, hit.fact, index),
        how,
        weight: round(rarity(index, term) * likeness),
      })),
  );
  return [...words, ...aliases(hit, { question }), ...numbers(hit, { question })];
}

function aliases({ fact }: FactHit, { question }: Pick<Found, 'question'>): Explanation[] {
  const about = new Set([...(fact.about ?? []), fact.speaker?.is]);
  return question.entities
    .filter(({ entity }) => about.has(entity.id))
    .map(({ entity, words, how }) => ({
      asked: words.join(' '),
      matched: entity.name,
      field: fact.speaker?.is === entity.id ? 'speaker' : 'about',
      how,
      weight: 1,
    }));
}

function numbers({ fact }: FactHit, { question }: Pick<Found, 'question'>): Explanation[] {
  const stated = readAmounts(fact.quote, 'de').map((amount) => ({
    amount,
    text: fact.quote.slice(amount.start, amount.end),
  }));
  return question.amounts.flatMap((wanted) =>
    stated
      .filter(({ amount }) => sameAmount(amount, wanted))
      .map(({ text }) => ({
        asked: question.text.slice(wanted.start, wanted.end),
        matched: text,
        field: 'quote',
        how: 'number' as const,
        weight: 1,
      })),
  );
}

function fieldWith(term: number, fact: Fact, index: SentenceIndex): string {
  const fields: [string, string][] = [
    ['quote', fact.quote],
    ['asks', (fact.asks ?? []).join(' ')],
    ['en', fact.en ?? ''],
    ['neighbour', [fact.before, fact.after].join(' ')],
    ['source', sourceIdOf(fact.id)],
  ];
  return fields.find(([, text]) => holds(text, term, index))?.[0] ?? 'names';
}

function holds(text: string, term: number, { lexicons }: SentenceIndex): boolean {
  return wordsOf(text).some(({ text: word }) =>
    Object.values(lexicons).some(
      (lexicon) =>
        lexicon.stems.get(stemOf(word, lexicon.language)) === term ||
        findTerm(lexicon, word) === term ||
        compoundParts(word, lexicon).includes(term),
    ),
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
