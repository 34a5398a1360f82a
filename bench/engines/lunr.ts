/** lunr 2.3: with the German of lunr-languages, and tuned for German sentences. */
import lunr from 'lunr';
import addGerman from 'lunr-languages/lunr.de.js';
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import type { BenchDocument, Engine } from './engine.js';
import { type ContextDocument, stemsOf, withParagraphs } from './german.js';

// the words of a question go in one by one: its query language would read a colon or a hyphen as an operator
export const lunrPlain: Engine = {
  name: 'lunr',
  setup: 'lunr-languages German',
  build: (documents) => {
    const index = germanIndex(documents);
    return (question, limit) =>
      index
        .query((query) => {
          for (const token of lunr.tokenizer(question)) query.term(token.toString(), {});
        })
        .slice(0, limit)
        .map(({ ref }) => ref);
  },
};

// fuzzy terms and function words weighted down made it worse; at 100,000 sentences it fills Node's whole heap
export const lunrFair: Engine = {
  name: 'lunr-fair',
  growsTo: 10_000,
  setup: 'our words and stems, the paragraph as a field of 1, k1 0.4, b 0.3',
  build: (documents) => {
    const index = stemIndex(withParagraphs(documents));
    return (question, limit) =>
      index
        .query((query) => {
          for (const stem of stemsOf(question)) query.term(stem, { usePipeline: false });
        })
        .slice(0, limit)
        .map(({ ref }) => ref);
  },
};

function germanIndex(documents: BenchDocument[]): lunr.Index {
  addStemmerSupport(lunr);
  addGerman(lunr);
  return lunr((builder) => {
    builder.use(lunr.de);
    fill(builder, documents);
  });
}

function stemIndex(documents: ContextDocument[]): lunr.Index {
  const builder = new lunr.Builder();
  const tokensOf = (text: unknown) => stemsOf(String(text)).map((stem) => new lunr.Token(stem, {}));
  builder.tokenizer = Object.assign(tokensOf, { separator: lunr.tokenizer.separator });
  builder.k1(0.4);
  builder.b(0.3);
  builder.field('paragraph', { boost: 1 });
  fill(builder, documents);
  return builder.build();
}

function fill(builder: lunr.Builder, documents: object[]): void {
  builder.ref('id');
  builder.field('text');
  for (const document of documents) builder.add(document);
}
