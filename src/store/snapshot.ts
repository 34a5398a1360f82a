/** A snapshot of a checked base with its index, written by the build. It is used only for the very data it was made from. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Library } from '../answers/library.js';
import { type KeptLibrary, keptLibrary, libraryFrom } from '../answers/librarySnapshot.js';

export function writeSnapshot(file: string, library: Library): void {
  writeFileSync(file, serialize(keptLibrary(library)));
}

/** The library of this version, or null where there is no snapshot of it. */
export function readSnapshot(file: string, version: string): Library | null {
  const snapshot = existsSync(file) ? readKept(file) : null;
  return snapshot?.version === version ? libraryFrom(snapshot) : null;
}

// a damaged snapshot is no snapshot: the data files are there to make another
function readKept(file: string): KeptLibrary | null {
  try {
    return deserialize(readFileSync(file)) as KeptLibrary;
  } catch {
    return null;
  }
}
