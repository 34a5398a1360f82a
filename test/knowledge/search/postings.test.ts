/** The inverted index gives the BM25 scores that the formula gives, one document after the other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPostings, countDocuments, type Frequencies, findScore } from '../../../src/knowledge/search/postings.js';

const terms = 6;
const options = { k1: 0.9, b: 0.4 };
const anyDocuments = fc.array(fc.array(fc.nat({ max: terms - 1 }), { maxLength: 12 }), { minLength: 1, maxLength: 15 });

function countTerm(document: number[], term: number): number {
  return document.filter((other) => other === term).length;
}

function countTerms(document: number[]): Frequencies {
  const counts = new Map(document.map((term) => [term, countTerm(document, term)]));
  return { counts, length: document.length };
}

function buildIndex(documents: number[][]) {
  return buildPostings(documents.map(countTerms), { ...options, terms });
}

// straight from the formula, with no index
function computeNaiveScore(documents: number[][], term: number, id: number): number {
  const document = documents[id] as number[];
  const count = countTerm(document, term);
  if (count === 0) return 0;
  const holders = documents.filter((other) => other.includes(term)).length;
  const idf = Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5));
  const average = documents.reduce((sum, other) => sum + other.length, 0) / documents.length;
  const norm = options.k1 * (1 - options.b + (options.b * document.length) / average);
  return (idf * count * (options.k1 + 1)) / (count + norm);
}

test('every term scores in every document as the formula says', () => {
  fc.assert(
    fc.property(anyDocuments, (documents) => {
      const postings = buildIndex(documents);
      for (const id of documents.keys())
        for (let term = 0; term < terms; term += 1)
          expect(findScore(postings, term, id)).toBeCloseTo(computeNaiveScore(documents, term, id), 4);
    }),
  );
});

test('a term is counted once for each document that holds it', () => {
  fc.assert(
    fc.property(anyDocuments, fc.nat({ max: terms - 1 }), (documents, term) => {
      expect(countDocuments(buildIndex(documents), term)).toBe(
        documents.filter((other) => other.includes(term)).length,
      );
    }),
  );
});

test('the documents of each term stand in order, each once', () => {
  fc.assert(
    fc.property(anyDocuments, (documents) => {
      const { starts, ids } = buildIndex(documents);
      for (let term = 0; term < terms; term += 1) {
        const holders = [...ids.slice(starts[term], starts[term + 1])];
        expect(holders).toEqual([...new Set(holders)].sort((a, b) => a - b));
      }
    }),
  );
});

test.each([
  ['the rarer term', [[0, 1], [0], [0]], [1, 0], [0, 0]],
  ['the shorter document', [[0], [0, 1, 2, 3]], [0, 0], [0, 1]],
  ['the more frequent term', [[0, 0, 1], [1, 1, 0], [2]], [0, 0], [0, 1]],
])('%s scores more', (_, documents, [moreTerm, moreId], [lessTerm, lessId]) => {
  const postings = buildIndex(documents);
  const more = findScore(postings, moreTerm as number, moreId as number);
  expect(more).toBeGreaterThan(findScore(postings, lessTerm as number, lessId as number));
});

test('no documents make an index that finds nothing', () => {
  const postings = buildIndex([]);
  expect(countDocuments(postings, 0)).toBe(0);
  expect(findScore(postings, 0, 0)).toBe(0);
});
