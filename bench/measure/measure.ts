/** One engine on one corpus: build it, ask it everything, and weigh it. */
import { type Corpus, type Question, readCorpus } from '../corpus/corpus.js';
import { grown } from '../corpus/grow.js';
import { misspelt } from '../corpus/misspell.js';
import type { BenchDocument, Engine, Search } from '../engines/engine.js';
import { accuracyOf } from './accuracy.js';
import { memoryMb, percentile, timesOf } from './cost.js';
import type { Cost, GrowthRow, Result, Row, Task } from './task.js';

// a first round that does not count: what runs often is compiled by then
const warmUpMs = 3_000;
const budgetMs = 10_000;

export function measure(engine: Engine, { corpus: file, size, misspelt: withMisspelt }: Task): Result {
  const corpus = readCorpus(file);
  if (size === null) return { row: rowOf(engine, corpus, withMisspelt) };
  return { growth: growthOf(engine, { ...corpus, documents: grown(corpus.documents, size) }) };
}

function rowOf(engine: Engine, { documents, questions }: Corpus, withMisspelt: boolean): Row {
  const { search, cost } = measured(engine, documents, questions);
  const row = { engine: engine.name, ...accuracyOf(search, questions), ...cost };
  if (!withMisspelt) return row;
  const { first, mrr } = accuracyOf(search, misspelt(questions));
  return { ...row, firstMisspelt: first, mrrMisspelt: mrr };
}

function growthOf(engine: Engine, { documents, questions }: Corpus): GrowthRow {
  const { search, cost } = measured(engine, documents, questions);
  const times = timesOf(search, misspelt(questions), budgetMs);
  return { engine: engine.name, sentences: documents.length, misspeltP50: percentile(times, 0.5), ...cost };
}

// memory is weighed after the questions, so that what is made at the first question counts too
function measured(engine: Engine, documents: BenchDocument[], questions: Question[]): { search: Search; cost: Cost } {
  const before = memoryMb();
  const start = performance.now();
  const search = engine.build(documents);
  const buildMs = performance.now() - start;
  timesOf(search, questions, warmUpMs);
  const times = timesOf(search, questions, budgetMs);
  const cost = { p50: percentile(times, 0.5), p99: percentile(times, 0.99), buildMs, heapMb: memoryMb() - before };
  return { search, cost };
}
