/** FlexSearch 0.8: with its German language pack, and tuned for German sentences. */
import { Charset, Document, Encoder, Index } from 'flexsearch';
import german from 'flexsearch/lang/de';
import type { Engine } from './engine.js';
import { contentStemsOf, withParagraphs } from './german.js';

// without `suggest` it asks for every word of the question in one sentence, and finds nothing at all
export const flexsearch: Engine = {
  name: 'flexsearch',
  setup: 'its German language pack, `suggest: true`',
  build: (documents) => {
    const index = new Index({ encoder: new Encoder(Object.assign({}, Charset.Normalize, german)) });
    documents.forEach(({ text }, at) => {
      index.add(at, text);
    });
    return (question, limit) =>
      index.search(question, { limit, suggest: true }).map((at) => documents[Number(at)]?.id ?? '');
  },
};

// it knows neither rarity nor field weights: hits of the first field come first, so the paragraph only fills up
export const flexsearchFair: Engine = {
  name: 'flexsearch-fair',
  setup: 'our words and stems without function words, `suggest: true`, the paragraph as second field, merged',
  build: (documents) => {
    const fields = (['text', 'paragraph'] as const).map((field) => ({ field, encode: contentStemsOf }));
    const index = new Document({ document: { id: 'id', index: fields } });
    for (const document of withParagraphs(documents)) index.add({ ...document });
    return (question, limit) =>
      index.search(question, { limit, suggest: true, merge: true }).map(({ id }) => String(id));
  },
};
