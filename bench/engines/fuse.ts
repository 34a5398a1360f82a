/** Fuse.js 7.5, token search: as its readme has it, and tuned for German sentences. */
import Fuse from 'fuse.js';
import type { Engine } from './engine.js';
import { contentStemsOf, withParagraphs } from './german.js';

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
    const stemmed = withParagraphs(documents).map(({ id, text, paragraph }) => ({
      id,
      text: contentStemsOf(text).join(' '),
      paragraph: contentStemsOf(paragraph).join(' '),
    }));
    const options = { keys: ['text', 'paragraph'], useTokenSearch: true, ignoreLocation: true, threshold: 0.2 };
    const index = new Fuse(stemmed, options);
    return (question, limit) => index.search(contentStemsOf(question).join(' '), { limit }).map(({ item }) => item.id);
  },
};
