/**
 * All engines, one after the other: at the size of the corpus, and at each size it grows to. Each is measured in a
 * process of its own: otherwise the heap of one would be counted to the next, and code that was compiled for one
 * engine's shapes would be slower, or faster, for the other's.
 */
import type { Engine } from '../engines/engine.js';
import { measureInChild } from '../measureInChild.js';

/** What one engine is to be measured on: the message to its process. */
export interface Task {
  engine: string;
  corpus: string | null;
  /** How many sentences to grow the corpus to, or null for the corpus as it is. */
  size: number | null;
  misspelt: boolean;
}

/** The message that comes back. */
export type Result = { row: Row } | { growth: GrowthRow };

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

/** What was left out or failed, and why. */
export interface Note {
  engine: string;
  sentences: number;
  note: string;
  failed: boolean;
}

export interface Results {
  rows: Row[];
  growth: GrowthRow[];
  notes: Note[];
}

interface Plan extends Omit<Task, 'engine' | 'size'> {
  engines: Engine[];
  /** How many sentences the corpus has. */
  sentences: number;
  grow: number[];
}

const child = new URL('./child.ts', import.meta.url);

export async function runEngines(plan: Plan, show: (line: string) => void): Promise<Results> {
  const { engines, sentences, grow, corpus, misspelt } = plan;
  const results: Results = { rows: [], growth: [], notes: [] };
  const tasks = [null, ...grow].flatMap((size) => engines.map((engine) => ({ engine, size })));
  for (const [index, { engine, size }] of tasks.entries()) {
    show(`${index + 1}/${tasks.length} ${engine.name}, ${size ?? sentences} sentences`);
    const note: Note = { engine: engine.name, sentences: size ?? sentences, note: '', failed: false };
    if (size !== null && size > (engine.growsTo ?? size))
      results.notes.push({ ...note, note: 'left out: too slow or too large' });
    else await runTask({ engine: engine.name, corpus, size, misspelt }, note, results);
  }
  return results;
}

async function runTask(task: Task, note: Note, results: Results): Promise<void> {
  const result = await measureInChild<Result>(child, { ...task });
  if ('row' in result) results.rows.push(result.row);
  else if ('growth' in result) results.growth.push(result.growth);
  else results.notes.push({ ...note, note: result.failed, failed: true });
}
