/** The library of a folder whose data has changed, beside the one that runs. */
import { createLibrary, type Library } from '../answers/library.js';
import type { PackedLexicon } from '../knowledge/lexicon/packedLexicon.js';
import { buildIndexData } from '../knowledge/retrieval/index/buildIndexData.js';
import { readCheckedBase } from './checkedBase.js';

interface ReloadContext {
  locked: boolean;
  /** Of the library that runs: the files it was made from weigh half a megabyte, and no start has to read them for this. */
  concepts: PackedLexicon;
}

/** Throws a DataError with all problems. */
export function reloadLibrary(folder: string, { locked, concepts }: ReloadContext): Library {
  const base = readCheckedBase(folder, { locked });
  return createLibrary(base, buildIndexData(base, concepts));
}
