/** An inverted index without its scores, which no compression makes smaller and a worker works out again in milliseconds. */
import { buildPostings, countDocuments, type Frequencies, type Postings } from '../src/knowledge/search/postings.js';
import type { settings } from '../src/knowledge/search/settings.js';

export interface PackedPostings {
  /** How many documents hold each term. */
  counts: Uint32Array;
  /** Those documents, term by term. */
  ids: Uint32Array;
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
    ids,
    frequencies: Uint32Array.from(stated, (value) => places.get(value) ?? 0),
    values: Float64Array.from(values),
    lengths: Float32Array.from(documents, ({ length }) => length),
  };
}

type Bm25 = (typeof settings)['sentence' | 'paragraph'];

export function unpackPostings({ counts, ids, frequencies, values, lengths }: PackedPostings, bm25: Bm25): Postings {
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
