/** The index holds what the sentences hold, and no more. */
import { describe, expect, test } from 'vitest';
import { findTerm } from '../../../src/knowledge/search/lexicon.js';
import { countDocuments, findScore } from '../../../src/knowledge/search/postings.js';
import type { Runs } from '../../../src/knowledge/search/runs.js';
import { createSentenceIndex } from '../../../src/knowledge/search/sentenceIndex.js';
import { hasAnswerType } from '../../../src/knowledge/text/answerType.js';
import { splitFoldedWords } from '../../../src/knowledge/text/words.js';
import { readOwnText, sentences } from './sentences.js';

const index = createSentenceIndex(sentences);
const { lexicons } = index;

function readRun({ starts, ids }: Runs, index: number): number[] {
  return [...ids.subarray(starts[index], starts[index + 1])];
}

function lookUpTerm(word: string, language: 'de' | 'en' = 'de'): number {
  const term = findTerm(lexicons[language], word);
  if (term === undefined) throw new Error(`"${word}" is not in the index`);
  return term;
}

describe('each sentence', () => {
  test('is found under each of its own words', () => {
    const missed = sentences.flatMap((sentence, number) =>
      splitFoldedWords(readOwnText(sentence)).filter(
        (word) => findScore(index.sentences, lookUpTerm(word), number) === 0,
      ),
    );
    expect(missed).toEqual([]);
  });

  test('keeps its own words in their order', () => {
    sentences.forEach((sentence, number) => {
      const terms = splitFoldedWords(readOwnText(sentence)).map((word) => lookUpTerm(word));
      expect(readRun(index.sequence, number)).toEqual(terms);
    });
  });

  test('stands in its paragraph, and no other', () => {
    expect([...index.paragraphOf]).toEqual([0, 0, 0, 1, 1, 2, 2]);
    expect([0, 1, 2].map((paragraph) => readRun(index.members, paragraph))).toEqual([
      [0, 1, 2],
      [3, 4],
      [5, 6],
    ]);
  });
});

test('a word counts in as many sentences as have it', () => {
  expect(countDocuments(index.sentences, lookUpTerm('hamburg'))).toBe(2);
  expect(countDocuments(index.paragraphs, lookUpTerm('hamburg'))).toBe(2);
  expect(countDocuments(index.sentences, lookUpTerm('elbe'))).toBe(1);
});

test('the parts of a compound count, but less than words of their own', () => {
  const bridge = lookUpTerm('brucke');
  const [compound, word] = [3, 4].map((sentence) => findScore(index.sentences, bridge, sentence));
  const alone = createSentenceIndex([...sentences, { group: 'x', fields: [] }]);
  expect(alone.sentences.documents).toBe(sentences.length + 1);
  expect(word).toBeGreaterThan(compound as number);
});

test('a field in the other language is found by its words, and a heavier field counts more', () => {
  expect(findScore(index.sentences, lookUpTerm('flood', 'en'), 6)).toBeGreaterThan(0);
  const createWeighing = (weight: number) =>
    createSentenceIndex([{ group: '', fields: [{ text: 'Elbe', language: 'de', weight }] }, ...sentences]);
  const scores = [0.2, 1].map((weight) => {
    const other = createWeighing(weight);
    return findScore(other.sentences, findTerm(other.lexicons.de, 'elbe') as number, 0);
  });
  expect(scores[1]).toBeGreaterThan(scores[0] as number);
});

test('a tag is found in the sentences that have it', () => {
  const term = index.tags.get('karin-sommer') as number;
  expect(sentences.map((_, sentence) => findScore(index.sentences, term, sentence) > 0)).toEqual(
    sentences.map(({ tags = [] }) => tags.length > 0),
  );
});

test('what a sentence has to offer is known', () => {
  expect(hasAnswerType(index.answerTypes[1] as number, 'amount')).toBe(true);
  expect(hasAnswerType(index.answerTypes[3] as number, 'time')).toBe(true);
  expect(hasAnswerType(index.answerTypes[2] as number, 'time')).toBe(false);
});

test.each([
  ['no sentence', []],
  ['a sentence without fields', [{ group: '', fields: [] }]],
  ['a sentence without words', [{ group: '', fields: [{ text: '…', language: 'de' as const, weight: 1 }] }]],
])('%s makes an index, too', (_, few) => {
  const empty = createSentenceIndex(few);
  expect(empty.sentences.documents).toBe(few.length);
  expect(empty.lexicons.de.forms.size).toBe(0);
});

test('the same sentences make the same index', () => {
  const { spellingFinders: _, findSynonymTerms: _a, ...again } = createSentenceIndex(sentences);
  const { spellingFinders: __, findSynonymTerms: __a, ...first } = index;
  expect(again).toEqual(first);
});
