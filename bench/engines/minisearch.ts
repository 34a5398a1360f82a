/** MiniSearch 7: as its readme begins, with the readme's fuzzy and prefix search, and tuned for German sentences. */
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { foldedWordsOf } from '../../src/knowledge/search/words.js';
import type { BenchDocument, Engine, Search } from './engine.js';
import { type ContextDocument, functionStemsOf, germanStem, withParagraphs } from './german.js';

export const minisearch: Engine = {
  name: 'minisearch',
  setup: 'its defaults',
  build: (documents) => plain(documents, {}),
};

export const minisearchFuzzy: Engine = {
  name: 'minisearch-fuzzy',
  setup: "its readme's `{ fuzzy: 0.2, prefix: true }`",
  build: (documents) => plain(documents, { fuzzy: 0.2, prefix: true }),
};

export const minisearchFair: Engine = {
  name: 'minisearch-fair',
  setup:
    'our words and stems, the paragraph as a field of 0.8, function words at half, words of five letters and more fuzzy by 0.2',
  build: (documents) => {
    const index = new MiniSearch<ContextDocument>({
      fields: ['text', 'paragraph'],
      tokenize: foldedWordsOf,
      processTerm: germanStem,
      searchOptions: { boost: { paragraph: 0.8 }, fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
    });
    index.addAll(withParagraphs(documents));
    return (question, limit) => idsOf(index.search(question, weakened(question)), limit);
  },
};

function weakened(question: string): SearchOptions {
  const weak = functionStemsOf(question);
  return { boostTerm: (term) => (weak.has(term) ? 0.5 : 1) };
}

function plain(documents: BenchDocument[], searchOptions: SearchOptions): Search {
  const index = new MiniSearch<BenchDocument>({ fields: ['text'], searchOptions });
  index.addAll(documents);
  return (question, limit) => idsOf(index.search(question), limit);
}

function idsOf(results: SearchResult[], limit: number): string[] {
  return results.slice(0, limit).map(({ id }) => String(id));
}
