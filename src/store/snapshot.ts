/** A snapshot of a checked base with its index: used only for the data, and by the maker, that it is of. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import {
  createLibrarySnapshot,
  keepReadings,
  type Library,
  type LibrarySnapshot,
  restoreLibrary,
} from '../answers/library.js';
import { readDataFiles } from './files.js';

/** Of a folder that does not ship. */
export interface SnapshotCache {
  read: (version: string) => Library | null;
  /** Where it cannot be written, the next start is as slow as this one. */
  write: (library: Library) => void;
}

interface StoredSnapshot extends LibrarySnapshot {
  maker: string;
  /** Of each fact what there is to read in it, serialized by itself. */
  readings?: Uint8Array[];
}

interface OpenLibraryOptions {
  folder: string;
  /** Of the build, of the story that ships. */
  snapshotFile: string;
  /** The base that ships has a lock file; another one may have none. */
  locked: boolean;
  /** Of another story; null where none is kept. */
  openCache: () => Promise<SnapshotCache | null>;
}

/** The library of a folder: from a snapshot where one is of the same version, else checked and indexed now. */
export async function openLibrary(options: OpenLibraryOptions): Promise<Library> {
  const { folder, snapshotFile, locked, openCache } = options;
  const { version } = readDataFiles(folder);
  const cache = locked ? null : await openCache();
  const snapshot = cache?.read(version) ?? readSnapshot(snapshotFile, version);
  if (snapshot) return snapshot;
  const { loadLibrary } = await import('./loadLibrary.js');
  const library = loadLibrary(folder, { locked });
  cache?.write(library);
  return library;
}

/** `maker` tells what else than the data it depends on: those of a build lie beside what made them. */
export function writeSnapshot(file: string, library: Library, maker = ''): void {
  writeFileSync(file, serialize({ maker, ...createLibrarySnapshot(library) }));
}

/** The same, and what there is to read in each fact: some milliseconds for each. */
export function writeWholeSnapshot(file: string, library: Library): void {
  const readings = keepReadings(library).map((reading) => serialize(reading));
  writeFileSync(file, serialize({ maker: '', readings, ...createLibrarySnapshot(library) }));
}

/** The library of this version, or null where there is no snapshot of it. */
export function readSnapshot(file: string, version: string, maker = ''): Library | null {
  const snapshot: StoredSnapshot | null = existsSync(file) ? deserializeOrNull(readFileSync(file)) : null;
  if (snapshot?.version !== version || snapshot.maker !== maker) return null;
  const { readings } = snapshot;
  // each by itself: a question comes near to some twenty facts
  const readKept = readings && ((sentence: number) => deserializeOrNull(readings[sentence] ?? new Uint8Array()));
  return restoreLibrary(snapshot, readKept);
}

// a damaged snapshot is no snapshot: the data files are there to make another
function deserializeOrNull(bytes: Uint8Array) {
  try {
    return deserialize(bytes);
  } catch {
    return null;
  }
}
