/** The checked facts with their index as few bytes, and from them what the library is restored from. */
import { createLibrarySnapshot, type Library, type LibrarySnapshot } from '../src/answers/library.js';
import { createFactSentences } from '../src/knowledge/retrieval/index/factSentences.js';
import { weighQuestions } from '../src/knowledge/retrieval/index/ownQuestions.js';
import { type Lexicon, takeBeginnings } from '../src/knowledge/search/lexicon.js';
import { countTerms, type IndexData } from '../src/knowledge/search/sentenceIndex.js';
import { settings } from '../src/knowledge/search/settings.js';
import { indexSynonyms } from '../src/knowledge/search/synonyms.js';
import type { Language } from '../src/knowledge/text/language.js';
import { pack, unpack } from './packed.js';
import { addRunSteps, type PackedPostings, packPostings, takeRunSteps, unpackPostings } from './packedPostings.js';
import { packSayings, unpackSayings } from './packedSayings.js';

interface PackedLibrary extends Omit<LibrarySnapshot, 'index' | 'own'> {
  /** `steps`: the terms of each question, which rise. */
  own: Omit<LibrarySnapshot['own'], 'weights' | 'terms'> & { steps: Uint32Array };
  index: Omit<IndexData, 'sentences' | 'paragraphs' | 'lexicons' | 'synonyms'> &
    Record<'sentences' | 'paragraphs', PackedPostings> & {
      lexicons: Record<Language, Omit<Lexicon, 'beginnings'>>;
    };
}

export function packLibrary(library: Library): Uint8Array<ArrayBuffer> {
  const { index: whole, content, own, concepts, ...snapshot } = createLibrarySnapshot(library);
  // found again from the data, as the weights are
  const { synonyms: _s, ...index } = whole;
  const { weights: _, terms, ...questions } = own;
  const counted = countTerms(createFactSentences(library.base));
  const packed: PackedLibrary = {
    ...snapshot,
    // hashes do not get smaller; the build has checked by them
    content: { ...content, lock: null },
    own: { ...questions, steps: takeRunSteps({ starts: own.starts, ids: terms }) },
    concepts: { ...concepts, sayings: mapBoth(concepts.sayings, packSayings) },
    index: {
      ...index,
      lexicons: mapBoth(index.lexicons, ({ beginnings: _, ...lexicon }) => lexicon),
      sentences: packPostings(index.sentences, counted.sentences),
      paragraphs: packPostings(index.paragraphs, counted.paragraphs),
    },
  };
  return pack(packed);
}

export function unpackLibrary(buffer: ArrayBuffer): LibrarySnapshot {
  const { index: packed, own: packedOwn, concepts, ...snapshot } = unpack(buffer) as PackedLibrary;
  const { steps, ...questions } = packedOwn;
  const own = { ...questions, terms: addRunSteps(questions.starts, steps) };
  const index = {
    ...packed,
    lexicons: mapBoth(packed.lexicons, (lexicon) => ({ ...lexicon, beginnings: takeBeginnings(lexicon.forms.keys()) })),
    synonyms: indexSynonyms(snapshot.content.synonyms),
    sentences: unpackPostings(packed.sentences, settings.sentence),
    paragraphs: unpackPostings(packed.paragraphs, settings.paragraph),
  };
  return {
    ...snapshot,
    concepts: { ...concepts, sayings: mapBoth(concepts.sayings, unpackSayings) },
    index,
    own: { ...own, weights: weighQuestions(own, index) },
  };
}

function mapBoth<From, To>({ de, en }: Record<Language, From>, change: (each: From) => To): Record<Language, To> {
  return { de: change(de), en: change(en) };
}
