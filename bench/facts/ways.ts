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

/** A row for each, and one for all of `said` together. */
export function toRows(times: Times, misspelt: Times): Pick<GrowthRow, 'engine' | 'p50' | 'p99' | 'misspeltP50'>[] {
  const ofMisspelt = [...misspelt].map(([{ engine }, measured]) => ({ engine, measured }));
  const summarize = (engine: string, isPart: (name: string) => boolean) => {
    const measured = [...times].filter(([way]) => isPart(way.engine)).flatMap(([, each]) => each);
    const ofOthers = ofMisspelt.filter((each) => isPart(each.engine)).flatMap((each) => each.measured);
    const [p50, p99] = [percentile(measured, 0.5), percentile(measured, 0.99)];
    return { engine, p50, p99, misspeltP50: percentile(ofOthers, 0.5) };
  };
  const [ask = '', ...parts] = [...times.keys()].map(({ engine }) => engine);
  const together = summarize('said', (name) => parts.includes(name));
  return [
    summarize(ask, (name) => name === ask),
    together,
    ...parts.map((part) => summarize(part, (name) => name === part)),
  ];
}
