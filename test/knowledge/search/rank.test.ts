/** The best sentence comes first, and it always is the same one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTerm } from '../../../src/knowledge/search/lexicon.js';
import { measureRarity, rankSentences, type SearchQuery } from '../../../src/knowledge/search/rank.js';
import { createSentenceIndex, type SentenceIndex } from '../../../src/knowledge/search/sentenceIndex.js';
import { sentences } from './sentences.js';

const index = createSentenceIndex(sentences);

function termIn({ lexicons }: SentenceIndex, word: string): number {
  return findTerm(lexicons.de, word) as number;
}

function queryFor(words: string[], more: Partial<SearchQuery> = {}, within = index): SearchQuery {
  return {
    terms: words.map((word) => ({ term: termIn(within, word), weight: 1 })),
    pairs: [],
    answerType: null,
    ...more,
  };
}

const best = (query: SearchQuery, within = index) => rankSentences(within, query, 10)[0]?.sentence;

test.each([
  [['elbe'], 0],
  [['hamburg', 'elbe'], 0],
  [['hamburg', 'montag'], 5],
  [['werften'], 2],
  [['brucke', 'hafen'], 4],
])('%j is best found in sentence %i', (words, sentence) => {
  expect(best(queryFor(words))).toBe(sentence);
});

test('a sentence without any of the words comes behind, where its paragraph has them', () => {
  const found = rankSentences(index, queryFor(['elbe']), 10).map(({ sentence }) => sentence);
  expect(found).toEqual([0, 1, 2]);
});

test('a word that counts for more decides', () => {
  const weighted = (elbe: number, montag: number): SearchQuery => ({
    ...queryFor([]),
    terms: [
      { term: termIn(index, 'elbe'), weight: elbe },
      { term: termIn(index, 'montag'), weight: montag },
    ],
  });
  expect(best(weighted(3, 1))).toBe(0);
  expect(best(weighted(1, 3))).toBe(5);
});

describe('between sentences with the same words', () => {
  const text = (group: string, words: string) => ({
    group,
    fields: [{ text: words, language: 'de' as const, weight: 1 }],
  });
  const alike = createSentenceIndex([
    text('a', 'Neue Schiffe brauchen am Ende immer Häfen'),
    text('b', 'Immer brauchen Schiffe am Ende neue Häfen'),
    text('c', 'Neue Schiffe brauchen am Ende immer Häfen'),
    text('d', 'Kohle und Stahl'),
  ]);

  test('the one that has them side by side wins', () => {
    const pair: [number, number] = [termIn(alike, 'neue'), termIn(alike, 'hafen')];
    expect(best(queryFor(['neue', 'hafen'], { pairs: [pair] }, alike), alike)).toBe(1);
  });

  test('the earlier one wins where they are equal', () => {
    const found = rankSentences(alike, queryFor(['schiffe'], {}, alike), 10).map(({ sentence }) => sentence);
    expect(found).toEqual([0, 1, 2]);
  });
});

test('a sentence that has what the question word asks for wins', () => {
  const dated = createSentenceIndex([
    { group: 'a', fields: [{ text: 'Werften bauen Schiffe gern', language: 'de', weight: 1 }] },
    { group: 'b', fields: [{ text: 'Werften bauen Schiffe 1974', language: 'de', weight: 1 }] },
    { group: 'c', fields: [{ text: 'Ganz anderes steht hier', language: 'de', weight: 1 }] },
  ]);
  expect(best(queryFor(['werften'], {}, dated), dated)).toBe(0);
  expect(best(queryFor(['werften'], { answerType: 'time' }, dated), dated)).toBe(1);
});

test('a rare word is worth more than a common one, and an unheard one most', () => {
  expect(measureRarity(index, termIn(index, 'elbe'))).toBeGreaterThan(measureRarity(index, termIn(index, 'hamburg')));
  expect(measureRarity(index, undefined)).toBeGreaterThan(measureRarity(index, termIn(index, 'elbe')));
});

test('whatever is asked, hits come sorted, each once, within the limit, and again the same', () => {
  const term = fc.nat({ max: index.sentences.idf.length - 1 });
  const query = fc.record({
    terms: fc.array(fc.record({ term, weight: fc.double({ min: 0.1, max: 3, noNaN: true }) }), { maxLength: 8 }),
    pairs: fc.array(fc.tuple(term, term), { maxLength: 4 }),
    answerType: fc.constantFrom(null, 'amount', 'time', 'person', 'place', 'reason'),
  });
  fc.assert(
    fc.property(query, fc.nat({ max: 10 }), (each, limit) => {
      const hits = rankSentences(index, each as SearchQuery, limit);
      const scores = hits.map(({ score }) => score);
      expect(hits.length).toBeLessThanOrEqual(limit);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(new Set(hits.map(({ sentence }) => sentence)).size).toBe(hits.length);
      expect(rankSentences(index, each as SearchQuery, limit)).toEqual(hits);
    }),
  );
});
