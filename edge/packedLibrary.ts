/** The checked facts with their index as few bytes, and from them what the library is restored from. */
import { createLibrarySnapshot, type Library, type LibrarySnapshot } from '../src/answers/library.js';
import { createFactSentences } from '../src/knowledge/retrieval/index/factSentences.js';
import { countTerms, type IndexData } from '../src/knowledge/search/sentenceIndex.js';
import { settings } from '../src/knowledge/search/settings.js';
import { pack, unpack } from './packed.js';
import { type PackedPostings, packPostings, unpackPostings } from './packedPostings.js';

interface PackedLibrary extends Omit<LibrarySnapshot, 'index'> {
  index: Omit<IndexData, 'sentences' | 'paragraphs'> & Record<'sentences' | 'paragraphs', PackedPostings>;
}

export function packLibrary(library: Library): Uint8Array<ArrayBuffer> {
  const { index, ...snapshot } = createLibrarySnapshot(library);
  const counted = countTerms(createFactSentences(library.base));
  const packed: PackedLibrary = {
    ...snapshot,
    index: {
      ...index,
      sentences: packPostings(index.sentences, counted.sentences),
      paragraphs: packPostings(index.paragraphs, counted.paragraphs),
    },
  };
  return pack(packed);
}

export function unpackLibrary(buffer: ArrayBuffer): LibrarySnapshot {
  const { index, ...snapshot } = unpack(buffer) as PackedLibrary;
  const { sentences, paragraphs, ...others } = index;
  return {
    ...snapshot,
    index: {
      ...others,
      sentences: unpackPostings(sentences, settings.sentence),
      paragraphs: unpackPostings(paragraphs, settings.paragraph),
    },
  };
}
