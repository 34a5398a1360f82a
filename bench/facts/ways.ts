/** Commands timed in turn on texts that people type into them, and a row of figures for each. */
import type { Library } from '../../src/answers/library.js';
import type { GrowthRow } from '../search/runEngines.js';
import { percentile } from '../statistics.js';

const maxPasses = 3;
const minTurns = 30;

/** What is typed into one command. */
export interface Way {
  engine: string;
  texts: string[];
  run: (text: string, library: Library) => unknown;
}

export type Times = ReadonlyMap<Way, number[]>;

/** One text of each in turn, so that a busy machine slows all alike; up to three passes over the longest list. */
export function timeWays(ways: Way[], library: Library, withinMs: number): Times {
  const times = new Map(ways.map((way): [Way, number[]] => [way, []]));
  const maxTurns = maxPasses * Math.max(...ways.map(({ texts }) => texts.length));
  const until = performance.now() + withinMs;
  for (let turn = 0; turn < maxTurns && (turn < minTurns || performance.now() < until); turn += 1)
    for (const [{ texts, run }, measured] of times) {
      const start = performance.now();
      run(texts[turn % texts.length] ?? '', library);
      measured.push(performance.now() - start);
    }
  return times;
}

type WayRow = Pick<GrowthRow, 'engine' | 'p50' | 'p99' | 'misspeltP50'>;

/** A row for each command, and for each way of one that has several: "said", then "said, words". */
export function toRows(times: Times, misspelt: Times): WayRow[] {
  const names = [...times.keys()].map(({ engine }) => engine);
  const commands = [...new Set(names.map(commandOf))];
  const summarize = (engine: string): WayRow => {
    const [measured, others] = [collect(times, engine), collect(misspelt, engine)];
    return {
      engine,
      p50: percentile(measured, 0.5),
      p99: percentile(measured, 0.99),
      misspeltP50: percentile(others, 0.5),
    };
  };
  return commands.flatMap((command) => {
    const ways = names.filter((name) => name !== command && commandOf(name) === command);
    return [command, ...ways].map(summarize);
  });
}

function commandOf(engine: string): string {
  return engine.split(',')[0] ?? engine;
}

function collect(times: Times, engine: string): number[] {
  const own = [...times].filter(([way]) => way.engine === engine || commandOf(way.engine) === engine);
  return own.flatMap(([, measured]) => measured);
}
