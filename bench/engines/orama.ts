/** Orama 3: with its German stemmer, and tuned for German sentences. */
import { type AnyOrama, create, insert, type SearchParamsFullText, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/german';
import type { Engine, Search } from './engine.js';
import { contentStemsOf, withParagraphs } from './german.js';

export const orama: Engine = {
  name: 'orama',
  setup: 'its German tokenizer and stemmer',
  build: (documents) => {
    const tokenizer = { language: 'german', stemming: true, stemmer } as const;
    const index = create({ schema: { text: 'string' }, components: { tokenizer } });
    for (const { id, text } of documents) insert(index, { id, text });
    return searchOf(index, {});
  },
};

// every word takes all words it begins, which function words make worse: they are left out on both sides
export const oramaFair: Engine = {
  name: 'orama-fair',
  setup:
    'our words and stems without function words, each once, the paragraph as a field of 0.7, k 1.2, b 0, d 1 (any tolerance made it worse)',
  build: (documents) => {
    const tokenizer = {
      language: 'german',
      normalizationCache: new Map(),
      tokenize: (text: string) => [...new Set(contentStemsOf(text))],
    };
    const index = create({ schema: { text: 'string', paragraph: 'string' }, components: { tokenizer } });
    for (const document of withParagraphs(documents)) insert(index, { ...document });
    return searchOf(index, { boost: { paragraph: 0.7 }, relevance: { k: 1.2, b: 0, d: 1 } });
  },
};

function searchOf(index: AnyOrama, options: Partial<SearchParamsFullText<AnyOrama>>): Search {
  return (term, limit) => {
    const found = search(index, { term, limit, ...options });
    // it answers at once unless hooks wait for something, and none are set
    if (found instanceof Promise) throw new Error('Orama answered with a promise');
    return found.hits.map(({ id }) => id);
  };
}
