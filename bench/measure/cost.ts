/** What a question costs, and what an index holds. */
import type { Question } from '../corpus/corpus.js';
import { randomFrom, shuffled } from '../corpus/random.js';
import type { Search } from '../engines/engine.js';

const limit = 10;
const passes = 3;
const fewest = 30;
const seed = 2;

/** The ms of each question, in up to three passes and `budgetMs`: a slow engine answers a random part of them. */
export function timesOf(search: Search, questions: Question[], budgetMs: number): number[] {
  const times: number[] = [];
  const order = shuffled(randomFrom(seed), questions);
  const until = performance.now() + budgetMs;
  while (times.length < passes * order.length && (times.length < fewest || performance.now() < until)) {
    const { question } = order[times.length % order.length] as Question;
    const start = performance.now();
    search(question, limit);
    times.push(performance.now() - start);
  }
  return times;
}

/** The value that this share of all values is not above. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** Memory in use after a full collection; typed arrays lie outside the heap and are counted too. */
export function memoryMb(): number {
  if (!globalThis.gc) throw new Error('memory is only measured with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
