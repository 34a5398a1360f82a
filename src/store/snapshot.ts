/** A snapshot of a checked base with its index, written by the build and used only for the data it was made from. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { createLibrarySnapshot, type Library, type LibrarySnapshot, restoreLibrary } from '../answers/library.js';
import { readDataFiles } from './files.js';

interface OpenLibraryOptions {
  folder: string;
  snapshotFile: string;
  /** The base that ships has a lock file; another one may have none. */
  locked: boolean;
}

/** The library of a folder: from the snapshot where it is of the same version, else checked and indexed now. */
export async function openLibrary({ folder, snapshotFile, locked }: OpenLibraryOptions): Promise<Library> {
  const snapshot = readSnapshot(snapshotFile, readDataFiles(folder).version);
  if (snapshot) return snapshot;
  const { loadLibrary } = await import('./loadLibrary.js');
  return loadLibrary(folder, { locked });
}

export function writeSnapshot(file: string, library: Library): void {
  writeFileSync(file, serialize(createLibrarySnapshot(library)));
}

/** The library of this version, or null where there is no snapshot of it. */
export function readSnapshot(file: string, version: string): Library | null {
  const snapshot = existsSync(file) ? deserializeSnapshot(file) : null;
  return snapshot?.version === version ? restoreLibrary(snapshot) : null;
}

// a damaged snapshot is no snapshot: the data files are there to make another
function deserializeSnapshot(file: string): LibrarySnapshot | null {
  try {
    return deserialize(readFileSync(file));
  } catch {
    return null;
  }
}
