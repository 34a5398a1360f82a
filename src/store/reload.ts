/** Loads changed data beside the old, and swaps whole or not at all. */
import type { Library } from '../answers/library.js';
import { DataError, type Problem } from '../knowledge/facts/problem.js';
import type { Swappable } from '../util/live.js';
import { readDataFiles } from './files.js';

export interface Reload<Value extends { library: Library }> {
  live: Swappable<Value>;
  folder: string;
  /** Throws as at a start. Nothing waits in it, so no two run at the same time. */
  load: () => Value;
  log: (line: string) => void;
  /** Where what is wrong goes, if not there too. */
  warn?: ((line: string) => void) | undefined;
}

const mostProblems = 10;
const noFacts: Problem = { file: 'facts', id: '-', says: 'no fact is left', fix: 'restore the files of facts/' };

/** What it returns never throws: whatever is wrong goes to the log, and the old answers stand. */
export function createReload<Value extends { library: Library }>(reload: Reload<Value>) {
  const { live, folder, load, log, warn = log } = reload;
  const versionNow = () => live.current().library.base.version;
  let broken = false;
  return (): void => {
    try {
      const same = readDataFiles(folder).version === versionNow();
      if (!same) live.swap(withFacts(load()));
      if (!same || broken) log(servedLine(live.current().library, same));
      broken = false;
    } catch (error) {
      broken = true;
      for (const line of reasonsOf(error, versionNow())) warn(line);
    }
  };
}

// a folder that is just being replaced is empty for a moment
function withFacts<Value extends { library: Library }>(loaded: Value): Value {
  if (loaded.library.base.facts.length === 0) throw new DataError([noFacts]);
  return loaded;
}

function servedLine({ base: { version, facts } }: Library, same: boolean): string {
  const what = same ? 'The data is in order again' : 'The data was reloaded';
  return `${what}: version ${version}, ${facts.length} facts.`;
}

function reasonsOf(error: unknown, version: string): string[] {
  const old = `the answers stay at version ${version}`;
  if (!(error instanceof DataError)) return [`The data could not be read, ${old}: ${(error as Error).message}`];
  const { problems } = error;
  const left = problems.length - mostProblems;
  return [
    `The changed data is broken, ${old}:`,
    ...problems
      .slice(0, mostProblems)
      .map(({ file, id, says }) => `  ${file}  ${id}: ${says}`.replace(/[\r\n]+/g, ' ')),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ];
}
