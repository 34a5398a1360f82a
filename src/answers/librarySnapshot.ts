/** A library as plain data that can be written down, and the same library from it. */
import { type BaseContent, createBase } from '../knowledge/facts/base.js';
import type { OwnQuestions } from '../knowledge/retrieval/index/ownQuestions.js';
import { type IndexData, withFinders } from '../knowledge/search/sentenceIndex.js';
import { createLibrary, type Library } from './library.js';

export interface KeptLibrary {
  version: string;
  content: BaseContent;
  index: IndexData;
  own: OwnQuestions;
}

export function keptLibrary({ base, index: { index, own } }: Library): KeptLibrary {
  const { version, source: _o, entity: _e, topic: _t, matter: _m, fact: _f, ...content } = base;
  const { spellings: _s, aliasesOf: _a, ...data } = index;
  return { version, content, index: data, own };
}

/** Takes milliseconds where checking and indexing anew would take a hundred. */
export function libraryFrom({ version, content, index, own }: KeptLibrary): Library {
  return createLibrary(createBase(content, version), { index: withFinders(index), own });
}
