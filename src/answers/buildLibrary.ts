/** A checked base made ready to answer from, indexed now, with the lexicon that ships. */
import type { Base } from '../knowledge/facts/base.js';
import { packShippedLexicon } from '../knowledge/lexicon/conceptData.js';
import { buildIndexData } from '../knowledge/retrieval/index/buildIndexData.js';
import { createLibrary, type Library } from './library.js';

export function buildLibrary(base: Base): Library {
  return createLibrary(base, buildIndexData(base, packShippedLexicon()));
}
