/** What one engine is to be measured on, and what comes of it: the words between the bench and its child processes. */

export interface Task {
  engine: string;
  corpus: string | null;
  /** How many sentences to grow the corpus to, or null for the corpus as it is. */
  size: number | null;
  misspelt: boolean;
}

export interface Accuracy {
  first: number;
  three: number;
  ten: number;
  mrr: number;
}

/** Milliseconds, and megabytes. */
export interface Cost {
  p50: number;
  p99: number;
  buildMs: number;
  heapMb: number;
}

export interface Row extends Accuracy, Cost {
  engine: string;
  firstMisspelt?: number;
  mrrMisspelt?: number;
}

export interface GrowthRow extends Cost {
  engine: string;
  sentences: number;
  misspeltP50: number;
}

export type Result = { row: Row } | { growth: GrowthRow };
