/** Ours, and all engines of the bench in the order of the tables. */
import { createSearch } from '../../src/knowledge/search/query.js';
import { lunrFair, lunrPlain, minisearch, minisearchFair, minisearchFuzzy } from './allWordPeers.js';
import { flexsearch, flexsearchFair, fuse, fuseFair, orama, oramaFair } from './contentWordPeers.js';
import { type BenchDocument, type Engine, groupOf } from './engine.js';

/** As the bot uses it, over the sentence alone: no questions, translations or names are given to it here. */
const stargate: Engine = {
  name: 'stargate',
  setup: 'the search of this repository (`src/knowledge/search`), one field, the paragraph as group',
  build: (documents) => {
    const { search } = createSearch(documents.map(toSentence));
    return (question, limit) => search(question, limit).map(({ sentence }) => documents[sentence]?.id ?? '');
  },
};

function toSentence(document: BenchDocument) {
  return { group: groupOf(document), fields: [{ text: document.text, language: 'de' as const, weight: 1 }] };
}

export const engines: Engine[] = [
  stargate,
  minisearch,
  minisearchFuzzy,
  minisearchFair,
  flexsearch,
  flexsearchFair,
  lunrPlain,
  lunrFair,
  orama,
  oramaFair,
  fuse,
  fuseFair,
];
