/** How often the right sentence is found, and how high it stands. */
import type { Question } from '../corpus/corpus.js';
import type { Search } from '../engines/engine.js';
import type { Accuracy } from './task.js';

// deep enough that the mean reciprocal rank does not depend on it
const depth = 100;

export function accuracyOf(search: Search, questions: Question[]): Accuracy {
  const ranks = questions.map((question) => rankOf(search, question));
  const within = (most: number) => mean(ranks.map((rank) => (rank <= most ? 1 : 0)));
  return { first: within(1), three: within(3), ten: within(10), mrr: mean(ranks.map((rank) => 1 / rank)) };
}

// a sentence that is not found stands infinitely low
function rankOf(search: Search, { question, gold }: Question): number {
  const at = search(question, depth).findIndex((id) => gold.includes(id));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
