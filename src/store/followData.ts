/** Data that a running bot follows: it notices changes by watching the folder, or at SIGHUP. */
import { isatty } from 'node:tty';
import type { Library } from '../answers/library.js';
import { createLive, type Live } from '../util/live.js';
import { createReload, type Reload } from './reload.js';
import { watchFolder } from './watchFolder.js';

export interface Follower {
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

export interface Following<Value extends { library: Library }> extends Pick<Reload<Value>, 'folder' | 'load'> {
  first: Value;
}

export function liveData<Value extends { library: Library }>(data: Following<Value>): LiveData<Value> {
  const live = createLive(data.first);
  const follow: LiveData<Value>['follow'] = ({ log, warn, signal, hangUp }) => {
    if (signal.aborted) return;
    const changed = createReload({ ...data, live, log, warn });
    watchFolder({ folder: data.folder, changed, log, signal });
    if (hangUp) onHangUp(changed, signal);
  };
  return { live, follow };
}

function onHangUp(changed: () => void, signal: AbortSignal): void {
  // on Windows it means that the console was closed
  if (process.platform === 'win32') return;
  const onTerminal = isatty(0);
  const end = () => process.off('SIGHUP', hungUp);
  const hungUp = () => {
    if (!onTerminal || isatty(0)) return changed();
    // the terminal has gone: nobody is left to hear, and the signal means what it always does
    end();
    process.kill(process.pid, 'SIGHUP');
  };
  process.on('SIGHUP', hungUp);
  signal.addEventListener('abort', end, { once: true });
}
