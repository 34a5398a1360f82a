/** Calls back when the files of a data folder have changed and no more changes come. */
import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode, errorMessage } from '../util/errors.js';
import { baseFileNames, describeFiles, isFactFile } from './dataPlaces.js';

export interface WatchOptions {
  folder: string;
  onChange: () => void;
  log: (line: string) => void;
  /** Ends it. */
  signal: AbortSignal;
}

/** An editor or a copy writes more than once; in milliseconds. */
const debounceMs = 300;
/** What no watch tells of is looked for as often: the target of a link that changes, or a link that leads elsewhere. */
const lookMs = 2000;

/** It keeps no process alive. */
export function watchFolder({ folder, onChange, log, signal }: WatchOptions): void {
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let seen = '';
  let isReported = false;
  const reportFailure = (error: unknown) => {
    if (isMissing(error) || isReported) return;
    isReported = true;
    log(`The data folder cannot be watched (${errorMessage(error)}); SIGHUP still reloads it.`);
  };
  const scheduleRestart = () => {
    clearTimeout(timer);
    timer = setTimeout(restartWatchers, debounceMs).unref();
  };
  const close = () => {
    for (const watcher of watchers) watcher.close();
  };
  // a folder put in place of another is another one to watch; watching first and reading then misses nothing
  const restartWatchers = () => {
    close();
    seen = describeFiles(folder);
    watchers = listWatchedPaths(folder).flatMap((place) => openWatcher(place, scheduleRestart, reportFailure));
    onChange();
  };
  const look = setInterval(() => describeFiles(folder) !== seen && scheduleRestart(), lookMs).unref();
  signal.addEventListener('abort', () => [clearTimeout(timer), clearInterval(look), close()], { once: true });
  restartWatchers();
}

interface WatchedPath {
  path: string;
  matches: (name: string) => boolean;
}

// not recursive, since not every system can watch so; the folder above shows when the folder itself is replaced
function listWatchedPaths(folder: string): WatchedPath[] {
  const self = basename(resolve(folder));
  return [
    { path: dirname(resolve(folder)), matches: (name) => name === self },
    { path: folder, matches: (name) => [...baseFileNames, 'facts', self].includes(name) },
    { path: join(folder, 'facts'), matches: (name) => isFactFile(name) || name === 'facts' },
  ];
}

function openWatcher(
  { path, matches }: WatchedPath,
  onTouch: () => void,
  onError: (error: unknown) => void,
): FSWatcher[] {
  try {
    const watcher = watch(path, { persistent: false }, (_, name) => (name === null || matches(name)) && onTouch());
    return [watcher.on('error', onError)];
  } catch (error) {
    onError(error);
    return [];
  }
}

// what is not there cannot be watched, and what has gone on Windows may not be
function isMissing(error: unknown): boolean {
  return ['ENOENT', 'EPERM'].includes(errorCode(error) ?? '');
}
