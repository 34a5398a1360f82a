/** Ours, as the bot uses it, over the sentence alone: no questions, translations or names are given to it here. */
import { createSearch } from '../../src/knowledge/search/search.js';
import type { BenchDocument, Engine } from './engine.js';
import { groupOf } from './german.js';

export const stargate: Engine = {
  name: 'stargate',
  setup: 'the search of this repository (`src/knowledge/search`), one field, the paragraph as group',
  build: (documents) => {
    const { search } = createSearch(documents.map(sentenceOf));
    return (question, limit) => search(question, limit).map(({ sentence }) => documents[sentence]?.id ?? '');
  },
};

function sentenceOf(document: BenchDocument) {
  return { group: groupOf(document), fields: [{ text: document.text, language: 'de' as const, weight: 1 }] };
}
