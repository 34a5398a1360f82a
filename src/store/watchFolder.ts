/** Tells when the files of a data folder have changed and come to rest. */
import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isFactFile, lists } from './files.js';

export interface Watching {
  folder: string;
  changed: () => void;
  log: (line: string) => void;
  /** Ends it. */
  signal: AbortSignal;
}

/** An editor or a copy writes more than once; in milliseconds. */
const rest = 300;

/** It keeps no process alive. */
export function watchFolder({ folder, changed, log, signal }: Watching): void {
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let told = false;
  const failed = (error: NodeJS.ErrnoException) => {
    if (isMissing(error) || told) return;
    told = true;
    log(`The data folder cannot be watched (${error.message}); SIGHUP still reloads it.`);
  };
  const touched = () => {
    clearTimeout(timer);
    timer = setTimeout(settled, rest).unref();
  };
  const close = () => {
    for (const watcher of watchers) watcher.close();
  };
  // a folder put in place of another is another one to watch; watching first and reading then misses nothing
  const settled = () => {
    close();
    watchers = placesOf(folder).flatMap((place) => opened(place, touched, failed));
    changed();
  };
  signal.addEventListener('abort', () => [clearTimeout(timer), close()], { once: true });
  settled();
}

interface Place {
  path: string;
  counts: (name: string) => boolean;
}

// not recursive, which not every system can; the folder above tells when the folder itself is replaced
function placesOf(folder: string): Place[] {
  const self = basename(resolve(folder));
  return [
    { path: dirname(resolve(folder)), counts: (name) => name === self },
    { path: folder, counts: (name) => [...lists, 'facts', self].includes(name) },
    { path: join(folder, 'facts'), counts: (name) => isFactFile(name) || name === 'facts' },
  ];
}

function opened({ path, counts }: Place, touched: () => void, failed: (error: Error) => void): FSWatcher[] {
  try {
    const watcher = watch(path, { persistent: false }, (_, name) => (name === null || counts(name)) && touched());
    return [watcher.on('error', failed)];
  } catch (error) {
    failed(error as Error);
    return [];
  }
}

// what is not there cannot be watched, and what has gone on Windows may not be
function isMissing({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ENOENT' || code === 'EPERM';
}
