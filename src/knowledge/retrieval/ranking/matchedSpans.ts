/** Where the words of a question stand in a text that it found. */
import type { Span } from '../../../util/spans.js';
import { placeLength, type TermPlaces } from '../index/termPlaces.js';
import type { WeightedWord } from './coverage.js';

/** Names apart: whoever is named beside a piece of a sentence need not be asked for in it. */
export function findMatchedSpans(places: TermPlaces, words: WeightedWord[]): Span[] {
  const asked = words.filter(({ entity }) => entity === null);
  const askedTerms = new Set(asked.flatMap(({ queryWord }) => queryWord.matches.map(({ term }) => term)));
  const spans: Span[] = [];
  for (let place = 0; place < places.length; place += placeLength) {
    const [start, end, term] = [places[place] ?? 0, places[place + 1] ?? 0, places[place + 2] ?? 0];
    // both parts of a compound may be asked for
    if (askedTerms.has(term) && spans.at(-1)?.start !== start) spans.push({ start, end });
  }
  return spans;
}
