/** The checked facts with their index as few bytes, and from them what the library is restored from. */
import { createLibrarySnapshot, type Library, type LibrarySnapshot } from '../src/answers/library.js';
import { createFactSentences } from '../src/knowledge/retrieval/index/factSentences.js';
import { weighQuestions } from '../src/knowledge/retrieval/index/ownQuestions.js';
import { countTerms, type IndexData } from '../src/knowledge/search/sentenceIndex.js';
import { settings } from '../src/knowledge/search/settings.js';
import { pack, unpack } from './packed.js';
import { type PackedPostings, packPostings, unpackPostings } from './packedPostings.js';

interface PackedLibrary extends Omit<LibrarySnapshot, 'index' | 'own'> {
  own: Omit<LibrarySnapshot['own'], 'weights'>;
  index: Omit<IndexData, 'sentences' | 'paragraphs'> & Record<'sentences' | 'paragraphs', PackedPostings>;
}

export function packLibrary(library: Library): Uint8Array<ArrayBuffer> {
  const { index, content, own, ...snapshot } = createLibrarySnapshot(library);
  const { weights: _, ...questions } = own;
  const counted = countTerms(createFactSentences(library.base));
  const packed: PackedLibrary = {
    ...snapshot,
    // hashes do not get smaller; the build has checked by them
    content: { ...content, lock: null },
    own: questions,
    index: {
      ...index,
      sentences: packPostings(index.sentences, counted.sentences),
      paragraphs: packPostings(index.paragraphs, counted.paragraphs),
    },
  };
  return pack(packed);
}

export function unpackLibrary(buffer: ArrayBuffer): LibrarySnapshot {
  const { index: packed, own, ...snapshot } = unpack(buffer) as PackedLibrary;
  const index = {
    ...packed,
    sentences: unpackPostings(packed.sentences, settings.sentence),
    paragraphs: unpackPostings(packed.paragraphs, settings.paragraph),
  };
  return { ...snapshot, index, own: { ...own, weights: weighQuestions(own, index) } };
}
