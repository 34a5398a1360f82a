/** Where the words of a question stand in a text that it found. */
import type { Span } from '../../../util/spans.js';
import type { TermPlace } from '../index/termPlaces.js';
import type { WeightedWord } from './coverage.js';

/** Names apart: whoever is named beside a piece of a sentence need not be asked for in it. */
export function findMatchedSpans(places: readonly TermPlace[], words: WeightedWord[]): Span[] {
  const asked = words.filter(({ entity }) => entity === null);
  const askedTerms = new Set(asked.flatMap(({ queryWord }) => queryWord.matches.map(({ term }) => term)));
  return places.filter(({ terms }) => terms.some((term) => askedTerms.has(term)));
}
