/** The checked fact base of a folder, made ready to search. */
import { buildLibrary } from '../answers/buildLibrary.js';
import type { Library } from '../answers/library.js';
import { readCheckedBase } from './checkedBase.js';

/** Throws a DataError with all problems; see `readCheckedBase`. */
export function loadLibrary(folder: string, options: { locked: boolean } = { locked: false }): Library {
  return buildLibrary(readCheckedBase(folder, options));
}
