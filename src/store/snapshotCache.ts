/** Where snapshots of other stories are kept, so that their second start is as quick as that of the one that ships. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Library } from '../answers/library.js';
import { errorCode } from '../util/errors.js';
import { readSnapshot, type SnapshotCache, writeSnapshot } from './snapshot.js';

/** Settings and variables of the system that say where a program may keep what it can make again. */
export interface CachePlaces {
  STATE_DIR?: string | undefined;
  XDG_CACHE_HOME?: string | undefined;
  LOCALAPPDATA?: string | undefined;
  HOME?: string | undefined;
}

/** Null where nothing names a place. */
export function findCacheFolder({ STATE_DIR, XDG_CACHE_HOME, LOCALAPPDATA, HOME }: CachePlaces): string | null {
  if (STATE_DIR) return STATE_DIR;
  const above = XDG_CACHE_HOME || LOCALAPPDATA || (HOME ? join(HOME, '.cache') : '');
  return above === '' ? null : join(above, 'stargate');
}

/** One file for each folder of data; `mainFile` is the program, of which another build or Node makes other snapshots. */
export function openSnapshotCache(cacheFolder: string, folder: string, mainFile: string): SnapshotCache {
  const file = join(cacheFolder, `${hash(resolve(folder)).slice(0, 16)}.bin`);
  // the names of its chunks are hashes of their contents, so the first file is another with each of them
  const maker = `${process.version} ${hash(readFileSync(mainFile))}`;
  return {
    read: (version) => readSnapshot(file, version, maker),
    write: (library) => writeAside(file, library, maker),
  };
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

// whole or not at all, since several may start at once
function writeAside(file: string, library: Library, maker: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeSnapshot(aside, library, maker);
    renameSync(aside, file);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}
