/** A process that builds one engine on one corpus, asks it everything, and weighs it. Task and result are messages. */
import { type Corpus, type Question, readCorpus } from '../corpus/corpus.js';
import { growCorpus, misspellQuestions } from '../corpus/madeUp.js';
import type { BenchDocument, Engine, Search } from '../engines/engine.js';
import { engines } from '../engines/list.js';
import { weighMemoryMb } from '../measureInChild.js';
import { createRandom, mean, percentile, shuffle } from '../statistics.js';
import type { Accuracy, Cost, GrowthRow, Result, Row, Task } from './runEngines.js';

// a first round that does not count: what runs often is compiled by then
const warmUpMs = 3_000;
const budgetMs = 10_000;
const orderSeed = 2;
const maxPasses = 3;
const minTimes = 30;
const maxHits = 10;
// deep enough that the mean reciprocal rank does not depend on it
const maxDepth = 100;

process.once('message', (task: Task) => {
  const engine = engines.find(({ name }) => name === task.engine);
  if (!engine) throw new Error(`no engine is called ${task.engine}`);
  process.send?.(measureTask(engine, task), () => process.disconnect?.());
});

function measureTask(engine: Engine, { corpus: file, size, misspelt }: Task): Result {
  const corpus = readCorpus(file);
  if (size === null) return { row: measureRow(engine, corpus, misspelt) };
  return { growth: measureGrowth(engine, { ...corpus, documents: growCorpus(corpus.documents, size) }) };
}

function measureRow(engine: Engine, { documents, questions }: Corpus, misspelt: boolean): Row {
  const { search, cost } = measureCost(engine, documents, questions);
  const row = { engine: engine.name, ...measureAccuracy(search, questions), ...cost };
  if (!misspelt) return row;
  const { first, mrr } = measureAccuracy(search, misspellQuestions(questions));
  return { ...row, firstMisspelt: first, mrrMisspelt: mrr };
}

function measureGrowth(engine: Engine, { documents, questions }: Corpus): GrowthRow {
  const { search, cost } = measureCost(engine, documents, questions);
  const times = measureTimes(search, misspellQuestions(questions), budgetMs);
  return { engine: engine.name, sentences: documents.length, misspeltP50: percentile(times, 0.5), ...cost };
}

// memory is weighed after the questions, so that what is made at the first question counts too
function measureCost(engine: Engine, documents: BenchDocument[], questions: Question[]) {
  const before = weighMemoryMb();
  const start = performance.now();
  const search = engine.build(documents);
  const buildMs = performance.now() - start;
  measureTimes(search, questions, warmUpMs);
  const times = measureTimes(search, questions, budgetMs);
  const heapMb = weighMemoryMb() - before;
  const cost: Cost = { p50: percentile(times, 0.5), p99: percentile(times, 0.99), buildMs, heapMb };
  return { search, cost };
}

/** The ms of each question, in up to three passes and `withinMs`: a slow engine answers a random part of them. */
function measureTimes(search: Search, questions: Question[], withinMs: number): number[] {
  const times: number[] = [];
  const order = shuffle(createRandom(orderSeed), questions);
  const until = performance.now() + withinMs;
  while (times.length < maxPasses * order.length && (times.length < minTimes || performance.now() < until)) {
    const question = order[times.length % order.length]?.question ?? '';
    const start = performance.now();
    search(question, maxHits);
    times.push(performance.now() - start);
  }
  return times;
}

/** How often the right sentence is found, and how high it stands. */
function measureAccuracy(search: Search, questions: Question[]): Accuracy {
  const ranks = questions.map((question) => findRank(search, question));
  const shareWithin = (maxRank: number) => mean(ranks.map((rank) => (rank <= maxRank ? 1 : 0)));
  return {
    first: shareWithin(1),
    three: shareWithin(3),
    ten: shareWithin(10),
    mrr: mean(ranks.map((rank) => 1 / rank)),
  };
}

// a sentence that is not found stands infinitely low
function findRank(search: Search, { question, gold }: Question): number {
  const index = search(question, maxDepth).findIndex((id) => gold.includes(id));
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1;
}
