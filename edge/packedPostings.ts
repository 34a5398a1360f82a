/** An inverted index without its scores, which no compression makes smaller and a worker works out again in milliseconds. */
import { buildPostings, countDocuments, type Frequencies, type Postings } from '../src/knowledge/search/postings.js';
import { endOf, type Runs, startOf, sumLengths } from '../src/knowledge/search/runs.js';
import type { settings } from '../src/knowledge/search/settings.js';

export interface PackedPostings {
  /** How many documents hold each term. */
  counts: Uint32Array;
  /** Those documents, term by term, each as what it has more than the one before: that takes a fifth less when compressed. */
  steps: Uint32Array;
  /** How often each holds it, as a place in `values`: few are different. */
  frequencies: Uint32Array;
  values: Float64Array;
  /** Of the documents. */
  lengths: Float32Array;
}

export function packPostings(postings: Postings, documents: Frequencies[]): PackedPostings {
  const { ids, idf } = postings;
  const counts = Uint32Array.from(idf, (_, term) => countDocuments(postings, term));
  const stated = [...listTerms(counts)].map((term, position) => documents[ids[position] ?? 0]?.counts.get(term) ?? 0);
  const values = [...new Set(stated)].sort((a, b) => a - b);
  const places = new Map(values.map((value, place) => [value, place]));
  return {
    counts,
    steps: takeRunSteps(postings),
    frequencies: Uint32Array.from(stated, (value) => places.get(value) ?? 0),
    values: Float64Array.from(values),
    lengths: Float32Array.from(documents, ({ length }) => length),
  };
}

type Bm25 = (typeof settings)['sentence' | 'paragraph'];

export function unpackPostings({ counts, steps, frequencies, values, lengths }: PackedPostings, bm25: Bm25): Postings {
  const ids = addRunSteps(sumLengths(counts), steps);
  const documents = Array.from(lengths, (length) => ({ counts: new Map<number, number>(), length }));
  listTerms(counts).forEach((term, position) => {
    documents[ids[position] ?? 0]?.counts.set(term, values[frequencies[position] ?? 0] ?? 0);
  });
  return buildPostings(documents, { ...bm25, terms: counts.length });
}

// the term of each position
function listTerms(counts: Uint32Array): number[] {
  const terms: number[] = [];
  counts.forEach((count, term) => {
    for (let each = 0; each < count; each += 1) terms.push(term);
  });
  return terms;
}

/** Of numbers that rise within each run: what each has more than the one before it. */
export function takeRunSteps({ starts, ids }: Runs): Uint32Array {
  const steps = ids.slice();
  for (let run = 0; run + 1 < starts.length; run += 1)
    for (let position = startOf(starts, run) + 1; position < endOf(starts, run); position += 1)
      steps[position] = (ids[position] ?? 0) - (ids[position - 1] ?? 0);
  return steps;
}

/** The numbers again. */
export function addRunSteps(starts: Uint32Array, steps: Uint32Array): Uint32Array {
  const ids = steps.slice();
  for (let run = 0; run + 1 < starts.length; run += 1)
    for (let position = startOf(starts, run) + 1; position < endOf(starts, run); position += 1)
      ids[position] = (ids[position] ?? 0) + (ids[position - 1] ?? 0);
  return ids;
}
