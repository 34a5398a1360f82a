/** MiniSearch 7 and lunr 2.3: as their readmes have them, and tuned for German sentences. They weigh every word by its rarity. */
import lunr from 'lunr';
import addGerman from 'lunr-languages/lunr.de.js';
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { splitFoldedWords } from '../../src/knowledge/text/words.js';
import {
  addParagraphs,
  type BenchDocument,
  type ContextDocument,
  type Engine,
  type Search,
  stemFunctionWords,
  stemGerman,
  stemWords,
} from './engine.js';

export const minisearch: Engine = {
  name: 'minisearch',
  setup: 'its defaults',
  build: (documents) => buildPlain(documents, {}),
};

export const minisearchFuzzy: Engine = {
  name: 'minisearch-fuzzy',
  setup: "its readme's `{ fuzzy: 0.2, prefix: true }`",
  build: (documents) => buildPlain(documents, { fuzzy: 0.2, prefix: true }),
};

export const minisearchFair: Engine = {
  name: 'minisearch-fair',
  setup:
    'our words and stems, the paragraph as a field of 0.8, function words at half, words of five letters and more fuzzy by 0.2',
  build: (documents) => {
    const index = new MiniSearch<ContextDocument>({
      fields: ['text', 'paragraph'],
      tokenize: splitFoldedWords,
      processTerm: stemGerman,
      searchOptions: { boost: { paragraph: 0.8 }, fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
    });
    index.addAll(addParagraphs(documents));
    return (question, limit) => takeIds(index.search(question, weakenFunctionWords(question)), limit);
  },
};

function weakenFunctionWords(question: string): SearchOptions {
  const weak = stemFunctionWords(question);
  return { boostTerm: (term) => (weak.has(term) ? 0.5 : 1) };
}

function buildPlain(documents: BenchDocument[], searchOptions: SearchOptions): Search {
  const index = new MiniSearch<BenchDocument>({ fields: ['text'], searchOptions });
  index.addAll(documents);
  return (question, limit) => takeIds(index.search(question), limit);
}

function takeIds(results: SearchResult[], limit: number): string[] {
  return results.slice(0, limit).map(({ id }) => String(id));
}

// the words of a question go in one by one: its query language would read a colon or a hyphen as an operator
export const lunrPlain: Engine = {
  name: 'lunr',
  setup: 'lunr-languages German',
  build: (documents) => {
    const index = buildGermanIndex(documents);
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
    const index = buildStemIndex(addParagraphs(documents));
    return (question, limit) =>
      index
        .query((query) => {
          for (const stem of stemWords(question)) query.term(stem, { usePipeline: false });
        })
        .slice(0, limit)
        .map(({ ref }) => ref);
  },
};

function buildGermanIndex(documents: BenchDocument[]): lunr.Index {
  addStemmerSupport(lunr);
  addGerman(lunr);
  return lunr((builder) => {
    builder.use(lunr.de);
    addDocuments(builder, documents);
  });
}

function buildStemIndex(documents: ContextDocument[]): lunr.Index {
  const builder = new lunr.Builder();
  const tokenize = (text: unknown) => stemWords(String(text)).map((stem) => new lunr.Token(stem, {}));
  builder.tokenizer = Object.assign(tokenize, { separator: lunr.tokenizer.separator });
  builder.k1(0.4);
  builder.b(0.3);
  builder.field('paragraph', { boost: 1 });
  addDocuments(builder, documents);
  return builder.build();
}

function addDocuments(builder: lunr.Builder, documents: object[]): void {
  builder.ref('id');
  builder.field('text');
  for (const document of documents) builder.add(document);
}
