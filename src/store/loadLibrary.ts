/** The fact base of a folder, checked by every rule and made ready to search. */
import { createLibrary, type Library } from '../answers/library.js';
import { DataError } from '../errors/dataError.js';
import { checkBase } from '../knowledge/rules/checkBase.js';
import { readDataFiles, sha256 } from './files.js';
import { parseDataFiles } from './parseData.js';

/** Throws a DataError with all problems. */
export function loadLibrary(folder: string): Library {
  const { base, problems } = parseDataFiles(readDataFiles(folder));
  const all = problems.length > 0 ? problems : checkBase(base, { hash: sha256, texts: null });
  if (all.length > 0) throw new DataError(all);
  return createLibrary(base);
}
