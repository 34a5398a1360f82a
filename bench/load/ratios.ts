/** Two figures side by side: measured in turn, several times, so that a busy moment meets both. */
import type { Load } from './load.js';

export interface Compared {
  /** Medians over the rounds. */
  ours: Load;
  theirs: Load;
  ratio: number;
  ratioP99: number;
}

export async function sideBySide(
  ours: () => Promise<Load>,
  theirs: () => Promise<Load>,
  rounds: number,
): Promise<Compared> {
  const pairs: [Load, Load][] = [];
  for (let round = 0; round < rounds; round++) pairs.push([await ours(), await theirs()]);
  return {
    ours: medianLoad(pairs.map(([each]) => each)),
    theirs: medianLoad(pairs.map(([, each]) => each)),
    ratio: median(pairs.map(([a, b]) => a.perSecond / b.perSecond)),
    ratioP99: median(pairs.map(([a, b]) => a.p99 / b.p99)),
  };
}

export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function medianLoad(loads: Load[]): Load {
  return { perSecond: median(loads.map(({ perSecond }) => perSecond)), p99: median(loads.map(({ p99 }) => p99)) };
}
