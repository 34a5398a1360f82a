/**
 * An inverted index in typed arrays. The postings of term t stand at starts[t] … starts[t + 1], in document order:
 *
 *   starts   0     2        5 …
 *   ids     [3, 9 | 0, 3, 7 | …     documents that hold the term
 *   scores  [.4,.9| .2,.8,.1| …     the term's BM25 score there, idf included
 *
 * Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), for the formula.
 */
export interface Postings {
  documents: number;
  starts: Uint32Array;
  ids: Uint32Array;
  scores: Float32Array;
  /** The idf of each term: what a match is worth at most, save for k1. */
  idf: Float32Array;
}

/** One term in one document with its weighted frequency; entries come in document order. */
export interface PostingList {
  terms: number[];
  ids: number[];
  frequencies: number[];
}

interface Bm25 {
  k1: number;
  b: number;
}

/** `lengths` holds each document's length in weighted words. */
export function buildPostings(list: PostingList, lengths: Float32Array, options: Bm25 & { terms: number }): Postings {
  const starts = computeStarts(list.terms, options.terms);
  const idf = computeIdf(starts, lengths.length);
  const ids = new Uint32Array(list.terms.length);
  const scores = new Float32Array(list.terms.length);
  const next = starts.slice();
  const average = computeAverage(lengths);
  list.terms.forEach((term, entry) => {
    const id = list.ids[entry] as number;
    const position = next[term] as number;
    next[term] = position + 1;
    ids[position] = id;
    scores[position] =
      (idf[term] as number) *
      saturateFrequency(list.frequencies[entry] as number, (lengths[id] as number) / average, options);
  });
  return { documents: lengths.length, starts, ids, scores, idf };
}

/** How many documents hold the term. */
export function countDocuments({ starts }: Postings, term: number): number {
  return (starts[term + 1] as number) - (starts[term] as number);
}

/** The score of a term in one document, 0 where it is not there: a binary search in the term's postings. */
export function findScore({ starts, ids, scores }: Postings, term: number, id: number): number {
  let low = starts[term] as number;
  let high = starts[term + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] as number) < id) low = middle + 1;
    else high = middle;
  }
  return low < (starts[term + 1] as number) && ids[low] === id ? (scores[low] as number) : 0;
}

function saturateFrequency(frequency: number, relativeLength: number, { k1, b }: Bm25): number {
  const normal = frequency / (1 - b + b * relativeLength);
  return (normal * (k1 + 1)) / (k1 + normal);
}

function computeStarts(terms: number[], count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] as number) + 1;
  for (let term = 0; term < count; term += 1)
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  return starts;
}

function computeIdf(starts: Uint32Array, documents: number): Float32Array {
  const idf = new Float32Array(starts.length - 1);
  return idf.map((_, term) => {
    const count = (starts[term + 1] as number) - (starts[term] as number);
    return Math.log(1 + (documents - count + 0.5) / (count + 0.5));
  });
}

function computeAverage(lengths: Float32Array): number {
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
}
