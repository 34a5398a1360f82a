/** Data that a running bot follows: it notices changes by watching the folder, or at SIGHUP. */
import { isatty } from 'node:tty';
import type { Library } from '../answers/library.js';
import { rebuildLibrary } from '../answers/rebuildLibrary.js';
import { DataError, type Problem } from '../knowledge/facts/problem.js';
import { errorMessage } from '../util/errors.js';
import { createLive, type Live, type Swappable } from '../util/live.js';
import { readCheckedBase } from './checkedBase.js';
import { readDataFiles } from './files.js';
import { watchFolder } from './watchFolder.js';

interface Follower {
  log: (line: string) => void;
  /** Where what is wrong goes, if not there too. */
  warn?: (line: string) => void;
  /** Ends it. */
  signal: AbortSignal;
  /** Whether SIGHUP reloads; a chat on a terminal leaves it alone, since there it means that the terminal has gone. */
  hangUp: boolean;
}

export interface LiveData<Value> {
  live: Live<Value>;
  /** The first look is at once: something may have changed since the start. */
  follow: (follower: Follower) => void;
}

interface LiveDataOptions<Value extends { library: Library }> extends Pick<ReloadOptions<Value>, 'folder' | 'load'> {
  first: Value;
}

export function createLiveData<Value extends { library: Library }>(data: LiveDataOptions<Value>): LiveData<Value> {
  const live = createLive(data.first);
  const follow: LiveData<Value>['follow'] = ({ log, warn, signal, hangUp }) => {
    if (signal.aborted) return;
    const reload = createReloader({ ...data, live, log, warn });
    watchFolder({ folder: data.folder, onChange: reload, log, signal });
    if (hangUp) reloadOnHangUp(reload, signal);
  };
  return { live, follow };
}

function reloadOnHangUp(reload: () => void, signal: AbortSignal): void {
  // on Windows it means that the console was closed
  if (process.platform === 'win32') return;
  const onTerminal = isatty(0);
  const stopListening = () => process.off('SIGHUP', handleHangUp);
  const handleHangUp = () => {
    if (!onTerminal || isatty(0)) return reload();
    // the terminal has gone: nobody is left to read, and the signal means what it always does
    stopListening();
    process.kill(process.pid, 'SIGHUP');
  };
  process.on('SIGHUP', handleHangUp);
  signal.addEventListener('abort', stopListening, { once: true });
}

interface ReloadOptions<Value extends { library: Library }> {
  live: Swappable<Value>;
  folder: string;
  /** Beside what runs. Throws as at a start. Nothing waits in it, so no two run at the same time. */
  load: (running: Value) => Value;
  log: (line: string) => void;
  /** Where what is wrong goes, if not there too. */
  warn?: ((line: string) => void) | undefined;
}

const maxProblems = 10;
const noFactsProblem: Problem = { file: 'facts', id: '-', says: 'no fact is left', fix: 'restore the files of facts/' };

/** What it returns never throws: every fault goes to the log, and the old answers stay. */
export function createReloader<Value extends { library: Library }>(options: ReloadOptions<Value>) {
  const { live, folder, load, log, warn = log } = options;
  const readVersion = () => live.read().library.base.version;
  let broken = false;
  return (): void => {
    try {
      const same = readDataFiles(folder).version === readVersion();
      if (!same) live.swap(requireFacts(load(live.read())));
      if (!same || broken) log(formatReloadLine(live.read().library, same));
      broken = false;
    } catch (error) {
      broken = true;
      for (const line of formatFailure(error, readVersion())) warn(line);
    }
  };
}

// a folder that is just being replaced is empty for a moment
function requireFacts<Value extends { library: Library }>(loaded: Value): Value {
  if (loaded.library.base.facts.length === 0) throw new DataError([noFactsProblem]);
  return loaded;
}

function formatReloadLine({ base: { version, facts } }: Library, same: boolean): string {
  const what = same ? 'The data is in order again' : 'The data was reloaded';
  return `${what}: version ${version}, ${facts.length} facts.`;
}

function formatFailure(error: unknown, version: string): string[] {
  const old = `the answers stay at version ${version}`;
  if (!(error instanceof DataError)) return [`The data could not be read, ${old}: ${errorMessage(error)}`];
  const { problems } = error;
  const left = problems.length - maxProblems;
  return [
    `The changed data is broken, ${old}:`,
    ...problems.slice(0, maxProblems).map(({ file, id, says }) => `  ${file}  ${id}: ${says}`.replace(/[\r\n]+/g, ' ')),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ];
}

interface RunningOptions {
  locked: boolean;
  /** The one whose place it takes. */
  running: Pick<Library, 'index'>;
}

/** The library of a folder whose data has changed; throws as `readCheckedBase` does. */
export function reloadLibrary(folder: string, { locked, running }: RunningOptions): Library {
  return rebuildLibrary(readCheckedBase(folder, { locked }), running.index.concepts);
}
