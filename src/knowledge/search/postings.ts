/**
 * An inverted index in typed arrays. The postings of term t stand at starts[t] … starts[t + 1], in document order:
 *
 *   starts   0     2        5 …
 *   ids     [3, 9 | 0, 3, 7 | …     documents that hold the term
 *   scores  [.4,.9| .2,.8,.1| …     the term's BM25 score there, idf included
 *
 * Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), for the formula.
 */
import { endOf, type Runs, startOf, sumLengths } from './runs.js';

export interface Postings extends Runs {
  documents: number;
  scores: Float32Array;
  /** The idf of each term: what a match is worth at most, save for k1. */
  idf: Float32Array;
}

/** How often each term stands in a document. */
export interface Frequencies {
  /** By term, with the weights of the fields it stands in. */
  counts: ReadonlyMap<number, number>;
  /** In weighted words. */
  length: number;
}

interface Bm25 {
  k1: number;
  b: number;
}

export function buildPostings(documents: readonly Frequencies[], options: Bm25 & { terms: number }): Postings {
  const starts = sumLengths(countDocumentsOfTerms(documents, options.terms));
  const idf = computeIdf(starts, documents.length);
  const ids = new Uint32Array(starts.at(-1) ?? 0);
  const scores = new Float32Array(ids.length);
  const next = starts.slice();
  const lengths = Float32Array.from(documents, ({ length }) => length);
  const average = computeAverage(lengths);
  for (const [id, { counts }] of documents.entries()) {
    const relativeLength = (lengths[id] ?? 0) / average;
    for (const [term, frequency] of counts) {
      const position = next[term] ?? 0;
      next[term] = position + 1;
      ids[position] = id;
      scores[position] = (idf[term] ?? 0) * saturateFrequency(frequency, relativeLength, options);
    }
  }
  return { documents: documents.length, starts, ids, scores, idf };
}

/** How many documents hold the term. */
export function countDocuments({ starts }: Pick<Postings, 'starts'>, term: number): number {
  return endOf(starts, term) - startOf(starts, term);
}

/** The score of a term in one document, 0 where it is not there: a binary search in the term's postings. */
export function findScore({ starts, ids, scores }: Postings, term: number, id: number): number {
  const end = endOf(starts, term);
  let low = startOf(starts, term);
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return low < end && ids[low] === id ? (scores[low] ?? 0) : 0;
}

function saturateFrequency(frequency: number, relativeLength: number, { k1, b }: Bm25): number {
  const normal = frequency / (1 - b + b * relativeLength);
  return (normal * (k1 + 1)) / (k1 + normal);
}

function countDocumentsOfTerms(documents: readonly Frequencies[], terms: number): Uint32Array {
  const holding = new Uint32Array(terms);
  for (const { counts } of documents) for (const term of counts.keys()) holding[term] = (holding[term] ?? 0) + 1;
  return holding;
}

function computeIdf(starts: Uint32Array, documents: number): Float32Array {
  return new Float32Array(starts.length - 1).map((_, term) => {
    const count = countDocuments({ starts }, term);
    return Math.log(1 + (documents - count + 0.5) / (count + 0.5));
  });
}

function computeAverage(lengths: Float32Array): number {
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
}
