/** FlexSearch 0.8, Orama 3 and Fuse.js 7.5, as their readmes have them; tuned for German, all without function words. */
import { type AnyOrama, create, insert, type SearchParamsFullText, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/german';
import { Charset, Document, Encoder, Index } from 'flexsearch';
import german from 'flexsearch/lang/de';
import Fuse from 'fuse.js';
import { addParagraphs, type Engine, type Search, stemContentWords } from './engine.js';

// without `suggest` it asks for every word of the question in one sentence, and finds nothing at all
export const flexsearch: Engine = {
  name: 'flexsearch',
  setup: 'its German language pack, `suggest: true`',
  build: (documents) => {
    const index = new Index({ encoder: new Encoder(Object.assign({}, Charset.Normalize, german)) });
    documents.forEach(({ text }, row) => {
      index.add(row, text);
    });
    return (question, limit) =>
      index.search(question, { limit, suggest: true }).map((row) => documents[Number(row)]?.id ?? '');
  },
};

// it knows neither rarity nor field weights: hits of the first field come first, so the paragraph only fills up
export const flexsearchFair: Engine = {
  name: 'flexsearch-fair',
  setup: 'our words and stems without function words, `suggest: true`, the paragraph as second field, merged',
  build: (documents) => {
    const fields = (['text', 'paragraph'] as const).map((field) => ({ field, encode: stemContentWords }));
    const index = new Document({ document: { id: 'id', index: fields } });
    for (const document of addParagraphs(documents)) index.add({ ...document });
    return (question, limit) =>
      index.search(question, { limit, suggest: true, merge: true }).map(({ id }) => String(id));
  },
};

export const orama: Engine = {
  name: 'orama',
  setup: 'its German tokenizer and stemmer',
  build: (documents) => {
    const tokenizer = { language: 'german', stemming: true, stemmer } as const;
    const index = create({ schema: { text: 'string' }, components: { tokenizer } });
    for (const { id, text } of documents) insert(index, { id, text });
    return searchOrama(index, {});
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
      tokenize: (text: string) => [...new Set(stemContentWords(text))],
    };
    const index = create({ schema: { text: 'string', paragraph: 'string' }, components: { tokenizer } });
    for (const document of addParagraphs(documents)) insert(index, { ...document });
    return searchOrama(index, { boost: { paragraph: 0.7 }, relevance: { k: 1.2, b: 0, d: 1 } });
  },
};

function searchOrama(index: AnyOrama, options: Partial<SearchParamsFullText<AnyOrama>>): Search {
  return (term, limit) => {
    const found = search(index, { term, limit, ...options });
    // it answers at once unless hooks wait for something, and none are set
    if (found instanceof Promise) throw new Error('Orama answered with a promise');
    return found.hits.map(({ id }) => id);
  };
}

// it reads every sentence for every question: a tenth of a second at 600 sentences, more than one at 10,000
const growsTo = 0;

export const fuse: Engine = {
  name: 'fuse',
  setup: 'token search with its defaults',
  growsTo,
  build: (documents) => {
    const index = new Fuse(documents, { keys: ['text'], useTokenSearch: true });
    return (question, limit) => index.search(question, { limit }).map(({ item }) => item.id);
  },
};

export const fuseFair: Engine = {
  name: 'fuse-fair',
  setup:
    'token search over our stems without function words, the paragraph as a key of the same weight, `ignoreLocation`, threshold 0.2',
  growsTo,
  build: (documents) => {
    const stemmed = addParagraphs(documents).map(({ id, text, paragraph }) => ({
      id,
      text: stemContentWords(text).join(' '),
      paragraph: stemContentWords(paragraph).join(' '),
    }));
    const options = { keys: ['text', 'paragraph'], useTokenSearch: true, ignoreLocation: true, threshold: 0.2 };
    const index = new Fuse(stemmed, options);
    return (question, limit) =>
      index.search(stemContentWords(question).join(' '), { limit }).map(({ item }) => item.id);
  },
};
