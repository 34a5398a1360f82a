/** All engines, one after the other: at the size of the corpus, and at each size it grows to. */
import type { Engine } from '../engines/engine.js';
import type { Options } from '../options.js';
import { measureInChild } from './inChild.js';
import type { GrowthRow, Row, Task } from './task.js';

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

interface Plan {
  engines: Engine[];
  /** How many sentences the corpus has. */
  sentences: number;
  options: Options;
  progress: (line: string) => void;
}

export async function runAll({ engines, sentences, options, progress }: Plan): Promise<Results> {
  const results: Results = { rows: [], growth: [], notes: [] };
  const sizes = [null, ...options.grow];
  const tasks = sizes.flatMap((size) => engines.map((engine) => ({ engine, size })));
  for (const [at, { engine, size }] of tasks.entries()) {
    progress(`${at + 1}/${tasks.length} ${engine.name}, ${size ?? sentences} sentences`);
    const note = noteOf(engine, size ?? sentences);
    if (size !== null && size > (engine.growsTo ?? size))
      results.notes.push({ ...note, note: 'left out: too slow or too large' });
    else await runOne({ ...options, engine: engine.name, size }, note, results);
  }
  return results;
}

async function runOne(task: Task, note: Note, results: Results): Promise<void> {
  const { engine, corpus, size, misspelt } = task;
  const result = await measureInChild({ engine, corpus, size, misspelt });
  if ('row' in result) results.rows.push(result.row);
  else if ('growth' in result) results.growth.push(result.growth);
  else results.notes.push({ ...note, note: result.failed, failed: true });
}

function noteOf({ name }: Engine, sentences: number): Note {
  return { engine: name, sentences, note: '', failed: false };
}
