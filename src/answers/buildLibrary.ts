/** A checked base made ready to answer from, indexed now. */
import type { Base } from '../knowledge/facts/base.js';
import { buildIndexData } from '../knowledge/retrieval/index/buildFactIndex.js';
import { createLibrary, type Library } from './library.js';

export function buildLibrary(base: Base): Library {
  return createLibrary(base, buildIndexData(base));
}
