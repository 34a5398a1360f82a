/** The best sentence comes first, and it always is the same one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTerm } from '../../../src/knowledge/search/lexicon.js';
import { measureRarity, rankSentences, type SearchQuery } from '../../../src/knowledge/search/rank.js';
import { createSentenceIndex, type SentenceIndex } from '../../../src/knowledge/search/sentenceIndex.js';
import { sentences } from './sentences.js';

const index = createSentenceIndex(sentences);

function lookUpTerm({ lexicons }: SentenceIndex, word: string): number {
  return findTerm(lexicons.de, word) as number;
}

function createQuery(words: string[], more: Partial<SearchQuery> = {}, within = index): SearchQuery {
  return {
    terms: words.map((word) => ({ term: lookUpTerm(within, word), weight: 1 })),
    pairs: [],
    answerType: null,
    ...more,
  };
}

const findBest = (query: SearchQuery, within = index) => rankSentences(within, query, 10)[0]?.sentence;

test.each([
  [['elbe'], 0],
  [['hamburg', 'elbe'], 0],
  [['hamburg', 'montag'], 5],
  [['werften'], 2],
  [['brucke', 'hafen'], 4],
])('%j is best found in sentence %i', (words, sentence) => {
  expect(findBest(createQuery(words))).toBe(sentence);
});

test('a sentence without any of the words comes behind, where its paragraph has them', () => {
  const found = rankSentences(index, createQuery(['elbe']), 10).map(({ sentence }) => sentence);
  expect(found).toEqual([0, 1, 2]);
});

test('a word that counts for more decides', () => {
  const createWeighted = (elbe: number, montag: number): SearchQuery => ({
    ...createQuery([]),
    terms: [
      { term: lookUpTerm(index, 'elbe'), weight: elbe },
      { term: lookUpTerm(index, 'montag'), weight: montag },
    ],
  });
  expect(findBest(createWeighted(3, 1))).toBe(0);
  expect(findBest(createWeighted(1, 3))).toBe(5);
});

describe('between sentences with the same words', () => {
  const createSentence = (group: string, words: string) => ({
    group,
    fields: [{ text: words, language: 'de' as const, weight: 1 }],
  });
  const alike = createSentenceIndex([
    createSentence('a', 'Neue Schiffe brauchen am Ende immer Häfen'),
    createSentence('b', 'Immer brauchen Schiffe am Ende neue Häfen'),
    createSentence('c', 'Neue Schiffe brauchen am Ende immer Häfen'),
    createSentence('d', 'Kohle und Stahl'),
  ]);

  test('the one that has them side by side wins', () => {
    const pair: [number, number] = [lookUpTerm(alike, 'neue'), lookUpTerm(alike, 'hafen')];
    expect(findBest(createQuery(['neue', 'hafen'], { pairs: [pair] }, alike), alike)).toBe(1);
  });

  test('the earlier one wins where they are equal', () => {
    const found = rankSentences(alike, createQuery(['schiffe'], {}, alike), 10).map(({ sentence }) => sentence);
    expect(found).toEqual([0, 1, 2]);
  });
});

test('a sentence that has what the question word asks for wins', () => {
  const dated = createSentenceIndex([
    { group: 'a', fields: [{ text: 'Werften bauen Schiffe gern', language: 'de', weight: 1 }] },
    { group: 'b', fields: [{ text: 'Werften bauen Schiffe 1974', language: 'de', weight: 1 }] },
    { group: 'c', fields: [{ text: 'Ganz anderes steht hier', language: 'de', weight: 1 }] },
  ]);
  expect(findBest(createQuery(['werften'], {}, dated), dated)).toBe(0);
  expect(findBest(createQuery(['werften'], { answerType: 'time' }, dated), dated)).toBe(1);
});

test('a rare word is worth more than a common one, and an unheard one most', () => {
  expect(measureRarity(index, lookUpTerm(index, 'elbe'))).toBeGreaterThan(
    measureRarity(index, lookUpTerm(index, 'hamburg')),
  );
  expect(measureRarity(index, undefined)).toBeGreaterThan(measureRarity(index, lookUpTerm(index, 'elbe')));
});

const anyTerm = fc.nat({ max: index.sentences.idf.length - 1 });
const anyQuery = fc.record({
  terms: fc.array(fc.record({ term: anyTerm, weight: fc.double({ min: 0.1, max: 3, noNaN: true }) }), { maxLength: 8 }),
  pairs: fc.array(fc.tuple(anyTerm, anyTerm), { maxLength: 4 }),
  answerType: fc.constantFrom(null, 'amount', 'time', 'person', 'place', 'reason'),
});

test('whatever is asked, hits come sorted, each once, within the limit, and again the same', () => {
  fc.assert(
    fc.property(anyQuery, fc.nat({ max: 10 }), (each, limit) => {
      const hits = rankSentences(index, each as SearchQuery, limit);
      const scores = hits.map(({ score }) => score);
      expect(hits.length).toBeLessThanOrEqual(limit);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(new Set(hits.map(({ sentence }) => sentence)).size).toBe(hits.length);
      expect(rankSentences(index, each as SearchQuery, limit)).toEqual(hits);
    }),
  );
});

test('whatever was asked before, and however it ended, the hits are those of a new index', () => {
  const fail = () => {
    throw new Error('in the middle');
  };
  fc.assert(
    fc.property(anyQuery, anyQuery, (before, each) => {
      const used = createSentenceIndex(sentences);
      rankSentences(used, before as SearchQuery, 10);
      const touches = rankSentences(used, before as SearchQuery, 1).length > 0;
      const rankFailing = () => rankSentences(used, { ...(before as SearchQuery), isWanted: fail }, 10);
      if (touches) expect(rankFailing).toThrow('in the middle');
      const expected = rankSentences(createSentenceIndex(sentences), each as SearchQuery, 10);
      expect(rankSentences(used, each as SearchQuery, 10)).toEqual(expected);
    }),
  );
});
