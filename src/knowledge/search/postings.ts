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

/** One term in one document with its weighted frequency; entries come in document order. */
export interface PostingList {
  terms: readonly number[];
  ids: readonly number[];
  frequencies: readonly number[];
}

interface Bm25 {
  k1: number;
  b: number;
}

/** `lengths` holds each document's length in weighted words. */
export function buildPostings(list: PostingList, lengths: Float32Array, options: Bm25 & { terms: number }): Postings {
  const starts = sumLengths(countTerms(list.terms, options.terms));
  const idf = computeIdf(starts, lengths.length);
  const ids = new Uint32Array(list.terms.length);
  const scores = new Float32Array(list.terms.length);
  const next = starts.slice();
  const average = computeAverage(lengths);
  list.terms.forEach((term, entry) => {
    const id = list.ids[entry] ?? 0;
    const frequency = list.frequencies[entry] ?? 0;
    const position = next[term] ?? 0;
    next[term] = position + 1;
    ids[position] = id;
    scores[position] = (idf[term] ?? 0) * saturateFrequency(frequency, (lengths[id] ?? 0) / average, options);
  });
  return { documents: lengths.length, starts, ids, scores, idf };
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

function countTerms(terms: readonly number[], count: number): Uint32Array {
  const counts = new Uint32Array(count);
  for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  return counts;
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
