/** What the parts of an answer cost in this tree, and what it allocates: in a process of its own, where nothing is collected meanwhile. */
import { measureInChild } from '../measureInChild.js';

export interface StagesTask {
  /** Asked before, and not counted. */
  warmUp: string[];
  lines: string[];
}

export interface Stage {
  name: string;
  /** Microseconds: what half and 99 in 100 of the lines cost at most. */
  medianUs: number;
  p99Us: number;
}

export interface Stages {
  stages: Stage[];
  /** In kB for each question, from text to answer; typed arrays lie outside the heap. */
  allocated: { heapKb: number; arraysKb: number };
}

/** In MB: so much may be allocated before anything is collected. */
const youngSpaceMb = 1024;
const child = new URL('stagesChild.ts', import.meta.url);

/** Throws where the process ends without an answer. */
export async function measureStages(task: StagesTask): Promise<Stages> {
  const sizes = [`--min-semi-space-size=${youngSpaceMb}`, `--max-semi-space-size=${youngSpaceMb}`];
  const result = await measureInChild<Stages>(child, { ...task }, sizes);
  if ('failed' in result) throw new Error(`the stages were not measured: ${result.failed}`);
  return result;
}

export function formatStages({ stages, allocated }: Stages): string {
  const width = Math.max(...stages.map(({ name }) => name.length));
  const rows = stages.map(
    ({ name, medianUs, p99Us }) =>
      `${name.padEnd(width)}  ${medianUs.toFixed(0).padStart(6)}  ${p99Us.toFixed(0).padStart(6)}`,
  );
  const head = `${''.padEnd(width)}  ${'median'.padStart(6)}  ${'p99'.padStart(6)}  µs, this tree`;
  const { heapKb, arraysKb } = allocated;
  return `${[head, ...rows].join('\n')}\nallocated by a question: ${heapKb.toFixed(0)} kB of the heap, ${arraysKb.toFixed(1)} kB of arrays\n`;
}
