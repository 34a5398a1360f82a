/** A checked base made ready to answer from, beside a library that runs: its lexicon is there already, and weighs half a megabyte. */
import type { Base } from '../knowledge/facts/base.js';
import type { PackedLexicon } from '../knowledge/lexicon/packedLexicon.js';
import { buildIndexData } from '../knowledge/retrieval/index/buildIndexData.js';
import { createLibrary, type Library } from './library.js';

export function rebuildLibrary(base: Base, concepts: PackedLexicon): Library {
  return createLibrary(base, buildIndexData(base, concepts));
}
