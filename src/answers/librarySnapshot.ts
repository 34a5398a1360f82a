/** A library as plain data that can be written down, and the same library from it. */
import { type BaseContent, createBase } from '../knowledge/facts/base.js';
import type { OwnQuestions } from '../knowledge/retrieval/index/ownQuestions.js';
import { addLookups, type IndexData } from '../knowledge/search/sentenceIndex.js';
import { createLibrary, type Library } from './library.js';

export interface LibrarySnapshot {
  version: string;
  content: BaseContent;
  index: IndexData;
  own: OwnQuestions;
}

export function createLibrarySnapshot({ base, index: { index, own } }: Library): LibrarySnapshot {
  const { version, source: _o, entity: _e, topic: _t, matter: _m, fact: _f, ...content } = base;
  const { spellingFinders: _s, findSynonymTerms: _a, ...data } = index;
  return { version, content, index: data, own };
}

/** Takes milliseconds where checking and indexing anew would take a hundred. */
export function restoreLibrary({ version, content, index, own }: LibrarySnapshot): Library {
  return createLibrary(createBase(content, version), { index: addLookups(index), own });
}
